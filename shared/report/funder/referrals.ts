import { discloseCount } from '../../stats/disclosure.js';
import { topAndRest } from '../../tables/top-and-rest.js';
import { chart, numbers, paragraph, section, table, words } from '../blocks.js';
import { draw } from '../charts/draw.js';
import { MonthBars } from '../charts/MonthBars.js';
import { countedGroups, sumOf } from '../counted-groups.js';
import { figureRows } from '../figure-rows.js';
import { groupTable, notShown } from '../group-table.js';
import { fieldLabel, notRecorded } from '../labels.js';
import type { Material } from '../material.js';
import { isPartial } from '../partial-month.js';
import type { Block, Section } from '../report.js';
import { type GroupCount, safeCounts } from '../safe-counts.js';
import { longMonth } from '../words.js';

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
    repeated === undefined || again === undefined
      ? null
      : paragraph(
          `Referred again at least 28 days after the last time: ${repeated}; as a share of referrals, ${again[1]}.`,
        ),
  ]);
}

/** Referrals by month from zero; months that the period covers only in part are drawn open. */
function monthChart({ context, book, basis }: Material): Block | null {
  const months = book
    .split('A1.count', 'referral_month')
    .filter(({ group, value }) => value !== null && group[0] !== notRecorded);
  const total = months.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const whole = discloseCount(total, context.disclosure).text;
  const caption = 'Referrals by month';
  const groups: readonly GroupCount[] = months.map(({ group, value }) => ({
    label: group[0] ?? '',
    count: value ?? 0,
  }));
  const safe = safeCounts(groups, total, context.disclosure);
  if (groups.length < 2) return null;
  if (safe?.length !== groups.length) return notShown(caption);
  const bars = groups.map(({ label, count }) => {
    const { shown, text } = discloseCount(count, context.disclosure);
    return { month: label, count: shown, text, partial: isPartial(label, context.period) };
  });
  const title = `${caption} (${whole} referrals)`;
  const partial = bars.filter((bar) => bar.partial).map(({ month }) => longMonth(month));
  const says =
    partial.length === 0
      ? highest(bars)
      : `${highest(bars)} Open bars are months that the period covers only in part.`;
  const alt = `Bars from ${longMonth(groups[0]?.label ?? '')} to ${longMonth(groups.at(-1)?.label ?? '')}. ${highest(bars)}`;
  const data = table({
    id: 'table-months',
    caption,
    basis,
    columns: [words('Month'), numbers('Referrals')],
    rows: bars.map(({ month, text, partial: part }) => [
      part ? `${longMonth(month)} (part)` : longMonth(month),
      text,
    ]),
  });
  const svg = draw(MonthBars, { id: 'figure-months', title, alt, bars });
  return chart({ id: 'figure-months', title, says, alt, svg }, data);
}

function highest(
  bars: readonly { readonly month: string; readonly count: number | null; readonly text: string }[],
): string {
  const most = Math.max(...bars.map(({ count }) => count ?? 0));
  const months = bars.filter(({ count }) => count === most);
  const first = months[0];
  return first === undefined || months.length > 3
    ? 'No month stands out.'
    : `Most in one month: ${first.text}, in ${months.map(({ month }) => longMonth(month)).join(' and ')}.`;
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
  const groups = largestFirst(countedGroups(book.split('A1.count', field)), most ?? 40);
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
