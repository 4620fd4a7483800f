import type { DisclosureProfile } from '../stats/disclosure.js';
import { callout, numbers, table, words } from './blocks.js';
import type { Block } from './report.js';
import { star } from '../stats/disclosure.js';
import { type GroupCount, isStarred, safeCounts } from './safe-counts.js';
import { groupShare, shownCount, shownShare } from './shown.js';

/** Groups of one split, with the whole they are parts of. */
export interface GroupTableParts {
  readonly id: string;
  readonly caption: string;
  readonly basis: string;
  /** What the first column names: "Ethnic group". */
  readonly first: string;
  /** What is counted: "People". */
  readonly unit: string;
  readonly groups: readonly GroupCount[];
  readonly total: { readonly label: string; readonly count: number };
  readonly profile: DisclosureProfile;
  readonly note?: string | null;
}

/** Counts and shares by group under their total, disclosure control applied to the whole table. */
export function groupTable(parts: GroupTableParts): Block | null {
  const { id, caption, basis, first, unit, groups, total, profile } = parts;
  if (groups.length === 0) return null;
  const safe = safeCounts(groups);
  if (safe === null) return notShown(caption);
  const rows = safe.map((group) =>
    isStarred(group, profile)
      ? [group.label, star, star]
      : [group.label, shownCount(group.count, profile), groupShare(group.count, total.count, profile).text],
  );
  const whole = shownCount(total.count, profile);
  return table({
    id,
    caption,
    basis,
    columns: [words(first), numbers(unit), numbers(`Share of ${whole}`)],
    rows: [...rows, [total.label, whole, shownShare(total.count, total.count, profile).text]],
    note: parts.note ?? null,
  });
}

/** Said in place of a table whose small counts could be worked out. */
export function notShown(caption: string): Block {
  return callout('note', `Not shown: ${caption}`, [
    'A small count could be worked out from the other counts of this table, so the table is left out.',
  ]);
}
