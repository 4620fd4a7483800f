import { type FieldRef } from '../figures/figure-kind.js';
import type { MappingEntry } from '../mapping/mapping.js';
import type { DetailLink } from './detail-links.js';
import { columnWords, labelOf, partsOf } from './spelling.js';
import type { Fix } from './verdict.js';

/** The fix of an id that `gapsOf` gives, in words; undefined for an id that is not about one of these fields. */
export function fieldFix(
  mapping: readonly MappingEntry[],
  fields: readonly FieldRef[],
  { id, rows }: { readonly id: string; readonly rows: number },
): Fix | undefined {
  const [kind = '', field = ''] = id.split(':');
  if (kind === 'link') return linkFix(field === 'onward' ? 'onward' : 'contact', rows);
  const ref = fields.find((one) => partsOf(one).field === field);
  if (ref === undefined) return undefined;
  return {
    id,
    field,
    what: whatToDo(kind, { column: columnWords(mapping, ref), label: labelOf(ref) }),
    rows,
  };
}

interface Named {
  /** The field, and the columns that hold it as the files spell them. */
  readonly column: string;
  readonly label: string;
}

function whatToDo(kind: string, { column, label }: Named): string {
  switch (kind) {
    case 'settle-dates':
      return `Say which way round the dates in ${column} are written where both could be true.`;
    case 'read':
      return `Say what the values in ${column} that were not understood mean.`;
    case 'map':
      return `Match a column to ${label} in the tables without one, or ask for it.`;
    default:
      return `Fill in or correct ${column} where it is blank, unknown or impossible.`;
  }
}

/** Make the details join the referrals. */
export function linkFix(record: DetailLink['record'], rows: number): Fix {
  const things = record === 'contact' ? 'contacts' : 'connections';
  return {
    id: `link:${record}`,
    field: 'referral_id',
    what: `Give the ${things} the referral numbers that the table of referrals uses.`,
    rows,
  };
}
