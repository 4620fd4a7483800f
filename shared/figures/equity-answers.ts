import { instruments } from '../dataset/instruments.js';
import type { Figure } from './figure.js';
import { sentence } from './words.js';

/** Redistributive: the deprived get more. Not: they get less, or no more than others. */
export type EquityAnswer = 'redistributive' | 'not' | 'cannot_tell';

/** An answer and the sentences it rests on; every number in them is as printed. */
export interface AnsweredEquity {
  readonly answer: EquityAnswer;
  /** Id of the slope that decided, or would have; null where there is none. */
  readonly figure: string | null;
  readonly evidence: readonly string[];
}

/** The three answers over deprivation; each stands for itself, they are never added up. */
export interface EquityAnswers {
  readonly reach: AnsweredEquity;
  readonly progress: AnsweredEquity;
  readonly outcome: AnsweredEquity;
}

/** Where the interval of a slope lies. */
export type SlopePlace = 'deprived' | 'others' | 'flat' | 'open';

/** An interval within this share of the mean, both ways, is no slope. */
const flat = 0.1;
/** Where deprivation is known for less than this, no slope decides. */
const leastKnown = 0.7;

/**
 * Whether reach, progress and outcome run with need. The test is our own, after the redistributive archetype of
 * Calderón-Larrañaga and others (2021) and the inverse care law (Tudor Hart 1971): the interval of the slope index of
 * inequality decides, and where it does not, nobody can tell.
 */
export function equityAnswers(figures: readonly Figure[]): EquityAnswers {
  const outcome = mostPairs(overAll(figures).filter(({ id }) => id.startsWith('C5.sii.')));
  return answersBy(figures, {
    reach: 'C3.sii',
    progress: 'C4.sii.engaged',
    outcome: outcome?.id,
    by: 'imd_quintile',
  });
}

/** The same by the other edition of deprivation, for the same instrument; null where no other is at hand. */
export function answersByOtherEdition(figures: readonly Figure[]): EquityAnswers | null {
  if (!figures.some(({ id }) => id === 'C3.sii_other')) return null;
  const { outcome } = equityAnswers(figures);
  return answersBy(figures, {
    reach: 'C3.sii_other',
    progress: 'C4.sii_other.engaged',
    outcome: outcome.figure?.replace('C5.sii.', 'C5.sii_other.'),
    by: 'imd_quintile_other',
  });
}

/** Ids of the slopes that decide, and the fifths that they run over. */
interface Deciding {
  readonly reach: string;
  readonly progress: string;
  readonly outcome: string | undefined;
  readonly by: string;
}

function answersBy(figures: readonly Figure[], deciding: Deciding): EquityAnswers {
  const one = (id: string): Figure | undefined => overAll(figures).find((figure) => figure.id === id);
  const code = deciding.outcome?.split('.').at(-1) ?? '';
  return {
    reach: withRates(
      answered(one(deciding.reach), {
        without: 'No reference population was given, so reach cannot be judged.',
        mean: ({ n, of }) => (1000 * n) / of,
        known: ({ n }) => n,
      }),
      figures.filter(({ id, by }) => id === 'C2.rate' && by[0] === deciding.by),
    ),
    progress: answered(one(deciding.progress), {
      without: 'Deprivation or attendance is not recorded for enough referrals.',
      mean: ({ n, of }) => n / of,
      known: ({ of }) => of,
    }),
    outcome: withFollowUp(
      answered(deciding.outcome === undefined ? undefined : one(deciding.outcome), {
        without: 'No instrument has enough pairs to give a change.',
        mean: () => one(`B3.mean.${code}`)?.value ?? 0,
        direction: instruments[code]?.direction ?? 1,
      }),
      figures.filter(({ id, by }) => id === `C5.paired.${code}` && by[0] === deciding.by),
    ),
  };
}

function overAll(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ by }) => by.length === 0);
}

