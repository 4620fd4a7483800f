import { instruments } from '../../shared/dataset/instruments.js';
import { evidence } from '../../shared/questions/evidence.js';
import type { Enough, GroupField, Need } from '../../shared/questions/question.js';
import { counted, shareWords } from './number-words.js';

export const groupFieldWords: Readonly<Record<GroupField, string>> = {
  ethnic_group: 'ethnic group',
  imd_quintile: 'deprivation',
};

export const placeWords = { scheme: 'sites', practice: 'practices', worker: 'workers' } as const;

/** What a need asks of the data, to stand in a list. */
export function needWords(need: Need): string {
  switch (need.needs) {
    case 'share':
      return `Enough rows with ${evidence[need.of].has}${limitWords(need.enough, shareWords)}`;
    case 'one_of':
      return need.options.map(needWords).join(', or ');
    case 'all_of':
      return need.parts.map(needWords).join(', and ');
    case 'grain':
      return 'One row for each referral';
    case 'window':
      return `Months with dated referrals${limitWords(need.months, counted)}`;
    case 'count':
      return `So many ${need.of}${limitWords(need.least, counted)}`;
    case 'places':
      return `At least two ${placeWords[need.of]} with enough referrals each`;
    case 'change':
      return `Enough people with a first and a second score: ${named(need.instruments, need.on === 'each' ? 'and' : 'or')}`;
    case 'same_scale':
      return `Scores that run the same way in every table: ${named(need.instruments, 'and')}`;
    case 'baseline':
      return 'Enough people with a first score on any questionnaire';
    case 'pairs_in_groups':
      return `Enough pairs of scores by ${groupFieldWords[need.by]}: ${named(need.instruments, 'and')}`;
    case 'reference':
      return `Population figures by ${groupFieldWords[need.by]}`;
    case 'comparator':
      return 'A comparison group, which these data never hold';
  }
}

function limitWords(enough: Enough | undefined, words: (n: number) => string): string {
  if (enough === undefined) return '';
  return ` (${words(enough.supported)} for a full answer, ${words(enough.withLimits)} for one with limits)`;
}

function named(codes: readonly string[], between: 'and' | 'or'): string {
  return codes.map((code) => instruments[code]?.label ?? code).join(` ${between} `);
}
