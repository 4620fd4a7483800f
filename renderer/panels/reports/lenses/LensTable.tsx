import type { LensLine } from '../../../../shared/lenses/lens-lines.js';

interface Props {
  title: string;
  lines: readonly LensLine[];
}

/** One line a part; what is said of it stands as reports print it. */
export function LensTable({ title, lines }: Props) {
  const hasColumns = lines.some(({ cell }) => cell.column !== '');
  return (
    <div className="lens-table" role="region" aria-label={title} tabIndex={0}>
      <table className="data-table">
        <caption className="for-readers-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">Part</th>
            {hasColumns ? <th scope="col">Setting</th> : null}
            <th scope="col">What these data say</th>
            <th scope="col">Note</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, cell, found, note }) => (
            <tr key={key}>
              <th scope="row">
                {cell.row}
                {cell.part === '' ? null : <span className="small soft"> {cell.part}</span>}
              </th>
              {hasColumns ? <td>{cell.column}</td> : null}
              <td>
                <ul>
                  {found.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </td>
              <td className="small">{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