/** Where an interval lies; below 0 is on the side of the deprived, unless less is better. */
export function placeOf(
  { low, high }: { readonly low: number; readonly high: number },
  mean: number,
  direction: 1 | -1 = 1,
): SlopePlace {
  const [from, to] = direction === 1 ? [low, high] : [-high, -low];
  if (to < 0) return 'deprived';
  if (from > 0) return 'others';
  const room = flat * Math.abs(mean);
  return from > -room && to < room ? 'flat' : 'open';
}

interface Reading {
  /** What is said where there is no slope. */
  readonly without: string;
  /** Mean over all, in the unit of the slope. */
  readonly mean: (slope: Figure) => number;
  /** How many the deprivation is known of, beside the missing; where absent, that is not asked. */
  readonly known?: (slope: Figure) => number;
  readonly direction?: 1 | -1;
}

function answered(slope: Figure | undefined, { without, mean, known, direction }: Reading): AnsweredEquity {
  if (slope === undefined) return { answer: 'cannot_tell', figure: null, evidence: [without] };
  const { id: figure, label, printed, status, suppressed, low, high, missing } = slope;
  const evidence = [sentence(`${label}: ${printed}`)];
  if (status === 'withheld' || suppressed || low === null || high === null)
    return { answer: 'cannot_tell', figure, evidence };
  const asked = known?.(slope);
  if (asked !== undefined && asked / (asked + missing) < leastKnown)
    return { answer: 'cannot_tell', figure, evidence: [...evidence, tooFewKnown] };
  const place = placeOf({ low, high }, mean(slope), direction);
  return { answer: answers[place], figure, evidence: [...evidence, reasons[place]] };
}

const tooFewKnown = 'Deprivation is known for fewer than 70 %, so the slope decides nothing.';

const answers: Readonly<Record<SlopePlace, EquityAnswer>> = {
  deprived: 'redistributive',
  others: 'not',
  flat: 'not',
  open: 'cannot_tell',
};

const reasons: Readonly<Record<SlopePlace, string>> = {
  deprived: 'The whole interval lies on the side of the most deprived.',
  others: 'The whole interval lies on the side of the least deprived.',
  flat: 'The whole interval lies within 10 % of the mean: there is hardly a slope.',
  open: 'The interval leaves room for both.',
};

/** A slope is hard to picture, so the plain rates at its two ends stand beside it. */
function withRates(reach: AnsweredEquity, rates: readonly Figure[]): AnsweredEquity {
  const [most, least] = ends(rates.filter(({ status, suppressed }) => status !== 'withheld' && !suppressed));
  if (most === undefined || least === undefined) return reach;
  const plain = `Referred: ${alone(most)} in the most deprived fifth, ${alone(least)} in the least deprived.`;
  return { ...reach, evidence: [...reach.evidence, plain] };
}

/** A rate without its interval and what it rests on, which stand in the table of rates. */
function alone(printed: string): string {
  return printed.replace(/ \(.*\)$/u, '');
}

/** Change is never compared without who was followed up. */
function withFollowUp(outcome: AnsweredEquity, paired: readonly Figure[]): AnsweredEquity {
  const [most, least] = ends(paired);
  if (most === undefined || least === undefined) return outcome;
  const followed = `Followed up: ${most} in the most deprived fifth, ${least} in the least deprived.`;
  return { ...outcome, evidence: [...outcome.evidence, followed] };
}

/** What is printed of the most deprived fifth and of the least. */
function ends(fifths: readonly Figure[]): readonly (string | undefined)[] {
  return ['1', '5'].map((fifth) => fifths.find(({ group }) => group[0] === fifth)?.printed);
}

function mostPairs(slopes: readonly Figure[]): Figure | undefined {
  const given = slopes.filter(({ status }) => status !== 'withheld');
  return [...(given.length > 0 ? given : slopes)].sort((a, b) => b.n - a.n)[0];
}
