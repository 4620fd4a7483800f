import { type FieldRef } from '../figures/figure-kind.js';
import type { MappingEntry } from '../mapping/mapping.js';
import type { DetailLink } from './detail-links.js';
import { labelOf, partsOf, spellingOf } from './spelling.js';
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
  return { id, field, what: whatToDo(kind, spellingOf(mapping, [ref]), labelOf(ref)), rows };
}

function whatToDo(kind: string, spelling: string, label: string): string {
  switch (kind) {
    case 'settle-dates':
      return `Say which way round the dates in ${spelling} are written where both could be true.`;
    case 'read':
      return `Say what the values in ${spelling} that were not understood mean.`;
    case 'map':
      return `Match a column to ${label} in the tables without one, or ask for it.`;
    default:
      return `Fill in or correct ${spelling} where it is blank, unknown or impossible.`;
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
