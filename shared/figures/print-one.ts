import {
  type Disclosed,
  type DisclosureProfile,
  discloseCount,
  isSmall,
  star,
  withCommas,
} from '../stats/disclosure.js';
import { rate } from '../stats/rate.js';
import { type Proportion, proportion } from '../stats/proportion.js';
import { kindOfFigure } from './catalogue.js';
import type { Figure, Shown } from './figure.js';
import type { FigureKind, PrintStyle } from './figure-kind.js';
import { atPlaces, decimal, percent, plain, signed } from './words.js';

/** What print adds to a figure. */
export interface Print {
  readonly printed: string;
  readonly suppressed: boolean;
  readonly shown: Shown;
}

/** A figure on its way to print, with its counts as they may be shown. */
interface Printing {
  readonly figure: Figure;
  readonly kind: FigureKind;
  readonly value: number;
  readonly n: Disclosed;
  readonly of: Disclosed;
}

/** One figure as reports show it: rounded, starred, with what it rests on. */
export function printOne(figure: Figure, profile: DisclosureProfile): Print {
  const kind = kindOfFigure(figure.id);
  if (kind === undefined) throw new Error('a figure is not in the catalogue');
  const n = discloseCount(figure.n, profile);
  const of = discloseCount(figure.of, profile);
  if (figure.status === 'withheld' || figure.value === null) return withheld(figure, { n, of });
  if (isStarred(kind.prints, figure, profile)) return starred(of);
  return inStyle({ figure, kind, value: figure.value, n, of }, profile);
}

/** A share gives away its part, its rest and its whole; a mean gives away those it is of. */
function isStarred(style: PrintStyle, { n, of, unit }: Figure, profile: DisclosureProfile): boolean {
  const ofShare = style === 'gap' && unit === 'share';
  const gives =
    ofShare || style === 'share' || style === 'ratio' || style === 'curve' ? [n, of - n, of] : [n];
  return gives.some((number) => isSmall(number, profile));
}

function withheld(figure: Figure, { n, of }: Pick<Printing, 'n' | 'of'>): Print {
  const reason = figure.reason ?? 'It cannot be worked out from these data.';
  const shown = { value: null, low: null, high: null, n: n.shown, of: of.shown };
  return { printed: notShown(reason), suppressed: false, shown };
}

