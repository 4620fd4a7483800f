import type { ReactNode } from 'react';
import type { ShownLine } from '../../../shared/reading/top-lines.js';
import { countOf } from '../../words/number-words.js';
import { lineWords } from '../../words/reading-words.js';
import { shownText } from '../../words/shown-text.js';

interface Props {
  /** What these lines are, for readers. */
  label: string;
  lines: readonly ShownLine[];
  /** Drawn as the header, whatever kind the lines were found to be. */
  headerRows?: readonly number[];
  /** What stands in place of a line's number. */
  numberOf?: (line: ShownLine, isHeader: boolean) => ReactNode;
}

const mostCells = 16;

/** Lines of a file as they came: number, kind, and the first cells. */
export function LineTable({ label, lines, headerRows = [], numberOf }: Props) {
  const cells = Math.min(mostCells, Math.max(1, ...lines.map((line) => line.cells.length)));
  const beyond = Math.max(0, ...lines.map((line) => line.cells.length + line.more - cells));
  return (
    <div className="strip" role="region" aria-label={label} tabIndex={0}>
      <table>
        <caption className="for-readers-only">{label}</caption>
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
          {lines.map((line) => {
            const isHeader = headerRows.includes(line.line);
            return (
              <tr key={line.line} className={lookOf(line, isHeader)}>
                <th scope="row">
                  {numberOf?.(line, isHeader) ?? <span className="line-no">{line.line}</span>}
                </th>
                <td className="kind">{isHeader ? lineWords.header[0] : lineWords[line.kind][0]}</td>
                <Cells line={line} cells={cells} />
              </tr>
            );
          })}
        </tbody>
      </table>
      {beyond === 0 ? null : (
        <p className="small soft beyond">{countOf(beyond, 'more column')} to the right.</p>
      )}
    </div>
  );
}

function Cells({ line, cells }: { line: ShownLine; cells: number }) {
  return Array.from({ length: cells }, (_, i) => {
    const text = shownText(line.cells[i] ?? '');
    return (
      <td key={i} dir="auto" title={text}>
        {text}
      </td>
    );
  });
}

function lookOf({ kind }: ShownLine, isHeader: boolean): string | undefined {
  if (isHeader) return 'is-header';
  return kind === 'data' || kind === 'header' ? undefined : 'is-no-row';
}
