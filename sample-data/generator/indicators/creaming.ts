import type { TwinReferral } from '../writers/twin.js';
import type { Base } from './base.js';
import { type Figure, figure } from './figure.js';
import { isClosed, isCompleted } from './flags.js';
import { mean, sum, variance } from './numbers.js';
import { instruments, outcomeOf } from './pairs.js';
import { tQuantile975 } from './student.js';

const z = 1.959963984540054;
const none = { low: null, high: null };
type NeedOf = (referral: TwinReferral) => number | null;

/** E1: need at the start of those accepted, and of those closed as completed, beside the others. */
export function creaming(base: Base): Figure[] {
  const needs: Record<string, NeedOf> = {
    needs: (r) => {
      const all = [r.need_primary, ...r.needs_all.split(';')].filter((n) => n !== '' && n !== 'N99');
      return all.length === 0 ? null : new Set(all).size;
    },
    limited: (r) => {
      if (r.disability_impact === '03') return 0;
      return ['01', '02'].includes(r.disability_impact) ? 1 : null;
    },
    ltc: () => null,
    alone: () => null,
    ...Object.fromEntries(instruments.map((code): [string, NeedOf] => [code, severityOn(base, code)])),
  };
  return Object.entries(needs).flatMap(([code, needOf]) => figuresOf(base, code, needOf));
}

/** More is better on all but two of the twin’s instruments. */
function severityOn(base: Base, code: string): NeedOf {
  const sign = ['ons4_anxious', 'ucla3', 'mycaw'].includes(code) ? 1 : -1;
  return (referral) => {
    const outcome = outcomeOf(base, referral, code);
    return outcome === null ? null : sign * outcome.baseline.value;
  };
}

function figuresOf(base: Base, code: string, needOf: NeedOf): Figure[] {
  const rows = base.referrals.map((referral) => ({ referral, need: needOf(referral) }));
  const isAccepted = ({ referral: r }: (typeof rows)[number]) =>
    r.referral_status !== 'rejected' && r.rejection_reason === '';
  const accepted = rows.filter(isAccepted);
  const closed = accepted.filter(({ referral }) => isClosed(referral));
  const sides = (id: string, among: typeof rows, isFirst: (row: (typeof rows)[number]) => boolean) => {
    const known = among.filter(({ need }) => need !== null);
    const side = (first: boolean) =>
      known.filter((row) => isFirst(row) === first).map(({ need }) => need ?? 0);
    const { value, low, high } = difference(side(true), side(false));
    const rest = { n: known.length, of: among.length, missing: among.length - known.length };
    return figure({ id: `${id}.${code}` }, value, { ...rest, low, high });
  };
  return [
    sides('E1.accepted', rows, isAccepted),
    sides('E1.counted', closed, ({ referral }) => isCompleted(referral)),
    trendOf(`E1.trend.${code}`, accepted),
  ];
}

interface Between {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

function difference(first: readonly number[], second: readonly number[]): Between {
  const [v1, v2] = [variance(first), variance(second)];
  const [n1, n2] = [first.length, second.length];
  if (Math.min(n1, n2) < 10 || v1 === null || v2 === null || v1 + v2 === 0) return { value: null, ...none };
  const d = ((mean(first) ?? 0) - (mean(second) ?? 0)) / Math.sqrt((v1 + v2) / 2);
  const reach = z * Math.sqrt(1 / n1 + 1 / n2 + (d * d) / (2 * (n1 + n2)));
  return { value: d, low: d - reach, high: d + reach };
}

function trendOf(
  id: string,
  rows: readonly { readonly referral: TwinReferral; readonly need: number | null }[],
): Figure {
  const known = rows.filter(({ need }) => need !== null);
  const rest = { n: known.length, of: rows.length, missing: rows.length - known.length };
  const y = known.map(({ need }) => need ?? 0);
  const spread = Math.sqrt(variance(y) ?? 0);
  if (y.length < 20 || spread === 0) return figure({ id }, null, { ...rest, ...none });
  const x = known.map(
    ({ referral: { referral_date: date } }) => Number(date.slice(0, 4)) + Number(date.slice(5, 7)) / 12,
  );
  const [mx, my] = [mean(x) ?? 0, mean(y) ?? 0];
  const xx = sum(x.map((each) => (each - mx) ** 2));
  const slope = sum(x.map((each, i) => (each - mx) * ((y[i] ?? 0) - my))) / xx;
  const left = sum(x.map((each, i) => ((y[i] ?? 0) - my - slope * (each - mx)) ** 2));
  const reach = tQuantile975(y.length - 2) * Math.sqrt(left / (y.length - 2) / xx);
  return figure({ id }, slope / spread, {
    ...rest,
    low: (slope - reach) / spread,
    high: (slope + reach) / spread,
  });
}
