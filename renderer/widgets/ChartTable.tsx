import type { ChartData } from './chart-data.js';
import { chartRows } from './chart-rows.js';

/** The numbers of a chart. */
export function ChartTable({ data }: { data: ChartData }) {
  const [head = [], ...rows] = chartRows(data);
  const [first = '', ...names] = head;
  return (
    <table className="data-table">
      <caption className="for-readers-only">{data.title}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {names.map((name) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label = '', ...cells]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {cells.map((cell, i) => (
              <td key={names[i] ?? ''} className="number">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
