import { discloseCount, star } from '../../stats/disclosure.js';
import { matrix } from '../../tables/matrix.js';
import { chart, numbers, paragraph, table, words } from '../blocks.js';
import { draw } from '../charts/draw.js';
import { type MonthBar, MonthBars } from '../charts/MonthBars.js';
import { notShown } from '../group-table.js';
import { notRecorded } from '../labels.js';
import type { Material } from '../material.js';
import { isPartial, monthsBetween } from '../../figures/months.js';
import type { Block, TableBlock } from '../report.js';
import { type GroupCount, isStarred, safeCounts } from '../safe-counts.js';
import { inWords, longMonth, several } from '../words.js';

const caption = 'Referrals by month';

/** Referrals by month from zero; months that the period covers only in part are drawn open. */
export function monthChart(material: Material): Block | null {
  const { context, book } = material;
  const counted = book
    .split('A1.count', 'referral_month')
    .filter(({ value, group }) => value !== null && group[0] !== notRecorded);
  const figures = new Map(counted.map((figure) => [figure.group[0] ?? '', figure]));
  const known = [...figures.keys()].sort();
  const groups = monthsBetween(known[0], known.at(-1)).map((month): GroupCount => {
    const { value = 0, disclosed = 'shown' } = figures.get(month) ?? {};
    return { label: month, count: value ?? 0, disclosed };
  });
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  if (groups.length < 2) return null;
  if (safeCounts(groups)?.length !== groups.length) return notShown(caption);
  const bars = groups.map((group) => {
    const { label, count } = group;
    const { shown, text } = isStarred(group, context.disclosure)
      ? { shown: null, text: star }
      : discloseCount(count, context.disclosure);
    return { month: label, count: shown, text, partial: isPartial(label, context.period) };
  });
  const id = 'figure-months';
  const title = `${caption} (${discloseCount(total, context.disclosure).text} referrals)`;
  const most = mostInAMonth(bars);
  const open = bars.some(({ partial }) => partial)
    ? ' Open bars are months that the period covers only in part.'
    : '';
  const alt = `Bars from ${longMonth(groups[0]?.label ?? '')} to ${longMonth(groups.at(-1)?.label ?? '')}. ${most}`;
  return chart(
    { id, title, says: most + open, alt, svg: draw(MonthBars, { id, title, alt, bars }) },
    monthTable(material, bars),
  );
}

function mostInAMonth(bars: readonly MonthBar[]): string {
  const most = Math.max(...bars.map(({ count }) => count ?? 0));
  const months = bars.filter(({ count }) => count === most);
  const [first] = months;
  return first === undefined || months.length > 3
    ? 'No month stands out.'
    : `Most in one month: ${first.text}, in ${inWords(months.map(({ month }) => longMonth(month)))}.`;
}

const monthNumbers = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Years down, months across. */
function monthTable({ basis }: Material, bars: readonly MonthBar[]): TableBlock | null {
  const printed = new Map(bars.map(({ month, text, partial }) => [month, partial ? `${text} (part)` : text]));
  const years = [...new Set(bars.map(({ month }) => month.slice(0, 4)))];
  const { rows } = matrix(
    years.flatMap((year) =>
      monthNumbers.map((month) => ({
        row: year,
        column: month,
        value: printed.get(`${year}-${month}`) ?? '–',
      })),
    ),
  );
  const partial = bars.filter((bar) => bar.partial).map(({ month }) => longMonth(month));
  return table({
    id: 'table-months',
    caption,
    basis,
    columns: [words('Year'), ...monthNames.map(numbers)],
    rows: rows.map(({ row, values }) => [row, ...values.map((text) => text ?? '–')]),
    note: partial.length === 0 ? null : `Covered only in part: ${inWords(partial)}.`,
  });
}

/** Every month of the year has to be there twice, whole, before a season can be told from a trend. */
const wholeMonthsNeeded = 24;

/** Which months of the year are busy, from rounded counts of whole months; null where there are no months. */
export function seasons({ context, book }: Material): Block | null {
  const whole = book
    .split('A1.count', 'referral_month')
    .filter(({ group, shown }) => group[0] !== notRecorded && shown?.n != null)
    .flatMap(({ group: [month = ''], shown }) =>
      isPartial(month, context.period) ? [] : [{ name: month.slice(5), count: shown?.n ?? 0 }],
    );
  if (whole.length === 0) return null;
  const means = monthNumbers.map((name, i) => {
    const counts = whole.filter((month) => month.name === name).map(({ count }) => count);
    const sum = counts.reduce((total, count) => total + count, 0);
    return { name: monthNames[i] ?? name, years: counts.length, mean: sum / Math.max(1, counts.length) };
  });
  if (whole.length < wholeMonthsNeeded || means.some(({ years }) => years < 2))
    return paragraph(
      `Seasons cannot be told from a trend: that takes every month twice, and ${several(whole.length, 'month is', 'months are')} whole.`,
    );
  const [most, least] = [means.toSorted(byMean).at(-1), means.toSorted(byMean)[0]];
  if (most === undefined || least === undefined) return null;
  return paragraph(
    `Over ${String(whole.length)} whole months most came in ${most.name}, about ${String(Math.round(most.mean))} a month. Fewest came in ${least.name}, about ${String(Math.round(least.mean))}.`,
  );
}

function byMean(a: { readonly mean: number }, b: { readonly mean: number }): number {
  return a.mean - b.mean;
}
