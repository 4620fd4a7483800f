import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { maskOf } from '../../shared/profile/mask.js';
import { missingKind } from '../../shared/values/missing-kind.js';
import { openEngine } from '../support/engine.js';
import { profileOfCells } from '../support/profile-of.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

/** Texts of every sort: words for nothing, spaces of all kinds, letters beyond ASCII and beyond the first plane, prose. */
const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'N/A',
    'n/k',
    ' Not  Known ',
    'Refused',
    'nil',
    '\u00a0',
    'N／K',
    'prefer not to say\t',
  ),
  fc.constantFrom(
    'WK1 1AA',
    'wk1 1aa',
    'Siân',
    'Llŷr',
    'Zoë 12',
    '𝒜bc 𝟗',
    '٣٤',
    '½',
    'Ⅷ',
    'naïve',
    '-12',
    '1,204.50',
  ),
  fc.string({ unit: 'grapheme', maxLength: 50 }),
  fc.string({ unit: 'binary', maxLength: 90 }).filter((text) => !/[\ud800-\udfff\0]/.test(text)),
  fc.integer({ min: 0, max: 40 }).map(String),
);

function tally(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** The same by the plainest means: a loop over all cells. */
function plainly(cells: readonly string[]) {
  const said = cells.filter((text) => missingKind(text, 'text') === null);
  const means = (kind: string): number => cells.filter((text) => missingKind(text, 'text') === kind).length;
  const lengths = said.map((text) => Array.from(text).length).sort((a, b) => a - b);
  return {
    rows: cells.length,
    distinct: new Set(said).size,
    missing: {
      blank: means('blank'),
      not_known: means('not_known'),
      not_stated: means('not_stated'),
      not_applicable: means('not_applicable'),
    },
    lengths: lengths.length === 0 ? null : { min: lengths[0], max: lengths.at(-1) },
    masks: tally(said.map(maskOf)),
    texts: tally(said),
  };
}

describe('a profile', () => {
  it('counts what a plain loop over all cells counts, whatever the cells', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 120 }), (cells) => {
        // The header makes it a column of remarks, so that words for nothing are judged as in any text.
        const found = profileOfCells(engine, 'Comments', cells);
        const plain = plainly(cells);
        const { blank, not_known, not_stated, not_applicable } = found.missing;
        fc.pre(['free_text', 'code', 'text', 'empty', 'id'].includes(found.kind));
        expect(found).toMatchObject({ rows: plain.rows, distinct: plain.distinct, missing: plain.missing });
        expect(found.lengths).toEqual(plain.lengths === null ? null : expect.objectContaining(plain.lengths));
        for (const { value, count } of found.masks)
          expect([value, count]).toEqual([value, plain.masks.get(value)]);
        if (plain.masks.size <= 20) expect(found.masks).toHaveLength(plain.masks.size);
        const saidRows = [...plain.texts.values()].reduce((sum, count) => sum + count, 0);
        expect(blank + not_known + not_stated + not_applicable + saidRows).toBe(cells.length);
        if (!found.masked)
          for (const { value, count } of found.top)
            expect([value, count]).toEqual([value, plain.texts.get(value)]);
        expect(found.missingTexts.reduce((sum, { count }) => sum + count, 0)).toBe(cells.length - saidRows);
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  it('gives the most frequent texts first, ties in the order of their bytes', () => {
    const word = (i: number): string =>
      `in ${String.fromCharCode(97 + (i % 26))}${'é'.repeat(i % 3)}${'x'.repeat(i % 7)}`;
    const cells = [...Array.from({ length: 1092 }, (_, i) => word(i)), word(7), word(7), word(3)];
    const { top } = profileOfCells(engine, 'Other', cells);
    const wanted = [...tally(cells)]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, 20);
    expect(top).toEqual(wanted);
  });

  it('sums numbers up as a plain loop does', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -500, max: 5000 }).map((n) => n / 4),
          { minLength: 5, maxLength: 80 },
        ),
        (numbers) => {
          const { numeric } = profileOfCells(engine, 'Minutes', numbers.map(String));
          fc.pre(numeric !== null);
          const sorted = numbers.toSorted((a, b) => a - b);
          const mean = numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
          const place = (numbers.length - 1) / 2;
          const median = ((sorted[Math.floor(place)] ?? 0) + (sorted[Math.ceil(place)] ?? 0)) / 2;
          expect(numeric).toMatchObject({
            count: numbers.length,
            min: sorted[0],
            max: sorted.at(-1),
            negatives: numbers.filter((n) => n < 0).length,
            zeros: numbers.filter((n) => n === 0).length,
          });
          expect(numeric.mean).toBeCloseTo(mean, 8);
          expect(numeric.median).toBeCloseTo(median, 8);
        },
      ),
      { numRuns: 40, seed: 4 },
    );
  });
});