/** Why a figure is not there, where it would stand. */
export function notShown(reason: string): string {
  return `not shown: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
}

function starred(of: Disclosed): Print {
  const shown = { value: null, low: null, high: null, n: null, of: of.shown };
  return { printed: star, suppressed: true, shown };
}

function inStyle(printing: Printing, profile: DisclosureProfile): Print {
  switch (printing.kind.prints) {
    case 'count':
      return count(printing);
    case 'share':
      return share(printing);
    case 'ratio':
      return ratio(printing);
    case 'rate':
      return perThousand(printing);
    case 'gap':
      return gap(printing);
    case 'relative':
      return relative(printing);
    case 'curve':
      return curve(printing, profile);
    case 'sum':
      return sum(printing, profile);
    case 'mean':
    case 'change':
    case 'plain':
      return measured(printing);
  }
}

function count({ figure, kind, n, of }: Printing): Print {
  const whole = figure.by.length > 0 ? kind.whole : (kind.wholeOverAll ?? kind.whole);
  const rest = whole.startsWith(kind.unit) ? ` of ${of.text}` : ` from ${of.text} ${whole}`;
  return print(`${n.text}${rest}`, { value: n.shown, n: n.shown, of: of.shown });
}

function share({ n, of }: Printing): Print {
  const found = fromRounded(n, of);
  if (found === null) return starred(of);
  const { share: value, low, high } = found;
  return print(`${percent(value)} (${n.text} of ${of.text})`, { value, low, high, n: n.shown, of: of.shown });
}

/** The reference share is no secret; the people’s share is worked out from rounded counts. */
function ratio({ figure, value, n, of }: Printing): Print {
  const found = fromRounded(n, of);
  if (found === null || figure.n === 0)
    return print(`${decimal(0, 2)} (${n.text} of ${of.text})`, { value: 0, n: n.shown, of: of.shown });
  const reference = figure.n / figure.of / value;
  const [middle, low, high] = [found.share / reference, found.low / reference, found.high / reference];
  const rest = { value: middle, n: n.shown, of: of.shown };
  if (figure.low === null) return print(`${decimal(middle, 2)} (${n.text} of ${of.text})`, rest);
  const interval = `95 % interval ${decimal(low, 2)} to ${decimal(high, 2)}`;
  return print(`${decimal(middle, 2)} (${interval}; ${n.text} of ${of.text})`, { ...rest, low, high });
}

/** How many live there is no secret; the rate is worked out from the rounded count. */
function perThousand({ figure, kind, n }: Printing): Print {
  const found = n.shown === null ? null : rate(n.shown, figure.of, { per: 1000 });
  if (found === null) return starred(n);
  const { value, low, high } = found;
  const interval = `95 % interval ${decimal(low ?? 0, 1)} to ${decimal(high ?? 0, 1)}`;
  const text = `${decimal(value, 1)} per 1,000 (${interval}; ${n.text} of ${withCommas(figure.of)} ${kind.whole})`;
  return print(text, { value, low, high, n: n.shown, of: figure.of });
}

/** A difference between two ends of an order. */
function gap({ figure, kind, value, n }: Printing): Print {
  const factor = kind.unit === 'share' ? 100 : 1;
  const unit =
    kind.unit === 'share' ? 'percentage points' : kind.unit === 'per_1000' ? 'per 1,000' : kind.unit;
  const put = (number: number | null): number | null =>
    number === null ? null : atPlaces(number * factor, 1) / factor;
  const says = (number: number): string => signed(number * factor, 1);
  const { low, high } = figure;
  const interval = low === null || high === null ? '' : `95 % interval ${says(low)} to ${says(high)}; `;
  return print(`${says(value)} ${unit} (${interval}n = ${n.text})`, {
    value: put(value),
    low: put(low),
    high: put(high),
    n: n.shown,
  });
}

/** One end over the other. */
function relative({ figure, value, n }: Printing): Print {
  const { low, high } = figure;
  const interval =
    low === null || high === null ? '' : `95 % interval ${decimal(low, 2)} to ${decimal(high, 2)}; `;
  const put = (number: number | null): number | null => (number === null ? null : atPlaces(number, 2));
  return print(`${decimal(value, 2)} (${interval}n = ${n.text})`, {
    value: put(value),
    low: put(low),
    high: put(high),
    n: n.shown,
  });
}

/** Read off a curve, as whole steps of the rounded number it is of: finer, it would give counts back. The interval is rounded outwards. */
function curve({ figure, value, n, of }: Printing, { base }: DisclosureProfile): Print {
  const whole = of.shown ?? 0;
  if (whole === 0) return starred(of);
  const put = (share: number | null, round: (steps: number) => number): number | null =>
    share === null ? null : Math.min(1, (round((share * figure.of) / base) * base) / whole);
  const [middle, low, high] = [
    put(value, Math.round) ?? 0,
    put(figure.low, Math.floor),
    put(figure.high, Math.ceil),
  ];
  const interval = low === null || high === null ? '' : `95 % interval ${percent(low)} to ${percent(high)}; `;
  return print(`${percent(middle)} (${interval}${n.text} seen by then, of ${of.text})`, {
    value: middle,
    low,
    high,
    n: n.shown,
    of: of.shown,
  });
}

function sum({ kind, value, n, of }: Printing, profile: DisclosureProfile): Print {
  const total = discloseCount(value, profile);
  if (total.suppressed) return starred(of);
  const text = `${total.text} ${kind.unit} over ${n.text} of ${of.text} ${kind.whole}`;
  return print(text, { value: total.shown, n: n.shown, of: of.shown });
}

function measured({ figure, kind, value, n, of }: Printing): Print {
  const { low, high } = figure;
  const places = placesOf[kind.unit] ?? 1;
  const interval =
    low === null || high === null
      ? ''
      : `95 % interval ${decimal(low, places)} to ${decimal(high, places)}; `;
  const text = `${inUnit(kind, value)} (${interval}n = ${n.text})`;
  const drawn = (number: number | null): number | null => (number === null ? null : atPlaces(number, places));
  return print(text, { value: drawn(value), low: drawn(low), high: drawn(high), n: n.shown, of: of.shown });
}

/** Decimals of units that need more than one. */
const placesOf: Readonly<Record<string, number>> = { sd: 2, r: 2, p: 3 };

/** The number with its unit; a chance is never nought. */
function inUnit(kind: FigureKind, value: number): string {
  if (kind.unit === 'p') return value < 0.001 ? 'p < 0.001' : `p = ${decimal(value, 3)}`;
  if (kind.unit === 'r') return `r = ${decimal(value, 2)}`;
  return `${wordOf(kind, value)} ${unitWord(kind, value)}`;
}

function wordOf({ prints, unit }: FigureKind, value: number): string {
  if (unit === 'sd') return signed(value, 2);
  if (prints === 'change') return signed(value, 1);
  return prints === 'mean' || unit === 'points' ? decimal(value, 1) : plain(value);
}

/** The unit, in the singular after exactly one. */
function unitWord({ unit }: FigureKind, value: number): string {
  return Math.abs(value) === 1 && unit !== 'sd' ? unit.replace(/s$/, '') : unit;
}

function fromRounded(n: Disclosed, of: Disclosed): Proportion | null {
  if (n.shown === null || of.shown === null) return null;
  return proportion(Math.min(n.shown, of.shown), of.shown);
}

function print(printed: string, numbers: Partial<Shown>): Print {
  const shown = { value: null, low: null, high: null, n: null, of: null, ...numbers };
  return { printed, suppressed: false, shown };
}
