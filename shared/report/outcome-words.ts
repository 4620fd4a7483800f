import type { Instrument } from '../dataset/field.js';
import { instruments } from '../dataset/instruments.js';
import type { Figure } from '../figures/figure.js';
import { publishedLowStart } from '../figures/outcomes/low-start.js';
import { decimal } from '../figures/words.js';
import type { OutcomeOptions } from '../project/outcome-options.js';

/** Whether we read a number at its source, in words for print. */
export const certaintyWords: Readonly<Record<Instrument['thresholdCertainty'], string>> = {
  verified: 'read at its source',
  second_hand: 'as cited by others',
  general_knowledge: 'in common use, source not verified',
  ours: 'our own',
};

/** What counts as a low start on this instrument, and who says so; `cut` is the figure B5.cut. */
export function lowStartSentence(code: string, cut: Figure | undefined): string {
  const instrument = instruments[code];
  if (instrument === undefined) return '';
  const side = instrument.direction === 1 ? 'or less' : 'or more';
  const published = publishedLowStart(instrument);
  if (published !== null)
    return `A low start is a score of ${plainScore(published.at)} ${side} (${lowSource(instrument, published.source ?? '')}).`;
  const at = cut?.shown?.value ?? null;
  const where = at === null ? '' : `: ${plainScore(at)} ${side}`;
  return `No cut is published, so a low start is one in the worst third of the starts here${where}.`;
}

function lowSource({ lowStart, thresholdCertainty }: Instrument, source: string): string {
  const certainty = certaintyWords[lowStart?.certainty ?? thresholdCertainty];
  return `${source.charAt(0).toLowerCase()}${source.slice(1)}; ${certainty}`;
}

/** Where the two numbers come from that tell what no effect would give. */
export function expectedSentence(code: string, { supplied }: OutcomeOptions): string {
  const { populationMean, reliability } = supplied[code] ?? {};
  const middle =
    populationMean === undefined
      ? 'the mean of all starts here'
      : `the population mean ${plainScore(populationMean.value)} (${populationMean.source})`;
  const r =
    reliability === undefined
      ? 'the correlation of both scores of our own pairs'
      : `the reliability ${decimal(reliability.value, 2)} (${reliability.source})`;
  return `With no effect at all, low scores would move towards ${middle}, by 1 − r of the way. Here r is ${r}.`;
}

/** Why averaging without pairs gives another number. */
export function unpairedSentence(unpaired: Figure | undefined): string | null {
  if (unpaired === undefined || unpaired.status === 'withheld' || unpaired.suppressed) return null;
  return `All later scores less all baselines would give ${unpaired.printed}. Those are partly different people, so it is not a change.`;
}

/** Comparisons of the lost and the kept over fields with many answers. */
const overManyAnswers = /^B6\.(ethnic_group|scheme|source_group|need)\./;

/** Whether the two sides differ on this by more than is worth a sentence (Austin 2009); never said where chance alone does it. */
export function isWorthMarking({ id }: Figure, value: number | null): boolean {
  return value !== null && Math.abs(value) > worthSaying && !overManyAnswers.test(id);
}

const worthSaying = 0.1;

/** Why differences over fields with many answers are not marked. */
export const manyAnswersSentence =
  'Differences over fields with many answers (Yang and Dalton 2012) are never below 0, and chance alone makes them larger, so they are not marked.';

/** What each model of the lost assumes. */
export const modelSentences = {
  weighted:
    'Stood in for: those followed up count also for those lost who started like them in score, age, gender and deprivation.',
  imputed:
    'Drawn: missing changes are drawn from those of people who started alike, many times over, and joined by Rubin’s rules.',
  both: 'Either holds only if nothing else tells the lost from the kept.',
} as const;

function plainScore(score: number): string {
  return Number.isInteger(score) ? String(score) : decimal(score, 1);
}
