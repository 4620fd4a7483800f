import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Pack, PackColumn } from '../../../shared/reading/packs/pack.js';
import { countOf } from '../../words/number-words.js';
import { shownText } from '../../words/shown-text.js';
import { driftWords, nounOf, tableWords } from './packs-words.js';

/** The columns that depart somewhere, for each table that departs: one row a table. */
export function PacksDrift({ pack }: { pack: Pack }) {
  const [isWhole, setWhole] = useState(false);
  const drifting = pack.columns.filter(({ cells }) => cells.some(({ states }) => states.length > 0));
  if (drifting.length === 0) return <p className="small soft">Every column is the same in all of them.</p>;
  const called = tableWords(pack);
  const noun = nounOf(pack);
  const departing = pack.tables.map((_, i) =>
    drifting.some(({ cells }) => (cells[i]?.states.length ?? 0) > 0),
  );
  const same = departing.filter((departs) => !departs).length;
  return (
    <div className="pack-drift">
      <div className="strip" role="region" aria-label="Columns that differ" tabIndex={0}>
        <table>
          <caption className="for-readers-only">
            Columns that differ between tables of one layout: a row for each table.
          </caption>
          <thead>
            <tr>
              <th scope="col">{noun === 'file' ? 'File' : 'Table'}</th>
              {drifting.map(({ name }, i) => (
                <th key={i} scope="col">
                  {shownText(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pack.tables.map((table, i) =>
              isWhole || departing[i] === true ? (
                <tr key={table.table}>
                  <th scope="row">{called(table)}</th>
                  {drifting.map((column, j) => (
                    <Cell key={j} column={column} at={i} />
                  ))}
                </tr>
              ) : null,
            )}
          </tbody>
        </table>
      </div>
      {same === 0 ? null : (
        <Button className="button plain small" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole
            ? 'Show only those that differ'
            : `Show ${countOf(same, noun)} that ${same === 1 ? 'is' : 'are'} the same`}
        </Button>
      )}
      <Reasons columns={drifting} noun={noun} />
    </div>
  );
}

function Cell({ column, at }: { column: PackColumn; at: number }) {
  const cell = column.cells[at];
  if (cell === undefined) return <td />;
  return <td className={cell.states.length === 0 ? 'is-same' : 'departs'}>{driftWords(cell)}</td>;
}

/** Why each departure is thought to be one, said once for all tables of which the same is true. */
function Reasons({ columns, noun }: { columns: readonly PackColumn[]; noun: string }) {
  const reasons = columns.flatMap(({ name, cells }) => {
    const counts = new Map<string, number>();
    for (const { evidence, states } of cells)
      if (evidence !== null && states.some((state) => state === 'renamed' || state === 'changed'))
        counts.set(evidence, (counts.get(evidence) ?? 0) + 1);
    return [...counts].map(([evidence, tables]) => ({ name, evidence, tables }));
  });
  if (reasons.length === 0) return null;
  return (
    <ul className="small soft">
      {reasons.map(({ name, evidence, tables }) => (
        <li key={`${name} ${evidence}`}>
          {shownText(name)} ({countOf(tables, noun)}): {shownText(evidence)}
        </li>
      ))}
    </ul>
  );
}
