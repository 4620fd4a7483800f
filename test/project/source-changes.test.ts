import { describe, expect, it } from 'vitest';
import { sourceChangeInWords } from '../../shared/project/source-change-words.js';
import { sourceChanges } from '../../shared/project/source-changes.js';
import type { SourcePrint, TablePrint } from '../../shared/project/source-prints.js';

const table = (columns: readonly string[], rows = 10, sheet = ''): TablePrint => ({ sheet, rows, columns });
const file = (name: string, sha256: string, ...tables: readonly TablePrint[]): SourcePrint => ({
  file: name,
  sha256,
  bytes: 1,
  tables,
});
const words = (saved: readonly SourcePrint[], now: readonly SourcePrint[]): readonly string[] =>
  (sourceChanges(saved, now) ?? []).map(sourceChangeInWords);

const jan = file('north.csv', 'a', table(['Ref', 'Date of ref.', 'Sex']));

describe('the files of a project', () => {
  it('that are the same give nothing to say, and nothing is known of those of a new project', () => {
    expect(sourceChanges([jan], [jan])).toEqual([]);
    expect(sourceChanges([], [jan])).toBeNull();
  });

  it('that are missing, new, or under another name are named', () => {
    const south = file('south.csv', 'b', table(['Ref']));
    expect(words([jan, south], [file('feb.csv', 'a'), file('west.csv', 'c')])).toEqual([
      'feb.csv is the same file that was called north.csv. Check that what was decided about north.csv still holds.',
      'south.csv is not among these files. What was decided about it waits until it is.',
      'west.csv is new to this project. Nothing is decided about it yet.',
    ]);
  });

  it('that hold more rows of the same columns say so', () => {
    expect(words([jan], [file('north.csv', 'b', table(['Ref', 'Date of ref.', 'Sex'], 12))])).toEqual([
      'north.csv holds other data than when the project was saved. 12 rows, 10 rows before. The same columns.',
    ]);
  });

  it('that lost, gained and renamed columns say which', () => {
    const now = file('north.csv', 'b', table(['Ref', 'Referral date', 'GP', 'Ward', 'Age'], 10));
    const was = file('north.csv', 'a', table(['Ref', 'Date of ref.', 'Sex', 'Ward']));
    expect(words([was], [now])).toEqual([
      'north.csv holds other data than when the project was saved. 10 rows as before. Columns new: “Age”; column 2 was “Date of ref.” and is “Referral date”; column 3 was “Sex” and is “GP”.',
    ]);
    expect(words([was], [file('north.csv', 'b', table(['Ref', 'Ward']))])[0]).toContain(
      'Columns gone: “Date of ref.”, “Sex”.',
    );
  });

  it('with their columns in another order say so, and count a name that stands twice twice', () => {
    expect(words([jan], [file('north.csv', 'b', table(['Date of ref.', 'Ref', 'Sex']))])[0]).toContain(
      'Columns in another order.',
    );
    expect(words([jan], [file('north.csv', 'b', table(['Ref', 'Date of ref.', 'Sex', 'Ref']))])[0]).toContain(
      'Columns new: “Ref”.',
    );
  });

  it('name the sheets that lost or gained a table', () => {
    const book = (sha: string, ...sheets: readonly string[]): SourcePrint =>
      file('b.xlsx', sha, ...sheets.map((sheet) => table(['Ref'], 10, sheet)));
    const [sentence] = words([book('a', 'Q1', 'Q2')], [book('b', 'Q1', 'Q3')]);
    expect(sentence).toContain('Sheet “Q1”: 10 rows as before.');
    expect(sentence).toContain('No table any more on: “Q2”. New with a table: “Q3”.');
  });

  it('of a project saved by an earlier version are told apart without their columns', () => {
    expect(words([{ ...jan, tables: null }], [{ ...jan, sha256: 'b' }])).toEqual([
      'north.csv holds other data than when the project was saved.',
    ]);
  });
});
