import { beside, paragraph, section } from '../blocks.js';
import { countedGroups, largestFirst, sumOf } from '../counted-groups.js';
import { figureRows } from '../figure-rows.js';
import { figuresTable } from '../figures-table.js';
import { groupTable } from '../group-table.js';
import { fieldLabel } from '../labels.js';
import type { Material } from '../material.js';
import type { Block, Section } from '../report.js';
import { monthChart, seasons } from './month-chart.js';

/** How many referrals, when, from whom, where and for what. */
export function referralsSection(material: Material): Section | null {
  const { book } = material;
  const [again] = figureRows(book, [['', 'A3.share']]);
  return section('referrals', 'Referrals', [
    monthChart(material),
    seasons(material),
    ...splits.map((split) => beside(splitTable(material, split))),
    beside(
      figuresTable(material, {
        id: 'table-accepted',
        caption: 'Taken on and taken up',
        first: 'Referrals',
        rows: [
          ['Accepted', 'A10.share'],
          ['At least one appointment attended, of those accepted', 'A11.share'],
          ['At least two, of those accepted', 'A11.twice.share'],
        ],
      }),
    ),
    again === undefined
      ? null
      : paragraph(`Referred again at least 28 days after the last time: ${again[1]}.`),
  ]);
}

/** In the order in which they stand side by side: short beside short, long beside long. */
const splits: readonly Split[] = [
  { id: 'source-group', field: 'referral_source_group', caption: 'Referrals by kind of referrer' },
  { id: 'site', field: 'scheme_id', caption: 'Referrals by site' },
  {
    id: 'practice',
    field: 'gp_practice_code',
    caption: 'Referrals by GP practice, the largest first',
  },
  { id: 'source', field: 'referral_source', caption: 'Referrals by source' },
  { id: 'need', field: 'need_primary', caption: 'Main reason for referral' },
];

interface Split {
  readonly id: string;
  readonly field: string;
  readonly caption: string;
}

/** Referrals split by one field; null where the field is not there. */
function splitTable({ context, book, basis }: Material, { id, field, caption }: Split): Block | null {
  const groups = largestFirst(countedGroups(book.split('A1.count', field)), context.disclosure.base);
  return groupTable({
    id: `table-${id}`,
    caption,
    basis,
    first: fieldLabel(field),
    unit: 'Referrals',
    groups,
    total: { label: 'All referrals', count: sumOf(groups) },
    profile: context.disclosure,
  });
}
