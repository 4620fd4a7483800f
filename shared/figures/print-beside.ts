import type { PrintedTable } from '../disclosure/printed-table.js';
import { type PrintKeys, groupKey } from './print-keys.js';

/** A count that is printed outside the figures, as a part of others: the audit looks at it with them. */
export interface CountBeside {
  readonly id: string;
  /** What it counts, for people. */
  readonly title: string;
  readonly n: number;
  readonly of: readonly WholeBeside[];
}

/** What such a count is a part of; where it is a group of a split, its field and the group. */
export interface WholeBeside {
  readonly count: number;
  readonly by?: string;
  readonly group?: string;
}

/** Name of the table that a count beside the figures is printed in: it stands alone. */
export function besideKey(id: string): string {
  return `beside ${id}`;
}

/** A count beside the figures as a table of its own; it is left out before any table of figures is. */
export function tableBeside({ id, title, n, of }: CountBeside, keys: PrintKeys): PrintedTable {
  const part = keys.named(besideKey(id), n);
  const cells = of.map((whole, i) => ({
    row: String(i),
    part,
    whole: keyOfWhole(whole, keys) ?? keys.overAllCount(whole.count, `${besideKey(id)} of ${String(i)}`),
    gives: 'share' as const,
  }));
  return { id: besideKey(id), by: '', title, worth: -Infinity, cells, mergeable: [], folded: [] };
}

/** The name that the whole has among the figures, where it is counted there. */
function keyOfWhole({ count, by, group }: WholeBeside, keys: PrintKeys): string | null {
  if (by === undefined || group === undefined) return null;
  const list = keys.listsOf(by).find(({ counts }) => counts.get(group) === count);
  return list === undefined ? null : groupKey(list.name, group);
}
