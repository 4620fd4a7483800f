import { isSmall } from '../stats/disclosure.js';
import { type Choice, type Rules, cellState } from './choice.js';
import type { PartOf } from './linked-counts.js';
import { type CellOfTable, type PrintedTable, cellsOf, keysOf, restKey } from './printed-table.js';

/** How many counts of one sum are starred for the sake of others before a table is withheld. */
const mostStars = 2;

/**
 * Print less, so that one exposed count is better hidden: merge rows, else star one more, else withhold a table: one it
 * stands in, else one of counts that hang together with it, else any. Null where no table is left.
 */
export function nextChoice(key: string, rules: Rules, partOf: PartOf): Choice | null {
  const places = placesOf(key, rules).filter(({ table }) => !rules.choice.withheld.has(table.id));
  return (
    merging(key, places, rules) ??
    starring(key, places, rules) ??
    withholding(places, rules) ??
    withholding(placesNear(key, rules, partOf), rules) ??
    withholding(stillPrinted(rules), rules)
  );
}

function stillPrinted({ publication, choice }: Rules): readonly CellOfTable[] {
  return cellsOf(publication).filter(({ table }) => !choice.withheld.has(table.id));
}

/** Cells still shown of counts that hang together with this one. */
function placesNear(key: string, rules: Rules, partOf: PartOf): readonly CellOfTable[] {
  return stillPrinted(rules).filter(({ cell }) => keysOf(cell).some((one) => partOf(one) === partOf(key)));
}

/** Cells that give the count away. */
function placesOf(key: string, { publication }: Rules): readonly CellOfTable[] {
  return cellsOf(publication).filter(({ cell: { part, whole } }) =>
    [part, whole, whole === null ? null : restKey(part, whole)].includes(key),
  );
}

/** Where the count is of a row that may stand with others, put the smallest rows together, one more than before. */
function merging(key: string, places: readonly CellOfTable[], rules: Rules): Choice | null {
  for (const { table, cell } of places) {
    if (cell.part !== key || !table.mergeable.includes(cell.row)) continue;
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
  const near = [key, ...places.map(({ cell }) => cell.part)];
  const shown = shownParts(rules);
  const size = (part: string): number => publication.counts.get(part) ?? 0;
  for (const one of new Set(near)) {
    for (const { parts } of publication.sums) {
      if (!parts.includes(one)) continue;
      if (parts.filter((part) => choice.starred.has(part)).length >= mostStars) continue;
      const [smallest] = parts
        .filter((part) => shown.has(part) && size(part) > 0 && part !== key)
        .sort((a, b) => size(a) - size(b));
      if (smallest !== undefined) return { ...choice, starred: new Set([...choice.starred, smallest]) };
    }
  }
  return null;
}

function shownParts(rules: Rules): ReadonlySet<string> {
  return new Set(
    cellsOf(rules.publication).flatMap(({ cell, table }) =>
      cellState(cell, table, rules) === 'shown' ? [cell.part] : [],
    ),
  );
}

/** Leave out the table of least worth; null where there is none. */
function withholding(places: readonly CellOfTable[], { choice }: Rules): Choice | null {
  const [worst] = places.map(({ table }) => table).sort((a, b) => a.worth - b.worth);
  if (worst === undefined) return null;
  return { ...choice, withheld: new Set([...choice.withheld, worst.id]) };
}
