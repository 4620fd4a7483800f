import { referralSourceGroup } from '../../dataset/groups.js';
import type { Figure } from '../../figures/figure.js';
import { leaks } from '../../stats/disclosure-audit.js';
import type { DisclosureProfile } from '../../stats/disclosure.js';
import { topAndRest } from '../../tables/top-and-rest.js';
import { paragraph, section } from '../blocks.js';
import { countedGroups, sumOf } from '../counted-groups.js';
import { figureRows } from '../figure-rows.js';
import { figuresTable } from '../figures-table.js';
import { groupTable, notShown } from '../group-table.js';
import { groupedBy } from '../grouped.js';
import { fieldLabel, notRecorded } from '../labels.js';
import type { Material } from '../material.js';
import type { Block, Section } from '../report.js';
import type { GroupCount } from '../safe-counts.js';
import { monthChart } from './month-chart.js';

/** How many referrals, when, from whom, where and for what. */
export function referralsSection(material: Material): Section | null {
  const { book } = material;
  const [again] = figureRows(book, [['', 'A3.share']]);
  const repeated = book.one('A3.count')?.printed;
  return section('referrals', 'Referrals', [
    monthChart(material),
    splitTable(material, {
      id: 'source-group',
      field: 'referral_source_group',
      caption: 'Referrals by kind of referrer',
    }),
    splitTable(material, { id: 'source', field: 'referral_source', caption: 'Referrals by source' }),
    splitTable(material, { id: 'site', field: 'scheme_id', caption: 'Referrals by site' }),
    splitTable(material, {
      id: 'practice',
      field: 'gp_practice_code',
      caption: 'Referrals by GP practice, the largest first',
      most: 20,
    }),
    splitTable(material, {
      id: 'need',
      field: 'need_primary',
      caption: 'Main reason for referral',
      most: 20,
    }),
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
    repeated === undefined || again === undefined
      ? null
      : paragraph(
          `Referred again at least 28 days after the last time: ${repeated}; as a share of referrals, ${again[1]}.`,
        ),
  ]);
}

interface Split {
  readonly id: string;
  readonly field: string;
  readonly caption: string;
  /** How many groups before the rest are put together. */
  readonly most?: number;
}

/** Referrals split by one field; null where the field is not there. */
function splitTable({ context, book, basis }: Material, { id, field, caption, most }: Split): Block | null {
  const figures = book.split('A1.count', field);
  const groups = largestFirst(countedGroups(figures), most ?? 40);
  if (field === 'referral_source' && sourcesLeak(figures, context.disclosure)) return notShown(caption);
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

/** Sources add up to the kinds of referrer printed above them, so each kind is a table of its own. */
function sourcesLeak(sources: readonly Figure[], profile: DisclosureProfile): boolean {
  const kinds = groupedBy(sources, ({ group }) => referralSourceGroup(group[0] ?? null) ?? notRecorded);
  return [...kinds.values()].some((parts) => {
    const counts = parts.map(({ value }) => value ?? 0);
    return leaks(
      counts,
      counts.reduce((sum, count) => sum + count, 0),
      profile,
    );
  });
}

function largestFirst(groups: readonly GroupCount[], most: number): readonly GroupCount[] {
  const known = groups.filter(({ unknown }) => unknown !== true);
  const { top, rest } = topAndRest(
    known.map(({ label, count }) => ({ name: label, count })),
    most,
  );
  return [
    ...top.map(({ name, count }) => ({ label: name, count })),
    ...(rest === null ? [] : [{ label: `All others (${String(rest.names)})`, count: rest.count }]),
    ...groups.filter(({ unknown }) => unknown === true),
  ];
}
