import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Packs } from '../../renderer/panels/files/Packs.js';
import { PacksDrift } from '../../renderer/panels/files/PacksDrift.js';
import { answersWith, isTaken } from '../../renderer/panels/files/packs-names.js';
import { overlapSummary, overlapWords, packWords } from '../../renderer/panels/files/packs-words.js';
import type { Pack } from '../../shared/reading/packs/pack.js';
import { readFile } from '../support/snapshot.js';

const same = (name: string, index: number) => ({ name, index, states: [], evidence: null });
const pack: Pack = {
  id: 'pack_1',
  tables: [
    { table: '001', file: 'Q1 North.csv', sheet: '', rows: 40 },
    { table: '002', file: 'Q2 North.csv', sheet: '', rows: 50 },
    { table: '003', file: 'Q3 North.csv', sheet: '', rows: 60 },
  ],
  layouts: 2,
  columns: [
    { name: 'Ref', cells: [same('Ref', 1), same('Ref', 1), same('Ref', 1)] },
    {
      name: 'Referral date',
      cells: [
        same('Referral date', 2),
        same('Referral date', 2),
        {
          name: 'DateRef',
          index: 2,
          states: ['renamed'],
          evidence: '“DateRef” is taken for “Referral date”.',
        },
      ],
    },
  ],
  key: 'Ref',
  overlaps: [{ table: '002', other: '001', sameRows: 12, updatedRows: 3 }],
  repeats: [{ table: '002', sameRows: 12, updatedRows: 3 }],
  notCompared: null,
  nameColumns: [{ name: 'quarter', from: 'file', values: ['Q1', 'Q2', 'Q3'] }],
};
const files = pack.tables.map(({ file }) => ({ ...readFile, file }));
const show = (packs: readonly Pack[]) =>
  renderToStaticMarkup(<Packs packs={packs} files={files} answers={[]} onAnswerAlike={() => undefined} />);

describe('files that belong together', () => {
  it('are one line with what would count twice, and the columns their names offer', () => {
    const html = show([pack]);
    expect(html).toContain('3 files with 150 rows, columns differ in 1');
    expect(html).toContain('12 rows stand in an earlier file too and 3 rows come again with other cells');
    expect(html).toContain('Use the file name as a column “quarter”');
    expect(html).toContain('Q1, Q2, Q3');
  });

  it('are not spoken of where there are none, or a file was taken off', () => {
    expect(show([])).toBe('');
    expect(
      show([{ ...pack, tables: [...pack.tables, { table: '004', file: 'gone.csv', sheet: '', rows: 1 }] }]),
    ).toBe('');
  });

  it('show their drift as a table with a head for each row and column', () => {
    const html = renderToStaticMarkup(<PacksDrift pack={pack} />);
    expect(html).toContain('<th scope="col">Referral date</th>');
    expect(html).toContain('<th scope="row">Q3 North.csv</th>');
    expect(html).toContain('renamed to “DateRef”');
    expect(html).toContain('Show 2 files that are the same');
    expect(html).not.toContain('<th scope="col">Ref</th>');
  });

  it('say in a sentence which two share rows', () => {
    const [overlap] = pack.overlaps;
    if (overlap === undefined) throw new Error('no overlap');
    expect(overlapWords(pack, overlap)).toBe(
      'Q2 North.csv and Q1 North.csv share 12 rows, and 3 rows with the same “Ref” but other cells.',
    );
    expect(overlapSummary({ ...pack, repeats: [] })).toBeNull();
    expect(packWords({ ...pack, columns: [] })).toContain('all columns the same');
  });
});

describe('a column from the names', () => {
  const [column] = pack.nameColumns;
  if (column === undefined) throw new Error('no column');

  it('is one answer for each sheet, and keeps what was taken before', () => {
    const before = [{ file: 'Q1 North.csv', sheet: '', nameColumns: [{ name: 'site', value: 'North' }] }];
    const answers = answersWith(column, pack.tables, { answers: before, isOn: true });
    expect(answers).toHaveLength(3);
    expect(answers[0]?.nameColumns).toEqual([
      { name: 'site', value: 'North' },
      { name: 'quarter', value: 'Q1' },
    ]);
    expect(isTaken(column, pack.tables, answers)).toBe(true);
  });

  it('is taken off again without touching the others', () => {
    const taken = answersWith(column, pack.tables, { answers: [], isOn: true });
    const off = answersWith(column, pack.tables, { answers: taken, isOn: false });
    expect(isTaken(column, pack.tables, off)).toBe(false);
    expect(off.map(({ nameColumns }) => nameColumns)).toEqual([[], [], []]);
  });
});
