import { instruments } from '../../../shared/dataset/instruments.js';
import type { Figure } from '../../../shared/figures/figure.js';
import { percent } from '../../../shared/figures/words.js';
import { instrumentLabel } from '../../../shared/report/labels.js';
import { longMonth } from '../../../shared/report/words.js';
import type { ChartData } from '../../widgets/chart-data.js';
import { counted } from '../../words/number-words.js';
import { groupWords, instrumentOf } from './figure-sections.js';

/** The charts to look around with, each a pure view of the figures; undefined where there is nothing to draw. */
export const charts: readonly {
  readonly id: string;
  readonly label: string;
  readonly of: (figures: readonly Figure[]) => ChartData | undefined;
}[] = [
  { id: 'change', label: 'Change by measure', of: changeByInstrument },
  { id: 'months', label: 'Referrals by month', of: referralsByMonth },
  { id: 'pathway', label: 'How far people get', of: pathway },
  { id: 'waits', label: 'Waits', of: waits },
];

function referralsByMonth(figures: readonly Figure[]): ChartData | undefined {
  const months = figures.filter(
    ({ id, by }) => id === 'A1.count' && by[0] === 'referral_month' && by.length === 1,
  );
  const dated = months.filter(({ group }) => group[0] !== 'not_recorded');
  if (dated.every(({ value }) => value === null)) return undefined;
  const all = dated.reduce((sum, { n }) => sum + n, 0);
  const most = dated.reduce((top, figure) => (figure.n > top.n ? figure : top));
  return {
    title: `Referrals by month (n = ${counted(all)})`,
    says: `Most came in ${longMonth(most.group[0] ?? '')}: ${counted(most.n)}. The last month may not be complete.`,
    shape: 'columns',
    unit: 'referrals',
    labels: dated.map(({ group }) => shortMonth(group[0] ?? '')),
    series: [{ name: 'Referrals', values: dated.map(({ value }) => value) }],
  };
}

/** `2024-04` as "Apr 2024". */
function shortMonth(isoMonth: string): string {
  const [month = '', year = ''] = longMonth(isoMonth).split(' ');
  return `${month.slice(0, 3)} ${year}`.trim();
}

const pathwaySteps = ['reached', 'engaged', 'supported', 'completed', 'followed_up'] as const;

function pathway(figures: readonly Figure[]): ChartData | undefined {
  const steps = pathwaySteps.flatMap(
    (step) => figures.find(({ id, by }) => id === `A6.${step}.of_all` && by.length === 0) ?? [],
  );
  const [first] = steps.filter(({ value }) => value !== null);
  if (first === undefined) return undefined;
  const last = steps.at(-1) ?? first;
  return {
    title: `How far people get (n = ${counted(first.of)} referrals)`,
    says: `Of all referrals, ${share(first)} were reached; the last step holds ${share(last)}.`,
    shape: 'bars',
    unit: 'share',
    labels: ['Referred', ...steps.map(({ id }) => stepWords[id.split('.')[1] ?? ''] ?? id)],
    series: [
      {
        name: 'Share of all referrals',
        values: [1, ...steps.map(({ value }) => value)],
        low: [null, ...steps.map(({ low }) => low)],
        high: [null, ...steps.map(({ high }) => high)],
      },
    ],
  };
}

const stepWords: Readonly<Record<string, string>> = {
  reached: 'Reached',
  engaged: 'Engaged',
  supported: 'Supported',
  completed: 'Completed',
  followed_up: 'Followed up',
};

function share({ value }: Figure): string {
  return value === null ? 'an unknown share' : percent(value);
}

const waitParts: readonly (readonly [id: string, label: string])[] = [
  ['A5.p25', 'A quarter within'],
  ['A5.median', 'Half within'],
  ['A5.p75', 'Three quarters within'],
  ['A5.p90', 'Nine in ten within'],
];

/** By scheme where schemes are known, else over all. */
function waits(figures: readonly Figure[]): ChartData | undefined {
  const of = (id: string, by: readonly string[]): readonly Figure[] =>
    figures.filter((figure) => figure.id === id && figure.by.join() === by.join() && figure.value !== null);
  const medians = of('A5.median', ['scheme_id']);
  const [overall] = of('A5.median', []);
  if (overall === undefined) return undefined;
  const about = {
    title: `Days from referral to first contact (n = ${counted(overall.n)} contacted)`,
    shape: 'bars',
    unit: 'days',
  } as const;
  if (medians.length === 0) {
    const parts = waitParts.flatMap(([id, label]) => of(id, []).map(({ value }) => ({ label, value })));
    return {
      ...about,
      says: 'Of those contacted, how many days it took for this part of them. Those still waiting are not in it.',
      labels: parts.map(({ label }) => label),
      series: [{ name: 'Days', values: parts.map(({ value }) => value) }],
    };
  }
  const nineTenths = of('A5.p90', ['scheme_id']);
  return {
    ...about,
    says: 'Half were contacted within the first bar, nine in ten within the second. Those still waiting are not in it.',
    labels: medians.map(groupWords),
    series: [
      { name: 'Half within', values: medians.map(({ value }) => value) },
      {
        name: 'Nine in ten within',
        values: medians.map(
          ({ group }) => nineTenths.find((other) => other.group[0] === group[0])?.value ?? null,
        ),
      },
    ],
  };
}

function changeByInstrument(figures: readonly Figure[]): ChartData | undefined {
  const means = figures.filter(
    ({ id, by, value }) => id.startsWith('B3.mean.') && by.length === 0 && value !== null,
  );
  if (means.length === 0) return undefined;
  return {
    title: `Mean change with its 95 % interval (people with both scores)`,
    says: 'An interval that crosses nought fits no change at all. For measures marked ↓ a lower score is better.',
    shape: 'dots',
    unit: 'points',
    labels: means.map((figure) => `${measureWords(figure)}, n = ${counted(figure.n)}`),
    series: [
      {
        name: 'Mean change',
        values: means.map(({ value }) => value),
        low: means.map(({ low }) => low),
        high: means.map(({ high }) => high),
      },
    ],
  };
}

function measureWords(figure: Figure): string {
  const code = instrumentOf(figure) ?? '';
  return `${instrumentLabel(code)}${instruments[code]?.direction === -1 ? ' ↓' : ''}`;
}
