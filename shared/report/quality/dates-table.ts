import { numbers, table, words } from '../blocks.js';
import type { Material } from '../material.js';
import type { TableBlock } from '../report.js';
import { recordedOf } from '../shown.js';
import { several } from '../words.js';
import { type ColumnsOfField, columnsOfFields } from './columns-of-fields.js';

/** Ways of writing named for one field. */
const mostNamed = 4;

/** How the dates of each field are written over all files, and how many of them are in doubt. */
export function datesTable({ context }: Material): TableBlock | null {
  const { disclosure } = context;
  const rows = columnsOfFields(context).flatMap(({ label, profiles }) => {
    const dated = profiles.filter(({ dates }) => dates !== null && dates.formats.length > 0);
    if (dated.length === 0) return [];
    const all = dated.reduce((sum, { rows: n }) => sum + n, 0);
    const count = (part: 'ambiguous' | 'impossible'): number =>
      dated.reduce((sum, { dates }) => sum + (dates?.[part] ?? 0), 0);
    return [
      [
        label,
        String(dated.length),
        formatsOf(dated),
        recordedOf(count('ambiguous'), all, disclosure),
        recordedOf(count('impossible'), all, disclosure),
      ],
    ];
  });
  return table({
    id: 'table-dates',
    caption: 'How dates are written',
    basis: 'Most frequent way first; a date is doubtful where day and month could be swapped',
    columns: [
      words('Field'),
      numbers('Columns'),
      words('Written as'),
      numbers('Doubtful'),
      numbers('Impossible'),
    ],
    rows,
  });
}

/** The ways of writing, most frequent over all columns first. */
function formatsOf(profiles: ColumnsOfField['profiles']): string {
  const counts = new Map<string, number>();
  for (const { dates } of profiles)
    for (const { format, count } of dates?.formats ?? [])
      counts.set(format, (counts.get(format) ?? 0) + count);
  const ordered = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([format]) => format);
  const left = ordered.length - mostNamed;
  return [...ordered.slice(0, mostNamed), ...(left > 0 ? [`and ${several(left, 'other way')}`] : [])].join(
    '; ',
  );
}
