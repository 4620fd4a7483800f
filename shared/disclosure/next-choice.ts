import { isSmall } from '../stats/disclosure.js';
import { type Choice, type Rules, cellState } from './choice.js';
import { type CellOfTable, type PrintedTable, cellsOf, restKey } from './printed-table.js';

/** How many counts are starred for the sake of one before its table is withheld. */
const mostStars = 2;

/** Print less, so that one exposed count is better hidden: merge rows, else star one more, else withhold. */
export function nextChoice(key: string, rules: Rules): Choice {
  const places = placesOf(key, rules);
  const shown = places.filter(({ table }) => !rules.choice.withheld.has(table.id));
  return merging(shown, rules) ?? starring(key, shown, rules) ?? withholding(places, rules);
}

/** Cells that give the count away, or would if their table were shown. */
function placesOf(key: string, { publication }: Rules): readonly CellOfTable[] {
  return cellsOf(publication).filter(({ cell: { part, whole } }) =>
    [part, whole, whole === null ? null : restKey(part, whole)].includes(key),
  );
}

/** Put the smallest rows of a table together, one more than before. */
function merging(places: readonly CellOfTable[], rules: Rules): Choice | null {
  for (const { table } of places) {
    const rows = rowsToMerge(table, rules);
    if (rows === null) continue;
    const { choice } = rules;
    const parts = table.cells.flatMap(({ row, part }) => (rows.has(row) ? [part] : []));
    return {
      ...choice,
      merged: new Map([...choice.merged, [table.id, rows]]),
      starred: new Set([...choice.starred, ...parts]),
    };
  }
  return null;
}

/** The rows that would stand together next; null where nothing but one line would be left. */
function rowsToMerge(table: PrintedTable, rules: Rules): ReadonlySet<string> | null {
  const { publication, profile, choice } = rules;
  const count = (row: string): number => {
    const cell = table.cells.find((one) => one.row === row);
    return cell === undefined ? 0 : (publication.counts.get(cell.part) ?? 0);
  };
  const ordered = table.mergeable.filter((row) => count(row) > 0).sort((a, b) => count(a) - count(b));
  const before = choice.merged.get(table.id)?.size ?? 0;
  for (let size = Math.max(2, before + 1); size < ordered.length; size += 1) {
    const rows = ordered.slice(0, size);
    const sum = rows.reduce((all, row) => all + count(row), 0);
    if (!isSmall(sum, profile)) return new Set(rows);
  }
  return null;
}

/** Star the smallest of the shown counts that stand in a sum with it. */
function starring(key: string, places: readonly CellOfTable[], rules: Rules): Choice | null {
  const { publication, profile, choice } = rules;
  if (!profile.secondary) return null;
  const near = new Set([key, ...places.map(({ cell }) => cell.part)]);
  const sums = publication.sums.filter(({ parts }) => parts.some((part) => near.has(part)));
  const siblings = [...new Set(sums.flatMap(({ parts }) => parts))];
  const stars = siblings.filter((part) => choice.starred.has(part)).length;
  if (stars >= mostStars) return null;
  const shown = new Set(
    cellsOf(publication).flatMap(({ cell, table }) =>
      cellState(cell, table, rules) === 'shown' ? [cell.part] : [],
    ),
  );
  const size = (part: string): number => publication.counts.get(part) ?? 0;
  const [smallest] = siblings
    .filter((part) => shown.has(part) && size(part) > 0 && part !== key)
    .sort((a, b) => size(a) - size(b));
  return smallest === undefined ? null : { ...choice, starred: new Set([...choice.starred, smallest]) };
}

/** Leave out the table of least worth that gives it away, else one of the same split, else any that is left. */
function withholding(places: readonly CellOfTable[], { publication, choice }: Rules): Choice {
  const isLeft = ({ id }: PrintedTable): boolean => !choice.withheld.has(id);
  const left = publication.tables.filter(isLeft);
  const splits = new Set(places.map(({ table }) => table.by));
  const worst =
    leastWorth(places.map(({ table }) => table).filter(isLeft)) ??
    leastWorth(left.filter(({ by }) => splits.has(by))) ??
    leastWorth(left);
  if (worst === undefined) throw new Error('a count is exposed where nothing is printed');
  return { ...choice, withheld: new Set([...choice.withheld, worst.id]) };
}

function leastWorth(tables: readonly PrintedTable[]): PrintedTable | undefined {
  return [...tables].sort((a, b) => a.worth - b.worth)[0];
}
