import { columnTypes } from './column-types.js';
import { type Stretch, bodyAfter } from './find-header.js';
import { bandAbove } from './header-bands.js';
import { headerEvidence } from './header-evidence.js';
import { columnNames } from './header-names.js';
import { isUnitsRow } from './units-row.js';

const mostHeaderRows = 3;

/** The header row that was found with the header rows beneath it and above it, bands among them. */
export function wholeHeader(stretch: Stretch, row: number): readonly number[] {
  const rows = [row];
  while (rows.length < mostHeaderRows) {
    const next = (rows.at(-1) ?? row) + 1;
    if (next >= stretch.to || isUnitsRow(stretch.grid, next, rows)) break;
    if (!isMergedInto(stretch, next) && !readsAsHeader(stretch, next)) break;
    rows.push(next);
  }
  while (rows.length < mostHeaderRows) {
    const above = (rows[0] ?? row) - 1;
    if (above < stretch.from || !belongsAbove(stretch, above, rows)) break;
    rows.unshift(above);
  }
  const [top = row, ...rest] = rows;
  return rest.length > 0 && bandAbove(stretch, top, rest[0] ?? row) && !belongsAbove(stretch, top, rest)
    ? rest
    : rows;
}

/** A name in the row above was merged down into this row. */
function isMergedInto({ grid, facts }: Stretch, row: number): boolean {
  if ((facts.filled[row] ?? 0) === 0 || (facts.filled[row - 1] ?? 0) < 2) return false;
  return grid.spans.some((span) => span.row === row - 1 && (span.rows ?? 1) > 1);
}

/** A band belongs where names need it: over one row, or where they repeat without it. Any other row must read as a header. */
function belongsAbove(stretch: Stretch, above: number, rows: readonly number[]): boolean {
  if (isMergedInto(stretch, above + 1)) return true;
  if (!bandAbove(stretch, above, rows[0] ?? above + 1)) return readsAsHeader(stretch, above);
  if (rows.length === 1) return true;
  const right = Math.max(...rows.map((row) => (stretch.facts.last[row] ?? 0) + 1));
  const names = columnNames(stretch.grid, rows, { left: 0, right }).flatMap(({ name }) =>
    name === '' ? [] : [name],
  );
  return new Set(names).size < names.length;
}

/** Beside another header row only clear evidence counts: two typed columns that it names, none that it fits. */
function readsAsHeader(stretch: Stretch, row: number): boolean {
  const body = bodyAfter(stretch, row);
  if (body.length === 0 || (stretch.facts.filled[row] ?? 0) < 2) return false;
  const types = columnTypes(stretch.grid, body);
  const { differs, agrees } = headerEvidence(stretch.grid.rows[row]?.cells ?? [], types);
  const typed = types.filter(({ shape }) => shape !== null).length;
  return agrees === 0 && differs >= 2 && differs * 2 >= typed;
}
