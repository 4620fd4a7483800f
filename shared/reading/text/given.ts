import type { GivenDialect } from '../source.js';

const spelledOut: ReadonlyMap<string, string> = new Map([
  ['\\t', '\t'],
  ['\\n', '\n'],
  ['\\r', '\r'],
  ['\\r\\n', '\r\n'],
  ['tab', '\t'],
]);

/** What was given, with characters that were spelled out (`\t`) as themselves. */
export function plainGiven(given: GivenDialect | undefined): GivenDialect {
  if (given === undefined) return {};
  const plain = (text: string): string => spelledOut.get(text) ?? text;
  return {
    ...given,
    ...(given.delimiter === undefined ? {} : { delimiter: plain(given.delimiter) }),
    ...(given.row_delimiter === undefined ? {} : { row_delimiter: plain(given.row_delimiter) }),
  };
}
