import { describe, expect, it } from 'vitest';
import { kindLetters, names, readAs, sheetOf } from '../support/reading.js';
import { asWorkbook } from './structures/as-workbook.js';
import { draftOf, referrals } from './structures/bases.js';
import { stackedCases, structureCases } from './structures/cases.js';
import { units } from './structures/headers.js';
import { type Score, scoresOf } from './structures/score.js';

const least = 0.99;

function shareRight(scores: readonly Score[]): number {
  const lines = scores.reduce((sum, score) => sum + score.lines, 0);
  return scores.reduce((sum, score) => sum + score.right, 0) / lines;
}

describe('structures by themselves', () => {
  const scores = structureCases(7).flatMap(scoresOf);
  const structures = [...new Set(scores.map(({ structure }) => structure))];

  it.each(structures)('%s: lines are of the right kind, in text and in workbooks', (structure) => {
    const own = scores.filter((score) => score.structure === structure);
    expect(shareRight(own.filter(({ form }) => form !== 'xlsx'))).toBeGreaterThanOrEqual(least);
    expect(shareRight(own.filter(({ form }) => form === 'xlsx'))).toBeGreaterThanOrEqual(least);
  });
});

describe('two or three structures in one sheet', () => {
  const scores = stackedCases(7, 120).flatMap(scoresOf);

  it('leave lines of the right kind', () => {
    expect(shareRight(scores)).toBeGreaterThanOrEqual(least);
  });
});

describe('a row of units beneath the header', () => {
  const header = 'Client ID,Ref date,Wait\n';
  const rows = 'WR-1,03/04/2023,7\nWR-2,04/04/2023,5\nWR-3,05/04/2023,9\n';

  it('is a note, and its text is kept in a warning that names the columns', () => {
    const sheet = sheetOf(`${header},dd/mm/yyyy,(days)\n${rows}`);
    expect(kindLetters(sheet.kinds)).toBe('HNDDD');
    expect(sheet.tables.map(names)).toEqual([['Client ID', 'Ref date', 'Wait']]);
    expect(sheet.warnings).toContain(
      'The line beneath the header (line 2) says units or formats and is not counted as data: “Ref date” in dd/mm/yyyy and “Wait” in (days).',
    );
  });

  it('is found in a workbook too', () => {
    const draft = units['in brackets']?.(draftOf(referrals(() => 0.4)), () => 0.4);
    if (draft === undefined) throw new Error('the units case is missing');
    expect(readAs(asWorkbook(draft)).sheets[0]?.kinds.slice(0, 3)).toEqual(['header', 'note', 'data']);
  });

  it('is a second header row where its words tell columns apart', () => {
    const sheet = sheetOf(`Client,Score,Score\nid,(start),(end)\nWR-1,7,9\nWR-2,5,6\nWR-3,4,4\n`);
    expect(sheet.tables.map(names)).toEqual([['Client id', 'Score (start)', 'Score (end)']]);
  });
});
