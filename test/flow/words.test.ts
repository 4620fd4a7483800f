import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../support/rfc4180.js';
import { sampleRun } from '../support/sample-run.js';
import { causal, mostWords, sentences, trade, wordCount } from '../words/house-words.js';

const { out } = sampleRun();
const file = (name: string): string => readFileSync(join(out, name), 'utf8');

/** Every text in a value read from JSON; the exports' own words stand under other keys. */
function textsIn(value: unknown, keys: ReadonlySet<string>): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, keys));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const texts = (Array.isArray(inner) ? inner : [inner]).filter((text) => typeof text === 'string');
    return keys.has(key) && texts.length > 0 ? texts : textsIn(inner, keys);
  });
}

const ours = new Set(
  'question have need does says why message suggestion reason evidence warnings definition caveats'.split(
    ' ',
  ),
);
const fromJson = (name: string): readonly string[] => textsIn(JSON.parse(file(name)) as unknown, ours);
const fromCsv = (name: string, columns: readonly string[]): readonly string[] =>
  csvRows(file(name)).flatMap((row) => columns.map((column) => row[column] ?? ''));
/** Text of a web page without its style, scripts, tables' cells and names. */
const fromHtml = (name: string): readonly string[] =>
  [...file(name).matchAll(/<(p|li|figcaption)\b[^>]*>(.*?)<\/\1>/gsu)].map(([, , inner = '']) =>
    inner.replaceAll(/<\/?span[^>]*>/gu, '\n\n').replaceAll(/<[^>]+>/gu, ''),
  );

const sources: readonly (readonly [name: string, texts: () => readonly string[]])[] = [
  ['issues.csv', () => fromCsv('issues.csv', ['message', 'suggestion'])],
  ['issue-log.csv', () => fromCsv('issue-log.csv', ['says'])],
  ...['verdicts', 'equity', 'intake', 'packs', 'mapping', 'figures', 'scores'].map(
    (name) => [`${name}.json`, () => fromJson(`${name}.json`)] as const,
  ),
  ...['funder', 'quality', 'equity'].map(
    (name) => [`report-${name}.html`, () => fromHtml(`report-${name}.html`)] as const,
  ),
  ['methods.txt', () => [file('methods.txt')]],
  ['README.txt', () => [file('README.txt')]],
];

describe.each(sources)('what the sample makes the program say in %s', (_, texts) => {
  const said = [...new Set(texts())].flatMap(sentences);

  it('is something', () => {
    expect(said.length).toBeGreaterThan(2);
  });

  it(`stands in sentences of at most ${String(mostWords)} words`, () => {
    expect(said.filter((sentence) => wordCount(sentence) > mostWords)).toEqual([]);
  });

  it('is in the words of an analyst, and puts no change down to the scheme', () => {
    const plain = said.map((sentence) => sentence.replaceAll(/“[^”]*”/gu, 'name'));
    expect(plain.filter((sentence) => trade.test(sentence) || causal.test(sentence))).toEqual([]);
  });
});
