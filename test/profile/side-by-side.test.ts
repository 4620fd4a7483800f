import { afterAll, describe, expect, it } from 'vitest';
import type { TableProfile } from '../../shared/profile/table-profile.js';
import { openEngine } from '../support/engine.js';
import { cellsOf, profileOfColumns } from '../support/profile-of.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

function whole(columns: Readonly<Record<string, readonly string[]>>): TableProfile {
  return profileOfColumns(engine, columns).whole;
}

const refs = cellsOf(60, (i) => `WK-${String(1000 + i)}`);

describe('blanks', () => {
  const started = (i: number): boolean => i % 3 !== 0;
  const found = whole({
    Ref: refs,
    'Score 1': cellsOf(60, (i) => (started(i) ? String(i % 11) : '')),
    'Score 2': cellsOf(60, (i) => (started(i) ? String((i * 7) % 11) : (['', 'N/K'][i % 2] ?? ''))),
    Sex: cellsOf(60, (i) => (i === 7 ? 'Not known' : 'F')),
    Spare: cellsOf(60, () => ''),
  });

  it('that go together make a group, and always empty columns make none', () => {
    expect(found.blankTogether).toEqual([{ columns: [2, 3], rows: 20 }]);
  });

  it('make patterns that add up to all rows', () => {
    expect(found.patterns).toBe(3);
    expect(found.blankPatterns).toEqual([
      { blank: [5], rows: 39 },
      { blank: [2, 3, 5], rows: 20 },
      { blank: [4, 5], rows: 1 },
    ]);
  });
});

describe('columns that say the same', () => {
  const sites = ['Y01', 'Y02', 'Y03'];
  const names = ['Elm Surgery', 'Oak Surgery', 'Ash Surgery'];
  const found = whole({
    Ref: refs,
    Site: cellsOf(60, (i) => sites[i % 3] ?? ''),
    'Site again': cellsOf(60, (i) => sites[i % 3] ?? ''),
    'Site typed': cellsOf(60, (i) =>
      i % 7 === 0 ? ` ${(sites[i % 3] ?? '').toLowerCase()}` : (sites[i % 3] ?? ''),
    ),
    Practice: cellsOf(60, (i) => names[i % 3] ?? ''),
    Town: cellsOf(60, (i) => (i % 3 === 2 ? 'Telford' : 'Wellington')),
    Scheme: cellsOf(60, () => 'Wrekindale'),
    Other: cellsOf(60, (i) => String(i % 7)),
  });

  it('are told word for word, but for case and spaces, and one to one', () => {
    expect(found.same).toContainEqual({ columns: [2, 3, 4], how: 'case_and_spaces' });
    expect(whole({ A: refs, B: refs }).same).toEqual([{ columns: [1, 2], how: 'exact' }]);
    expect(
      whole({ Code: cellsOf(60, (i) => sites[i % 3] ?? ''), Name: cellsOf(60, (i) => names[i % 3] ?? '') })
        .same,
    ).toEqual([{ columns: [1, 2], how: 'one_to_one' }]);
  });

  it('do not include identifiers that are merely all different', () => {
    expect(whole({ A: refs, B: cellsOf(60, (i) => `Q${String(5000 - i)}`) }).same).toEqual([]);
  });

  it('may follow from another', () => {
    expect(found.derived).toContainEqual({ from: 5, to: 6 });
    expect(found.derived).not.toContainEqual({ from: 8, to: 6 });
  });

  it('may say one thing only', () => {
    expect(found.constant).toEqual([7]);
  });
});

describe('a near-key', () => {
  it('is unique but for some rows, which it names', () => {
    const ids = refs.map((ref, i) => (i === 9 ? 'WK-1003' : ref));
    expect(whole({ Ref: ids, Sex: cellsOf(60, () => 'F') }).keys).toEqual([
      { columns: [1], repeated: 1, blank: 0, rowNumbers: [4, 10] },
    ]);
  });

  it('may be a person and a date together', () => {
    const found = whole({
      'Client ID': cellsOf(60, (i) => `P${String(100 + (i % 20))}`),
      'Contact date': cellsOf(60, (i) => `2023-0${String(1 + Math.floor(i / 20))}-15`),
    });
    expect(found.keys).toEqual([{ columns: [1, 2], repeated: 0, blank: 0, rowNumbers: [] }]);
  });

  it('is not a column of numbers, however different they are', () => {
    expect(whole({ Cost: cellsOf(60, (i) => (i * 1.37).toFixed(2)) }).keys).toEqual([]);
  });
});
