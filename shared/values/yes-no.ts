import { yesNo } from '../dataset/lists/circumstances.js';
import type { ValueCount } from './value-count.js';
import { type CodeMatch, matchCode } from './match-code.js';
import { plainWords } from './plain-words.js';

/** How a column says yes and no; `matches` has an entry for every text that was understood or must be asked about. */
export interface YesNo {
  readonly matches: ReadonlyMap<string, CodeMatch>;
  /** One sentence on what was decided for the whole column. */
  readonly how: string;
}

/** Beside the list's own words: how exports say that something was taken up. */
const takenUp: ReadonlyMap<string, 'Y' | 'N'> = new Map([
  ['attended', 'Y'],
  ['started', 'Y'],
  ['taken up', 'Y'],
  ['did not start', 'N'],
  ['did not attend', 'N'],
  ['not started', 'N'],
  ['not taken up', 'N'],
]);

/** "Yes - verbal", "No (asked twice)": the word counts, not what follows it. But `n/a` is no "no". */
const withRemark = /^(yes|y|no|n)\s*[-–—:;,(]/i;

/**
 * What yes and no look like in one column. `x` means yes in a column of ticks and "not
 * known" beside yes and no; `0` and `1`, or `1` and `2`, are read only when the column
 * has no third number. What stays open is ambiguous for the whole column.
 */
export function decideYesNo(values: readonly ValueCount[]): YesNo {
  const typed = values
    .map(({ value }) => ({ value, word: yesNoWord(value) }))
    .filter(({ word }) => word !== '');
  const said = new Set(typed.map(({ word }) => spokenCode(word)));
  const signs = new Set(typed.map(({ word }) => word).filter((word) => /^[012x]$/.test(word)));
  const reading = new Map([...signs].map((sign) => [sign, readSign(sign, signs, said)] as const));
  const matches = new Map<string, CodeMatch>();
  for (const { value, word } of typed) {
    const match = matchOf(word, reading);
    if (match !== null) matches.set(value, match);
  }
  return { matches, how: sentence(reading) };
}

function matchOf(word: string, reading: ReadonlyMap<string, string | null>): CodeMatch | null {
  const code = spokenCode(word);
  if (code !== null) return { code };
  const sign = reading.get(word);
  if (sign === undefined) return null;
  return sign === null ? { ambiguous: true } : { code: sign };
}

/** A word of the list, or one of taking up; signs that need the whole column are none. */
function spokenCode(word: string): string | null {
  const match = matchCode(yesNo, word);
  return match !== null && 'code' in match ? match.code : (takenUp.get(word) ?? null);
}

function readSign(
  sign: string,
  signs: ReadonlySet<string>,
  said: ReadonlySet<string | null>,
): 'Y' | 'N' | 'X' | null {
  const spoken = said.has('Y') || said.has('N');
  if (sign === 'x') {
    if (said.has('N')) return 'X';
    return spoken || signs.size > 1 || said.size > 1 ? null : 'Y';
  }
  if (signs.has('0') && signs.has('2')) return null;
  if (signs.has('2')) return signs.has('1') && !spoken ? (sign === '1' ? 'Y' : 'N') : null;
  return sign === '1' ? 'Y' : 'N';
}

function yesNoWord(value: string): string {
  const remark = withRemark.exec(value.trim());
  if (remark !== null) return (remark[1] ?? '').toLowerCase();
  const number = /^\s*([012])(?:\.0+)?\s*$/.exec(value);
  return number === null ? plainWords(value) : (number[1] ?? '');
}

function sentence(reading: ReadonlyMap<string, string | null>): string {
  const spoken = { Y: 'yes', N: 'no', X: 'not known' } as const;
  const parts = [...reading].sort().map(([sign, code]) => {
    const meant =
      code === 'Y' || code === 'N' || code === 'X' ? `means ${spoken[code]}` : 'could mean either';
    return `${sign} ${meant}`;
  });
  return parts.length === 0 ? 'Yes and no are words.' : `In this column ${parts.join(', ')}.`;
}
