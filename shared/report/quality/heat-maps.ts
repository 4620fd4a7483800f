import { monthNames } from '../../dataset/month-names.js';
import type { CompletenessGrid, GridAxis, GridCell, GridRow } from '../../scores/completeness-grid.js';
import { chart, inWorkbook, numbers, table, words } from '../blocks.js';
import { draw } from '../charts/draw.js';
import { type HeatCell, type HeatColumn, HeatMap } from '../charts/HeatMap.js';
import type { Material } from '../material.js';
import type { Block } from '../report.js';
import { recordedOf, recordedShare } from '../shown.js';
import { longMonth, several } from '../words.js';
import { recordedFields } from './scored-fields.js';

/** Groups that a grid tells apart, as the figure calls them. */
interface Place {
  readonly at: number;
  readonly column: HeatColumn;
}

/** Usable rows of each field by month, by site or practice, and by worker. */
export function heatMaps(material: Material): readonly (Block | null)[] {
  const grid = (by: GridAxis): CompletenessGrid | undefined =>
    material.context.scores.grids.find((each) => each.record === 'referral' && each.by === by);
  const site = grid('site') ?? grid('practice');
  return [
    mapOf(material, grid('month'), months),
    mapOf(material, site, sites),
    mapOf(material, grid('worker'), workers),
  ];
}

/** The most columns that can be read side by side. */
const mostColumns = 24;

/** Fields drawn place by place: where all places are alike there is nothing to see. */
const mostFields = 10;

function months({ groups }: CompletenessGrid): readonly Place[] {
  return groups
    .flatMap(({ id }, at) => {
      if (id === null) return [];
      const [year = '', month = ''] = id.split('-');
      const label = (monthNames[Number(month) - 1] ?? month).slice(0, 1);
      return [{ at, column: { id: longMonth(id), label, above: year } }];
    })
    .slice(-mostColumns);
}

function sites({ groups, by }: CompletenessGrid): readonly Place[] {
  const above = by === 'site' ? 'Site' : 'Practice';
  return groups.slice(0, mostColumns).map(({ id, together }, at) => {
    const label = together > 0 ? `${String(together)} others` : (id ?? 'not recorded');
    return { at, column: { id: label, label: groups.length > 8 ? label.slice(0, 8) : label, above } };
  });
}

/** Workers are told apart by letters: who they are is seen in the workbench, not in print. */
function workers({ groups }: CompletenessGrid): readonly Place[] {
  return groups.slice(0, mostColumns).map(({ id, together }, at) => {
    const letter = String.fromCharCode(65 + at);
    const name =
      together > 0 ? `${String(together)} others` : id === null ? 'not recorded' : `Worker ${letter}`;
    return { at, column: { id: name, label: id === null && together === 0 ? '–' : letter, above: 'Worker' } };
  });
}

const named: Readonly<Record<GridAxis, string>> = {
  month: 'month of referral',
  site: 'site',
  practice: 'practice',
  worker: 'worker',
};

const readings: Readonly<Record<GridAxis, string>> = {
  month: 'A field that pales from one month on may have changed with a form or a template.',
  site: 'A pale cell in a dark row is a site that records the field otherwise than the rest.',
  practice: 'A pale cell in a dark row is a practice that records the field otherwise than the rest.',
  worker: 'Workers are lettered by how many referrals they have; their names are not printed.',
};

function mapOf(
  material: Material,
  grid: CompletenessGrid | undefined,
  placesOf: (grid: CompletenessGrid) => readonly Place[],
): Block | null {
  if (grid === undefined) return null;
  const places = placesOf(grid);
  const wanted = new Set(recordedFields(material.context).map(({ field }) => field));
  const rows = grid.rows.filter(({ field }) => wanted.has(field));
  if (places.length < 2 || rows.length === 0) return null;
  const { by } = grid;
  const drawn = by === 'month' ? rows : mostUneven(material, rows);
  const which =
    drawn.length === rows.length
      ? several(rows.length, 'field')
      : `the ${String(drawn.length)} of ${several(rows.length, 'field')} that differ most`;
  const title = `Usable rows by field and ${named[by]} (${which})`;
  const says = `Percentages of the rows that should have the field; the darker, the more. A star hides a small count: nearly all, or nearly none. ${readings[by]}`;
  const alt = `A grid of ${several(drawn.length, 'field')} by ${String(places.length)} columns; the table named beneath holds the same numbers${drawn.length === rows.length ? '' : ', and those of the other fields'}.`;
  const id = `figure-by-${by}`;
  const columns = places.map(({ column }) => column);
  const svg = draw(HeatMap, {
    id,
    title,
    alt,
    columns,
    rows: drawn.map(({ label, cells }) => ({
      label,
      cells: places.map(({ at }) => heatCell(material, cells[at])),
    })),
  });
  const data = inWorkbook(
    table({
      id: `table-by-${by}`,
      caption: `Usable rows by field and ${named[by]}`,
      basis: 'Usable, of the rows that should have the field; rows kept, after cleaning',
      columns: [words('Field'), ...columns.map((column) => numbers(column.id))],
      rows: rows.map((row) => [row.label, ...places.map(({ at }) => cellWords(material, row, at))]),
    }),
  );
  return chart({ id, title, says, alt, svg }, data);
}

/** The rows whose shown shares lie farthest apart, in their own order. */
function mostUneven(material: Material, rows: readonly GridRow[]): readonly GridRow[] {
  const spread = ({ cells }: GridRow): number => {
    const shares = cells.flatMap((cell) => heatCell(material, cell).share ?? []);
    return Math.max(0, ...shares) - Math.min(1, ...shares);
  };
  const chosen = [...rows].sort((a, b) => spread(b) - spread(a)).slice(0, mostFields);
  return rows.filter((row) => chosen.includes(row));
}

function heatCell({ context }: Material, cell: GridCell | undefined): HeatCell {
  if (cell === undefined || cell.of === 0) return { share: null, text: '' };
  const { share, text } = recordedShare(cell.n, cell.of, context.disclosure);
  return { share, text: share === null ? text : shortShare(text) };
}

/** "86", ">99", "<1"; a star where the share is given as a range. */
function shortShare(text: string): string {
  const [, about = '', number = ''] = /^(more than |less than )?(\d+) %$/u.exec(text) ?? [];
  if (number === '') return '*';
  return `${about === 'more than ' ? '>' : about === 'less than ' ? '<' : ''}${number}`;
}

function cellWords({ context }: Material, { cells }: GridRow, at: number): string {
  const cell = cells[at];
  return cell === undefined || cell.of === 0 ? '–' : recordedOf(cell.n, cell.of, context.disclosure);
}
