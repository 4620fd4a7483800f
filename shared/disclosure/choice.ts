import { type DisclosureProfile, isSmall } from '../stats/disclosure.js';
import { type PrintedCell, type PrintedTable, type Publication, restKey } from './printed-table.js';

/** What was chosen so far: counts starred besides the small ones, rows put together, tables not shown. */
export interface Choice {
  /** Counts that are starred wherever they would stand. */
  readonly starred: ReadonlySet<string>;
  /** Rows that stand in one line, by table. */
  readonly merged: ReadonlyMap<string, ReadonlySet<string>>;
  readonly withheld: ReadonlySet<string>;
}

/** How a cell is printed. */
export type CellState = 'shown' | 'starred' | 'merged' | 'folded' | 'withheld';

/** Before anything was chosen only small counts are starred. */
export const nothingChosen: Choice = { starred: new Set(), merged: new Map(), withheld: new Set() };

/** How a cell of a table is printed under a choice. */
export function cellState(
  cell: PrintedCell,
  table: PrintedTable,
  { publication, profile, choice }: Rules,
): CellState {
  if (choice.withheld.has(table.id) || cell.hidden === true) return 'withheld';
  if (choice.merged.get(table.id)?.has(cell.row) === true) return 'merged';
  if (table.folded.includes(cell.row)) return 'folded';
  const isStarred =
    smallOnes(cell, publication, profile).length > 0 ||
    isTooCertain(cell, publication, profile) ||
    [cell.part, ...(cell.whole === null ? [] : [cell.whole])].some((key) => choice.starred.has(key));
  return isStarred ? 'starred' : 'shown';
}

/** Everything that decides how a cell is printed. */
export interface Rules {
  readonly publication: Publication;
  readonly profile: DisclosureProfile;
  readonly choice: Choice;
}

/** Those of the counts that a cell gives away that are too small to be shown. */
export function smallOnes(
  cell: PrintedCell,
  publication: Publication,
  profile: DisclosureProfile,
): readonly string[] {
  return givenAway(cell).filter((key) => isSmall(countOf(key, cell, publication), profile));
}

/** Counts that a cell gives away: a share gives its part, its rest and its whole. */
function givenAway({ part, whole, gives }: PrintedCell): readonly string[] {
  return gives === 'share' && whole !== null ? [part, restKey(part, whole), whole] : [part];
}

/** The true count of a part, a whole, or of what is left of the whole. */
export function countOf(key: string, { part, whole }: PrintedCell, { counts }: Publication): number {
  if (whole !== null && key === restKey(part, whole))
    return (counts.get(whole) ?? 0) - (counts.get(part) ?? 0);
  return counts.get(key) ?? 0;
}

function isTooCertain(
  { part, whole, gives }: PrintedCell,
  { counts }: Publication,
  { certainShown }: DisclosureProfile,
): boolean {
  if (certainShown || gives !== 'share' || whole === null) return false;
  const count = counts.get(part) ?? 0;
  return count === 0 || count === counts.get(whole);
}
