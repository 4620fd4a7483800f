import { recordColumns } from '../grain/record-columns.js';
import type { Aligned } from './align.js';
import type { ColumnLook } from './column-look.js';

const ownIds: ReadonlySet<string> = new Set([
  'referral_id',
  'contact_id',
  'onward_id',
  'record_id',
  'measure_id',
]);
const people: ReadonlySet<string> = new Set(['person_id', 'nhs_number']);
const keyWord = /(?:^|[^a-z])(?:id|ref|reference|urn|key|no|number|code)(?:$|[^a-z])|(?:Id|ID|Ref|No)$/;
const leastFilled = 0.95;

/**
 * The column by which the rows of a group's tables are told apart: the row's own identifier, never a
 * person's, who may come again in another row. Null where there is none. From 0 in the group's columns.
 */
export function packKey(aligned: Aligned, shared: readonly number[]): number | null {
  const ranked = shared.flatMap((column) => {
    const looks = aligned.cells.flatMap((row) => row[column]?.look ?? []);
    const weight = weightOf(aligned, column);
    return weight > 0 && looks.every((look) => looksLikeKey(look)) ? [{ column, weight }] : [];
  });
  const [best] = ranked.sort((a, b) => b.weight - a.weight || a.column - b.column);
  return best?.column ?? null;
}

function weightOf({ tables, columns, cells }: Aligned, column: number): number {
  const name = columns[column]?.name ?? '';
  const [known] = recordColumns([{ name, index: 1, hidden: false }]);
  const fields = new Set(known?.fields.values());
  const isPeople = tables.every(({ table }) => table.grain.suggested === 'person');
  if ([...fields].some((field) => ownIds.has(field))) return 3;
  if ([...fields].some((field) => people.has(field))) return isPeople ? 2 : 0;
  const isFirst = cells.every((row) => row[column]?.at === 0);
  return fields.size === 0 && (keyWord.test(name) || isFirst) ? 1 : 0;
}

/** Filled, of codes or whole numbers, and hardly ever the same twice in the rows that were looked at. */
function looksLikeKey({ family, filled, looked, values }: ColumnLook): boolean {
  if (looked === 0) return true;
  const isCode = family === 'code' || family === 'number';
  return isCode && filled >= looked * leastFilled && values.size >= filled * 0.98;
}
