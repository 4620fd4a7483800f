import type { TotalCheck } from '../source.js';
import type { ColumnTally, Tally } from './column-tally.js';
import { type ShownNumber, shownNumber } from './shown-number.js';

/** A number on a line of totals, and what its column holds above the line: over all rows, and since other totals. */
export interface TotalNumber {
  readonly shown: ShownNumber;
  readonly label: string;
  readonly header: string;
  readonly scopes: readonly ColumnTally[];
}

const averageLabel = /\b(?:average|mean|median)\b/i;
const rowWord = /\b(?:records?|rows?|entries|lines?)\b/i;
const noSumHeader = /\b(?:average|avg|mean|median|rate|ratio|per|percent|percentage|age|score|year)\b|%/i;

/** Whether the number is what its rows say: a sum, else a count, else a mean, with hidden rows or without. */
export function judgeTotal(total: TotalNumber): Pick<TotalCheck, 'state' | 'as'> {
  const ways = averageLabel.test(total.label) ? (['mean'] as const) : (['sum', 'count', 'mean'] as const);
  for (const as of ways) {
    for (const scope of total.scopes) {
      const state = stateIn(scope, { shown: total.shown, as });
      if (state !== null) return { state, as };
    }
  }
  return { state: isPlain(total) ? 'differs' : 'unclear', as: null };
}

/** A label that counts the rows itself, as in `Total records: 350`; null where it holds no count. It may count something else. */
export function judgeLabel(
  label: string,
  scopes: readonly ColumnTally[],
): Pick<TotalCheck, 'state' | 'as'> | null {
  const [count, ...more] = label.match(/\d[\d,]*/g) ?? [];
  if (count === undefined || more.length > 0) return null;
  const shown = shownNumber(count);
  if (shown === null) return null;
  const states = scopes.flatMap((scope) => stateIn(scope, { shown, as: 'count' }) ?? []);
  return { state: states[0] ?? (rowWord.test(label) ? 'differs' : 'unclear'), as: 'count' };
}

interface Asked {
  readonly shown: ShownNumber;
  readonly as: 'sum' | 'count' | 'mean';
}

function stateIn(
  scope: ColumnTally,
  asked: Asked,
): Exclude<TotalCheck['state'], 'differs' | 'unclear'> | null {
  const isAll = equals(scope.all, scope.decimals, asked);
  const isVisible = equals(scope.visible, scope.decimals, asked);
  if (isAll && isVisible) return 'equal';
  if (isAll) return 'only_with_hidden';
  return isVisible && scope.visible.rows > 0 ? 'only_without_hidden' : null;
}

function equals(tally: Tally, decimals: number, { shown, as }: Asked): boolean {
  switch (as) {
    case 'sum':
      return tally.numbers > 0 && Math.abs(tally.sum - shown.value) <= slack(tally, decimals, shown);
    case 'count':
      return shown.decimals === 0 && (shown.value === tally.filled || shown.value === tally.rows);
    case 'mean':
      return (
        tally.numbers > 0 &&
        Math.abs(tally.sum / tally.numbers - shown.value) <= 0.5 * 10 ** -shown.decimals + 1e-9
      );
  }
}

/** Whole numbers must agree exactly; numbers shown with decimals were rounded, each by itself. */
function slack({ numbers, sum }: Tally, decimals: number, shown: ShownNumber): number {
  const ofFloats = 1e-9 * Math.max(1, Math.abs(sum));
  if (decimals === 0 && shown.decimals === 0) return ofFloats;
  const ofTotal = shown.decimals < decimals ? 0.5 * 10 ** -shown.decimals : 0;
  return ofFloats + ofTotal + Math.sqrt(numbers) * 10 ** -Math.max(1, decimals) * 0.5;
}

/** True where nothing but a sum or a count was to be expected, so that a difference is one. */
function isPlain({ shown, label, header, scopes }: TotalNumber): boolean {
  const [all] = scopes;
  if (all === undefined || all.all.filled === 0) return false;
  if (shown.percent || all.percents > 0 || averageLabel.test(label)) return false;
  const isNumeric = all.all.numbers === all.all.filled;
  return isNumeric && !noSumHeader.test(spaced(header));
}

function spaced(header: string): string {
  return header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/_/g, ' ');
}
