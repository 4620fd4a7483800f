import { timepoint } from '../dataset/lists/measure.js';
import { matchCode } from '../values/match-code.js';
import type { Target } from './mapping.js';

/** The time named by the words that are left, longest phrase first. */
export function timeIn(words: readonly string[]): {
  readonly timepoint: Target['timepoint'] | undefined;
  readonly left: readonly string[];
} {
  for (let length = Math.min(3, words.length); length >= 1; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const code = timeCode(words.slice(from, from + length).join(' '));
      if (code !== null)
        return {
          timepoint: code,
          left: [...words.slice(0, from), ...words.slice(from + length)].filter(
            (word) => timeCode(word) !== code,
          ),
        };
    }
  }
  return { timepoint: undefined, left: words };
}

/**
 * The time point that words name. Beside a start, `end`, `post` and `review` are the
 * follow-up; `t1` is taken for the start.
 */
function timeCode(said: string): Target['timepoint'] | null {
  const phrase = said.replace(/^at /, '');
  if (['end', 'post', 'review', 'final', 'last', 't2'].includes(phrase)) return 'followup';
  const spelt = headerTimes.get(said) ?? headerTimes.get(phrase);
  if (spelt !== undefined) return spelt;
  if (phrase === 't1') return 'baseline';
  if (/^\d+$/.test(phrase)) return null;
  const match = matchCode(timepoint, phrase);
  const code = match !== null && 'code' in match ? match.code : null;
  return timepoints.find((one) => one === code) ?? null;
}

/** Times that a header may say and a cell would not. */
const timesSaid: Readonly<Record<'baseline' | 'closure' | 'followup', string>> = {
  baseline:
    'bl; opening; on entry; on referral; at referral; base; begin; joining; cyntaf; gyntaf; 1af; dechrau; cychwyn; cyn; enrolment; enrol; ' +
    'admission; beginning; outset; commencement; initially; init; prior; starting; started; day 1; week 0; month 0; m0; wave 1; round 1; ' +
    'time 0; session 1; s0; joined; occasion 1; point 1; baseln; basline; intro; first form; first score; first visit; coming in; way in',
  closure:
    'on discharge; at discharge; on exit; on closure; on completion; at completion; on leaving; completion',
  followup:
    'diwedd; finish; leaving; olaf; afterwards; latest; most recent; wave 2; round 2; ending; ended; wedyn; ar ôl; ar ol; ail; second; later; ' +
    '12 weeks; 12wk; wk12; wk 12; month 3; m3; month 6; m6; fup; time 2; second time; occasion 2; point 2; rpt; repeat; repeated; reassessment; ' +
    're assessment; reassess; close; subsequent; latter; finishing; 3mth; 3 mth; 6mth; 6 mth; last form; last score; second form; way out; since',
};

const headerTimes: ReadonlyMap<string, 'baseline' | 'closure' | 'followup'> = new Map(
  (['baseline', 'closure', 'followup'] as const).flatMap((time) =>
    timesSaid[time].split(';').map((said) => [said.trim(), time] as const),
  ),
);

const timepoints = ['baseline', 'interim', 'closure', 'followup'] as const;
