import { describe, expect, it } from 'vitest';
import { american, causal, mostWords, saysOfWhat, sentences, trade, wordCount } from './house-words.js';
import { type WrittenText, writtenTexts } from './written-texts.js';

/** Lists to compare with, and code that is handed over as text: nobody reads a sentence there. */
const notProse = [
  'shared/people/compare/nicknames.ts',
  'shared/values/clusters/phonetic/',
  'shared/values/personal/personal-kinds.ts',
  'shared/outputs/figures-r/',
  'shared/report/docx/same-bytes.ts',
  'shared/report/html/style.ts',
  'shared/report/html/copy-script.ts',
  'shared/report/xlsx/',
  'shared/dataset/lists/',
  'shared/dataset/fields/',
  'shared/mapping/heard/',
  'shared/mapping/score-headers.ts',
  'renderer/guides/guide-file.tsx',
  'renderer/words/shown-text.ts',
];

/**
 * A share of all others stands without its number where the base was told exactly: together they would give a
 * small count back (CONTRIBUTING, "Percentages in print").
 */
const baseKeptBack = ['shared/rules/sets/'];

const texts = ['renderer', 'shared', 'electron']
  .flatMap(writtenTexts)
  .filter(({ file }) => !notProse.some((path) => file.startsWith(path)));

/** Sentences that a test refuses, each with its place. */
function refused(isWrong: (sentence: string, text: WrittenText) => boolean): readonly string[] {
  return texts.flatMap((text) =>
    sentences(text.text)
      .filter((sentence) => isWrong(sentence, text))
      .map((sentence) => `${text.file}:${String(text.line)} ${sentence}`),
  );
}

describe('the texts of the program, as written', () => {
  it('are found in all three parts, and in JSX, templates and joined strings', () => {
    expect(texts.length).toBeGreaterThan(4_000);
    const all = new Set(texts.map(({ text }) => text));
    expect(all).toContain('Drop your exports anywhere on this page.');
    expect([...all].some((text) => text.startsWith('Put the … on the desk into it'))).toBe(true);
  });

  it(`stand in sentences of at most ${String(mostWords)} words`, () => {
    expect(refused((sentence) => wordCount(sentence) > mostWords)).toEqual([]);
  });

  it('are in the words of an analyst', () => {
    expect(refused((sentence) => trade.test(sentence))).toEqual([]);
  });

  it('never put a change down to the scheme', () => {
    expect(refused((sentence) => causal.test(sentence))).toEqual([]);
  });

  it('are spelt as in Britain', () => {
    expect(refused((sentence) => american.test(sentence))).toEqual([]);
  });

  it('say of what each percentage is', () => {
    const bare = refused(
      (sentence, { file }) =>
        /[\d…] %/u.test(sentence) &&
        !saysOfWhat.test(sentence) &&
        !baseKeptBack.some((path) => file.startsWith(path)),
    );
    expect(bare).toEqual([]);
  });
});
