import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { TopLine } from '../../../shared/ipc/desk.js';
import { lineWords } from '../../words/reading-words.js';

interface Props {
  where: string;
  lines: readonly TopLine[];
  headerRows: readonly number[];
  onHeader: (line: number) => void;
}

const mostCells = 12;
/** Lines shown above and below the header before the rest is asked for. */
const around = 2;

/** The top of the file as it came, with the header marked; pressing another line's number moves it there. */
export function TopLines({ where, lines, headerRows, onHeader }: Props) {
  const [isOpen, setOpen] = useState(false);
  const cells = Math.min(mostCells, Math.max(...lines.map((line) => line.cells.length)));
  const header = Math.max(1, ...headerRows);
  const near = lines.filter(({ line }) => Math.abs(line - header) <= around);
  const shown = isOpen ? lines : near;
  return (
    <div className="top-lines">
      <div className="strip" role="region" aria-label={`Top lines of ${where}`} tabIndex={0}>
        <table>
          <caption className="for-readers-only">
            Top lines of {where}. Press a line’s number to say that it is the header.
          </caption>
          <thead className="for-readers-only">
            <tr>
              <th scope="col">Line</th>
              <th scope="col">What it is</th>
              <th scope="col" colSpan={cells}>
                Cells
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <Line
                key={line.line}
                line={line}
                cells={cells}
                isHeader={headerRows.includes(line.line)}
                onHeader={onHeader}
              />
            ))}
          </tbody>
        </table>
      </div>
      {lines.length === near.length ? null : (
        <Button className="button plain small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? 'Show fewer lines' : 'Show more lines, to move the header'}
        </Button>
      )}
    </div>
  );
}

interface LineProps {
  line: TopLine;
  cells: number;
  isHeader: boolean;
  onHeader: (line: number) => void;
}

function Line({ line: { line, kind, cells: texts }, cells, isHeader, onHeader }: LineProps) {
  return (
    <tr className={isHeader ? 'is-header' : kind === 'data' ? undefined : 'is-no-row'}>
      <th scope="row">
        <Button
          className="line-number"
          aria-pressed={isHeader}
          aria-label={
            isHeader ? `Line ${String(line)} is the header` : `Make line ${String(line)} the header`
          }
          onPress={() => {
            onHeader(line);
          }}
        >
          {line}
        </Button>
      </th>
      <td className="kind">{lineWords[kind][0]}</td>
      {Array.from({ length: cells }, (_, i) => (
        <td key={i} title={texts[i]}>
          {texts[i] ?? ''}
        </td>
      ))}
    </tr>
  );
}
