import { type CellShape, shapeOf } from '../structure/cell-shape.js';
import type { Dialect } from './dialect.js';
import type { LineSample } from './line-sample.js';
import { lineContent } from './physical-lines.js';

const singles: readonly string[] = [',', ';', '\t', '|', '^', '~', ':', ' ', '§', '¦'];
const pairs: readonly string[] = [', ', '; ', ' | ', '||', '::', '\t\t', '^^', '~~', '@@', '##', '$$', '%%'];

/** Dialects worth trying: delimiters and quotes that occur, escapes that the text gives reason for. */
export function candidateDialects({ lines, windows }: LineSample): readonly Dialect[] {
  const sample = windows.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, i) => lineContent(lines, from + i)),
  );
  const text = sample.join('\n');
  const isList = areSingleValues(sample);
  const delimiters = [...singles, ...pairs].filter(
    (delimiter) => text.includes(delimiter) && !(isList && delimiter === ' '),
  );
  return delimiters.flatMap((delimiter) =>
    quotesFor(text, delimiter).flatMap((quote) => withEscapes(text, delimiter, quote)),
  );
}

const singleValue: ReadonlySet<CellShape> = new Set<CellShape>(['date', 'time', 'code']);

/** True where nearly every line is one value with a space in it, such as a postcode or a date with its time. */
function areSingleValues(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  const single = filled.filter((line) => singleValue.has(shapeOf(line))).length;
  return filled.length > 1 && single * 5 >= filled.length * 4;
}

/** Apostrophes are tried as quotes only where a cell begins and ends with one. */
function quotesFor(text: string, delimiter: string): readonly string[] {
  const edge = delimiter.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
  const quoted = new RegExp(`(?:^|\\n|${edge})'(?:[^'\\n]|''|\\\\')*'(?=${edge}|\\n|$)`);
  return quoted.test(text) ? ['"', "'"] : ['"'];
}

/** Backslashes escape only where they stand before a quote that does not end a cell, and quotes are not doubled. */
function withEscapes(text: string, delimiter: string, quote: string): readonly Dialect[] {
  const doubled: Dialect = { delimiter, quote, escape: 'doubled' };
  if (!escapesWithBackslash(text, delimiter, quote)) return [doubled];
  const backslash: Dialect = { delimiter, quote, escape: '\\' };
  return doublesQuotes(text, quote) ? [backslash, doubled] : [backslash];
}

function escapesWithBackslash(text: string, delimiter: string, quote: string): boolean {
  const endsCell = (at: number): boolean =>
    at >= text.length || text.startsWith(delimiter, at) || text.startsWith('\n', at);
  const escaped = `\\${quote}`;
  for (let at = text.indexOf(escaped); at >= 0; at = text.indexOf(escaped, at + 2)) {
    const next = at + 2;
    if (text.startsWith(quote, next) ? endsCell(next + 1) : !endsCell(next)) return true;
  }
  return false;
}

/** A doubled quote between two other characters is neither an empty cell nor an escaped quote that closes one. */
function doublesQuotes(text: string, quote: string): boolean {
  return new RegExp(`[\\p{L}\\p{N} ]${quote}${quote}[\\p{L}\\p{N} ,.]`, 'u').test(text);
}

/** The dialect of a file whose lines are one cell each. */
export const oneCellALine: Dialect = { delimiter: null, quote: '"', escape: 'doubled' };
