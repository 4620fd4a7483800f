import type { Sourced, SuppliedFacts } from '../../../shared/project/outcome-options.js';

/** What stands in the boxes. */
export interface SuppliedDraft {
  readonly mean: string;
  readonly meanSource: string;
  readonly reliability: string;
  readonly reliabilitySource: string;
}

/** The boxes as the project has the facts. */
export function draftOf({ populationMean, reliability }: SuppliedFacts): SuppliedDraft {
  return {
    mean: textOf(populationMean),
    meanSource: populationMean?.source ?? '',
    reliability: textOf(reliability),
    reliabilitySource: reliability?.source ?? '',
  };
}

/** The facts in the boxes, or one sentence on what is missing. */
export function factsOf(draft: SuppliedDraft): SuppliedFacts | string {
  const mean = sourced(draft.mean, draft.meanSource);
  const reliability = sourced(draft.reliability, draft.reliabilitySource);
  if (mean === 'no-source' || reliability === 'no-source') return 'Say where each number comes from.';
  if (mean === 'no-number' || reliability === 'no-number')
    return 'Write each number in digits, such as 23.5.';
  if (reliability !== undefined && (reliability.value < 0 || reliability.value > 1))
    return 'Write the reliability as a number from 0 to 1, such as 0.85.';
  return {
    ...(mean === undefined ? {} : { populationMean: mean }),
    ...(reliability === undefined ? {} : { reliability }),
  };
}

function sourced(text: string, source: string): Sourced | undefined | 'no-source' | 'no-number' {
  if (text.trim() === '') return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) return 'no-number';
  return source.trim() === '' ? 'no-source' : { value, source: source.trim() };
}

function textOf(fact: Sourced | undefined): string {
  return fact === undefined ? '' : String(fact.value);
}
