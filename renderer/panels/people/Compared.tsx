import { useState } from 'react';
import type { Snapshot } from '../../../shared/ipc/desk.js';
import { partWords } from '../../../shared/people/cards/part-words.js';
import { Disclosure } from '../../widgets/Disclosure.js';
import { countOf, counted } from '../../words/number-words.js';

/** Which columns tell people apart here, and what could not be compared. */
export function Compared({ snapshot }: { snapshot: Snapshot }) {
  const [isOpen, setOpen] = useState(false);
  const { columns, silent, leftOut } = snapshot.people;
  if (columns.length === 0) return null;
  const tables = snapshot.files.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.tables));
  return (
    <section className="card" aria-label="What was compared">
      <Disclosure
        isOpen={isOpen}
        onOpen={setOpen}
        level={2}
        head={`${countOf(columns.length, 'column')} used to tell people apart`}
      />
      {silent === 0 ? null : (
        <p>
          {countOf(silent, 'identifier or row', 'identifiers or rows')} have nothing in these columns. They
          could not be compared with anybody.
        </p>
      )}
      {leftOut.map(({ says, groups, largest }) => (
        <p key={says}>
          {countOf(groups, 'group')} with the same {says} {groups === 1 ? 'was' : 'were'} too large to compare
          that way (up to {counted(largest)} rows). Other ways were tried.
        </p>
      ))}
      {isOpen ? (
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">Says</th>
              <th scope="col">Column</th>
              <th scope="col">File</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ table, index, column, part }) => {
              const found = tables.find((one) => one.table === table);
              return (
                <tr key={`${table} ${String(index)}`}>
                  <td>{partWords[part]}</td>
                  <td>{column}</td>
                  <td>{found === undefined ? '' : [found.file, found.sheet].filter(Boolean).join(', ')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}
