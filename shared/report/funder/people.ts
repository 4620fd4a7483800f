import { ShareBars } from '../charts/ShareBars.js';
import { draw } from '../charts/draw.js';
import type { Figure } from '../../figures/figure.js';
import { star } from '../../stats/disclosure.js';
import { beside, bullets, chart, heading, inWorkbook, paragraph, section } from '../blocks.js';
import { cohortBlocks } from '../cohort-blocks.js';
import { countedGroups, sumOf } from '../counted-groups.js';
import { groupTable } from '../group-table.js';
import { fieldLabel } from '../labels.js';
import type { Material } from '../material.js';
import type { Block, Section } from '../report.js';
import { isStarred, safeCounts } from '../safe-counts.js';
import { groupShare, shownCount, shownOf } from '../shown.js';
import { sentence } from '../words.js';

const splits = ['age_band', 'gender', 'ethnic_group'] as const;

/** Who was referred; those without a record stand in every table. */
export function peopleSection(material: Material): Section | null {
  const { book } = material;
  const people = book.one('A2.count');
  if (people === undefined || people.status === 'withheld') return null;
  const absent = [...splits, 'imd_quintile'].flatMap((field) => {
    const [figure] = book.split('A2.count', field);
    return figure?.status === 'withheld' && figure.reason !== null ? [sentence(figure.reason)] : [];
  });
  return section('people', 'People', [
    paragraph(
      `Each person is counted once, with the values of their first referral in the period. ${sentence(`People: ${people.printed}`)}${afterMerges(people)}`,
    ),
    ...splits.map((field) => beside(peopleTable(material, field))),
    deprivationChart(material),
    absent.length === 0 ? null : heading('What these files do not hold'),
    bullets([...new Set(absent)]),
    ...cohortBlocks(material),
  ]);
}

/** A range where some who are counted apart may be one person. */
function afterMerges({ ifMerged }: Figure): string {
  return ifMerged === undefined
    ? ''
    : ` Some may be counted twice: if all who may be one person are one, there are ${ifMerged.printed}.`;
}

function peopleTable({ context, book, basis }: Material, field: string): Block | null {
  const groups = countedGroups(book.split('A2.count', field));
  return groupTable({
    id: `table-people-${field.replaceAll('_', '-')}`,
    caption: `People by ${fieldLabel(field).toLowerCase()}`,
    basis,
    first: fieldLabel(field),
    unit: 'People',
    groups,
    total: { label: 'All people', count: sumOf(groups) },
    profile: context.disclosure,
  });
}

/** People by deprivation quintile as shares of those with a known quintile. */
function deprivationChart(material: Material): Block | null {
  const { context, book } = material;
  const { disclosure } = context;
  const groups = countedGroups(book.split('A2.count', 'imd_quintile'));
  const data = peopleTable(material, 'imd_quintile');
  const safe = safeCounts(groups);
  if (data?.kind !== 'table' || safe?.length !== groups.length) return data;
  const known = groups.filter(({ unknown }) => unknown !== true);
  const total = sumOf(known);
  const bars = known.map((group) => {
    const { label, count } = group;
    if (isStarred(group, disclosure)) return { label, share: null, low: null, high: null, text: star };
    const share = groupShare(count, total, disclosure);
    return { label, ...share, text: `${share.text} (${shownOf(count, total, disclosure)})` };
  });
  const title = `People by deprivation quintile (${shownCount(total, disclosure)} people with a known quintile)`;
  const others = groups.filter(({ unknown }) => unknown === true);
  const left = others.some((group) => isStarred(group, disclosure))
    ? star
    : shownOf(sumOf(others), sumOf(groups), disclosure);
  const says = `Shares of those with a known quintile; lines are 95 % intervals. Not recorded: ${left} people.`;
  const alt = `Bars: ${bars.map(({ label, text }) => `quintile ${label} ${text}`).join('; ')}.`;
  const svg = draw(ShareBars, { id: 'figure-deprivation', title, alt, bars });
  return chart({ id: 'figure-deprivation', title, says, alt, svg }, inWorkbook(data));
}
