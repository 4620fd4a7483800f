import type { ColumnKind } from '../column-profile.js';
import type { Sentinel } from '../column-parts.js';
import type { DateSummary } from '../date-summary.js';
import { maskOf } from '../mask.js';
import { mostFrequent } from '../most-frequent.js';
import type { Said, SeenColumn } from '../said-texts.js';
import { wordHashOf } from '../text-facts.js';
import { saidWord } from '../../values/missing-kind.js';
import { type Weighted, rowsAt, weigh, weightedQuantile } from './weighted.js';

/** Numbers that forms and statisticians write for "no number". */
const numberCodes = [-1, -8, -9, -88, -99, -999, 9, 88, 98, 99, 888, 998, 999, 9999, 99999];
/** A code lies this many times the width of the middle half beyond it. */
const farReach = 3;

/** Codes for "no number" among the numbers: those that the other numbers leave far outside, or the scale does. */
export function numberSentinels(numbers: Weighted, range: readonly [number, number] | null): Sentinel[] {
  return numberCodes.flatMap((code): Sentinel[] => {
    const at = numbers.values.indexOf(code);
    if (at === -1 || !isFarOff(numbers, at, range)) return [];
    return [{ value: String(code), why: 'number_code', count: rowsAt(numbers, at) }];
  });
}

function isFarOff(numbers: Weighted, at: number, range: readonly [number, number] | null): boolean {
  const code = numbers.values[at] ?? 0;
  if (range !== null) return code < range[0] || code > range[1];
  const left = numbers.values.map((value) => (value === code || isCodeOfTwoDigits(value) ? NaN : value));
  const rest = weigh(
    left,
    left.map((_, i) => rowsAt(numbers, i)),
  );
  if (rest.values.length < 3) return false;
  if (code < 0) return (rest.values[0] ?? 0) >= 0;
  const [p25, p75] = [weightedQuantile(rest, 0.25), weightedQuantile(rest, 0.75)];
  return code > p75 + farReach * Math.max(p75 - p25, 1);
}

function isCodeOfTwoDigits(value: number): boolean {
  return Math.abs(value) >= 10 && numberCodes.includes(value);
}

/** Dates that programs write where nobody entered one, each way of writing by itself. */
export function dateSentinels({ read }: DateSummary): Sentinel[] {
  return read
    .filter(({ sentinel }) => sentinel)
    .map(({ value, count }): Sentinel => ({ value, why: 'program_date', count }))
    .sort(byRows);
}

/** What people type into a box that has to be filled. */
const placeholders: ReadonlySet<string> = new Set([
  ...[
    'test',
    'testing',
    'x',
    'xx',
    'xxx',
    'xxxx',
    'aaa',
    'abc',
    'asdf',
    'dummy',
    'none',
    'tbd',
    'see notes',
    '0',
  ],
  ...['123', '1234', '12345', '123456', '000000', '0000000000', '00000000000', '01234567890', '07000000000'],
  ...[
    '07123456789',
    '1111111111',
    '1234567890',
    '9999999999',
    'aa1 1aa',
    'zz99 3vz',
    'xx1 1xx',
    'test@test.com',
  ],
  ...['none@none.com', 'a@a.com', 'noemail@noemail.com', 'no email', 'no phone', 'no fixed abode', 'nfa'],
]);
const placeholderHashes = new Set([...placeholders].map(wordHashOf));
const filledIn: ReadonlySet<ColumnKind> = new Set([
  'id',
  'nhs_number',
  'phone',
  'email',
  'postcode',
  'name',
  'text',
]);
/** A value of a column whose values are nearly all different that so many rows share was put in by a form or a habit. */
const shared = { leastRows: 10, leastShare: 0.01, leastDistinct: 0.5 } as const;
const shownDefaults = 3;

/** Stand-ins among identifiers, names and addresses: known ones as typed, others by their mask where values are masked. */
export function textSentinels(seen: SeenColumn, said: Said, { kind, masked }: About): Sentinel[] {
  if (!filledIn.has(kind)) return [];
  const known: Sentinel[] = [];
  const knownCodes = new Set<number>();
  for (let code = 0; code < seen.texts.size; code += 1) {
    if (said.says[code] === 0 || !placeholderHashes.has(seen.facts.words[code] ?? 0)) continue;
    const value = seen.texts.text(code);
    if (!placeholders.has(saidWord(value))) continue;
    known.push({ value, why: 'placeholder', count: seen.counts[code] ?? 0 });
    knownCodes.add(code);
  }
  const counts = seen.counts.map((count, code) =>
    said.says[code] === 1 && !knownCodes.has(code) ? count : 0,
  );
  return [...known.sort(byRows), ...defaults({ ...seen, counts }, said, masked)];
}

interface About {
  readonly kind: ColumnKind;
  readonly masked: boolean;
}

function defaults(seen: SeenColumn, said: Said, masked: boolean): Sentinel[] {
  if (said.distinct < shared.leastDistinct * said.rows) return [];
  const least = Math.max(shared.leastRows, shared.leastShare * said.rows);
  return mostFrequent(seen, shownDefaults)
    .filter((code) => (seen.counts[code] ?? 0) >= least)
    .map((code): Sentinel => {
      const text = seen.texts.text(code);
      return { value: masked ? maskOf(text) : text, why: 'default', count: seen.counts[code] ?? 0 };
    });
}

function byRows(a: Sentinel, b: Sentinel): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}
