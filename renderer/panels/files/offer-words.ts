import { delimiterWords, encodingWords, grainWords, quotes } from '../../words/reading-words.js';
import type { GivenDialect } from '../../../shared/reading/source.js';
import type { Offer } from './offers.js';

/** What was said, as it stands after "You said". */
export function offerWords({ part, from }: Offer): string {
  switch (part) {
    case 'headerRows':
      return headerWords(from.headerRows ?? []);
    case 'grain':
      return `“one row is ${grainWords[from.grain ?? 'not_a_table']}”`;
    case 'given':
      return `“${givenWords(from.given ?? {})}”`;
    case 'leaveOut':
      return '“leave the sheet out”';
  }
}

function headerWords(rows: readonly number[]): string {
  if (rows.length === 0) return '“there is no header”';
  return `“the header is in ${rows.length === 1 ? 'line' : 'lines'} ${rows.join(' and ')}”`;
}

function givenWords({ delimiter, quotechar, encoding }: GivenDialect): string {
  return [
    ...(delimiter === undefined ? [] : [`cells are separated by ${delimiterWords(delimiter)}`]),
    ...(quotechar === undefined ? [] : [`${quotes[quotechar] ?? quotechar} stand around cells`]),
    ...(encoding === undefined ? [] : [`letters are written as ${encodingWords(encoding)}`]),
  ].join(', ');
}
