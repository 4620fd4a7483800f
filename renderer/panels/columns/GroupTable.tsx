import { useState } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import { counted, decimalWords, shareWords } from '../../words/number-words.js';
import { valueLabel } from './bar-line.js';
import type { GroupLine, GroupPart } from './group-lines.js';

const first = 12;

interface Props {
  /** What the groups are: practices, months, files. */
  head: string;
  lines: readonly GroupLine[];
  onOpen: (line: GroupLine, part: GroupPart) => void;
}

/** Groups under one another, each number a button that opens its rows; one Tab stop, arrows move inside. */
export function GroupTable({ head, lines, onOpen }: Props) {
  const [isWhole, setWhole] = useState(false);
  const hasMean = lines.some(({ mean }) => mean !== null);
  const shown = isWhole ? lines : lines.slice(0, first);
  return (
    <>
      <Toolbar aria-label={`${head}; arrow keys move, Enter shows the rows`} orientation="vertical">
        <table className="data-table small group-table">
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col" className="number">
                Rows
              </th>
              <th scope="col">With a value</th>
              <th scope="col">{hasMean ? 'Mean, commonest' : 'Commonest'}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <GroupRow key={line.label} line={line} onOpen={(part) => onOpen(line, part)} />
            ))}
          </tbody>
        </table>
      </Toolbar>
      {lines.length > first ? (
        <Button className="button plain small" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? 'Show fewer' : `Show ${counted(lines.length - first)} more`}
          <span className="for-readers-only">: {head}</span>
        </Button>
      ) : null}
    </>
  );
}

function GroupRow({ line, onOpen }: { line: GroupLine; onOpen: (part: GroupPart) => void }) {
  const { label, rows, said, mean, common } = line;
  const share = rows === 0 ? 0 : said / rows;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="number">
        <Button className="door" isDisabled={rows === 0} onPress={() => onOpen('all')}>
          {counted(rows)}
          <span className="for-readers-only"> rows of {label}</span>
        </Button>
      </td>
      <td>
        <span className="group-share" aria-hidden>
          <span className="bar-fill usable" style={{ width: `${String(share * 100)}%` }} />
        </span>
        {shareWords(share)}{' '}
        {said === rows ? null : (
          <Button className="door" onPress={() => onOpen('missing')}>
            {counted(rows - said)} without
            <span className="for-readers-only"> in {label}</span>
          </Button>
        )}
      </td>
      <td>
        {mean === null ? null : <span className="group-mean">{decimalWords(mean)} on average</span>}
        {common.map((one) => (
          <Button key={one.value} className="door group-value" onPress={() => onOpen(one)}>
            {valueLabel(one.value)} <span className="soft">{counted(one.count)}</span>
            <span className="for-readers-only"> rows in {label}</span>
          </Button>
        ))}
      </td>
    </tr>
  );
}
