import { spelledOut } from '../header-glossary.js';
import { headerWords } from '../header-words.js';

/** What platforms put around a header: `contact.custom_12_dob`, `Client_DOB__c`. */
const wrapping = /^(?:contact|account)[._](?=\w+[._ ])|\bcustom_?(?:field)?_?\d*_+|__[cr]\b/gi;

/** Signs that are read together, so that a misspelt or cut word still resembles itself. */
const run = 4;

/** How much each sort of feature tells: a word, two words side by side, four signs in a row. */
const weights = { word: 1, pair: 0.5, run: 0.5 } as const;

/**
 * Traits of a header by which it is compared with others, each with its weight: its words, pairs of words, and runs of signs.
 * One letter alone says nothing.
 */
export function headerFeatures(header: string): ReadonlyMap<string, number> {
  const plain = spelledOut(headerWords(header.replace(wrapping, '')).typed);
  const words = plain.split(' ').filter((word) => word !== '' && !/^\d+$/.test(word));
  const stems = words.map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word));
  const features = new Map<string, number>();
  if (stems.join('').length < 2) return features;
  for (const word of stems) {
    features.set(`word ${word}`, weights.word);
    const framed = `^${word}$`;
    for (let at = 0; at + run <= framed.length; at += 1)
      features.set(`run ${framed.slice(at, at + run)}`, weights.run);
  }
  ['^', ...stems].forEach((word, i) => {
    features.set(`pair ${word} ${stems[i] ?? '$'}`, weights.pair);
  });
  return features;
}
