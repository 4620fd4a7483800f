import type { Decide } from '../../../shared/project/project.js';
import type { Choice } from '../../widgets/Picker.js';
import { decimalWords } from '../../words/number-words.js';

const usual = 0.99;
const offered = [0.9, 0.95, usual, 0.999];

/** How sure a join may have to be; one that the project brings along is among them. */
export function precisionChoices(now: number): readonly Choice<string>[] {
  return [...new Set([...offered, now])]
    .sort((one, other) => one - other)
    .map((precision) => ({
      id: String(precision),
      label: `From ${shareOf(precision)} sure${precision === usual ? ' (usual)' : ''}`,
    }));
}

/** What the setting means, and whether it is at work. */
export function precisionSays(precision: number, decide: Decide): string {
  const meaning = `Of 100 pairs just sure enough, about ${decimalWords(100 - precision * 100)} could be two people.`;
  switch (decide) {
    case 'suggested':
      return `${meaning} Pairs less sure than that wait for you.`;
    case 'safe':
      return `${meaning} At present nobody is joined by what they say: Clean does only what cannot harm a right value.`;
    case 'none':
      return `${meaning} At present nobody is joined at all, not even by NHS number: Clean does nothing by itself.`;
  }
}

function shareOf(precision: number): string {
  return `${decimalWords(precision * 100)} %`;
}
