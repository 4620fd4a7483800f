import type { Figure } from '../../figures/figure.js';
import type { CompletenessGrid, GridRow } from '../../scores/completeness-grid.js';
import { firstInPrint, section, table, words } from '../blocks.js';
import { fieldLabel, groupLabel } from '../labels.js';
import type { Material } from '../material.js';
import type { Section, TableBlock } from '../report.js';
import { recordedOf, recordedShare } from '../shown.js';
import { longMonth } from '../words.js';
import { isAboutMissing } from './behaviour-section.js';
import { recordedFields } from './scored-fields.js';
import { setsTable } from './sets-table.js';

/** Where a field is missing more in one group than in another: then those who are counted differ from all. */
export function missingSection(material: Material): Section | null {
  return section('missing', 'Missing more in some groups than in others', [
    setsTable(material, material.context.rules.filter(isAboutMissing), {
      id: 'table-missing',
      caption: 'Missing more in some groups, tested',
    }),
    spreadTable(material),
    followUpTable(material),
  ]);
}

/** A group this large gives a share to a few points; a difference this large is worth a question. */
const leastRows = 30;
const leastGap = 0.2;
const mostRows = 8;

interface Spread {
  readonly label: string;
  readonly by: string;
  readonly low: Side;
  readonly high: Side;
  readonly gap: number;
}

interface Side {
  readonly group: string;
  readonly n: number;
  readonly of: number;
}

function spreadTable({ context }: Material): TableBlock | null {
  const { disclosure } = context;
  const wanted = new Set(recordedFields(context).map(({ field }) => field));
  const spreads = context.scores.grids
    .filter(({ record }) => record === 'referral')
    .flatMap((grid) =>
      grid.rows.filter(({ field }) => wanted.has(field)).flatMap((row) => spreadOf(grid, row) ?? []),
    )
    .sort((a, b) => b.gap - a.gap || (a.label < b.label ? -1 : 1))
    .filter(({ label }, i, all) => all.findIndex((each) => each.label === label) === i);
  const side = ({ group, n, of }: Side): string =>
    `${group}: ${recordedShare(n, of, disclosure).text}, ${recordedOf(n, of, disclosure)}`;
  const made = table({
    id: 'table-spread',
    caption: 'Fields whose recording differs most between groups',
    basis: `Usable, of the rows that should have the field; groups of at least ${String(leastRows)} rows that differ by 20 points or more`,
    columns: [words('Field'), words('Between'), words('Least'), words('Most')],
    rows: spreads.map(({ label, by, low, high }) => [label, by, side(low), side(high)]),
    note: 'The tables of the figures above hold every group.',
  });
  return firstInPrint(made, mostRows);
}

const named: Readonly<Record<CompletenessGrid['by'], string>> = {
  month: 'months',
  site: 'sites',
  practice: 'practices',
  worker: 'workers',
};

function spreadOf({ by, groups }: CompletenessGrid, row: GridRow): Spread | null {
  const sides = groups
    .flatMap(({ id, together }, at) => {
      const cell = row.cells[at];
      if (id === null || together > 0 || cell === undefined || cell.of < leastRows) return [];
      const group = by === 'worker' ? 'one worker' : by === 'month' ? longMonth(id) : id;
      return [{ group, ...cell }];
    })
    .sort((a, b) => a.n / a.of - b.n / b.of);
  const [low, high] = [sides[0], sides.at(-1)];
  if (low === undefined || high === undefined) return null;
  const gap = high.n / high.of - low.n / low.of;
  return gap < leastGap ? null : { label: row.label, by: named[by], low, high, gap };
}

const splits = ['imd_quintile', 'ethnic_group', 'gender', 'age_band'] as const;

/** Follow-up by group, the least and the most followed up; the equity report has every group. */
function followUpTable(material: Material): TableBlock | null {
  const { book, basis } = material;
  const side = ({ by, group, printed }: Figure): string =>
    `${groupLabel(by[0] ?? '', group[0] ?? '')}: ${printed}`;
  const rows = splits.flatMap((field) => {
    const told = book
      .split('A6.followed_up.of_all', field)
      .filter(({ status, suppressed, of }) => status !== 'withheld' && !suppressed && of >= leastRows)
      .sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
    const [least, most] = [told[0], told.at(-1)];
    return told.length < 2 || least === undefined || most === undefined
      ? []
      : [[fieldLabel(field), side(least), side(most)]];
  });
  return table({
    id: 'table-follow-up',
    caption: 'Followed up, least and most by group',
    basis,
    columns: [words('Groups'), words('Least'), words('Most')],
    rows,
    note: 'Followed up: with a valid pair of scores, of all referrals. The equity report shows every group.',
  });
}
