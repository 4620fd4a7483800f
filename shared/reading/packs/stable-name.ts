import { headerKey } from '../../dataset/header-key.js';
import { nameParts } from './name-parts.js';

/** What is left of a name like `Q1-Q2` says nothing. */
const fewLetters = 3;

/** A file's or sheet's name without what changes from one extract to the next: dates, quarters, versions. */
export function stableName(name: string): string {
  const { words } = nameParts(name);
  const kept = words.map((word) => word.toLowerCase().replaceAll(/[_\s]+/g, ' ')).join(' ');
  if (kept !== '') return kept;
  const letters = headerKey(name.replace(/\.\w+$/, '').replaceAll(/\d/g, ''));
  return letters.length < fewLetters ? '' : letters;
}
