import { describe, expect, it } from 'vitest';
import { offersOf } from '../../renderer/panels/files/offers.js';
import { fileView } from '../../shared/ipc/snapshot.js';
import { readFile } from '../../shared/reading/read-file.js';
import type { ReadingAnswer } from '../../shared/reading/source.js';

/** Files as read under these answers, as the page has them. */
function views(texts: Readonly<Record<string, string>>, answers: readonly ReadingAnswer[]) {
  return Object.entries(texts).map(([name, text]) =>
    fileView(readFile({ name, bytes: new TextEncoder().encode(text) }, '', { answers })),
  );
}

const offered = (texts: Readonly<Record<string, string>>, answers: readonly ReadingAnswer[]) =>
  offersOf(views(texts, answers), answers);

const rows = (from: number) =>
  Array.from({ length: 6 }, (_, i) => `C${String(from + i)},0${String(i + 1)}/04/2023,GP,4`);
const header = 'Client ref,Date of referral,Source,Score';
const banded = (from: number) => ['Client,,Referral,', header, ...rows(from), ''].join('\n');

describe('an answer about the header', () => {
  const answer: ReadingAnswer = { file: 'q1.csv', sheet: '', headerRows: [3] };
  const titled = (from: number, titles: readonly string[]) =>
    [...titles, 'Client,,Referral,', header, ...rows(from), ''].join('\n');

  it('is offered where the same line stands, on whatever line that is', () => {
    const texts = {
      'q1.csv': titled(1, ['Referrals']),
      'q2.csv': titled(20, ['Referrals', 'Printed on Monday', '']),
    };
    const [first, ...others] = offered(texts, [{ ...answer, headerRows: [2] }]);
    expect(first?.answers).toEqual([{ file: 'q2.csv', sheet: '', headerRows: [4] }]);
    expect(others).toEqual([]);
  });

  it('is not offered to a file with other columns, nor where the header is there already', () => {
    const other = ['Provider,Kind,Opened', 'A,club,01/02/2023', 'B,walk,02/02/2023', ''].join('\n');
    const plain = [header, ...rows(40), ''].join('\n');
    const texts = { 'q1.csv': plain, 'q2.csv': plain, 'services.csv': other };
    expect(offered(texts, [{ ...answer, headerRows: [1] }])).toEqual([]);
  });

  it('is not offered to a file that has an answer of its own', () => {
    const texts = { 'q1.csv': banded(1), 'q2.csv': banded(20) };
    const own: ReadingAnswer = { file: 'q2.csv', sheet: '', headerRows: [2] };
    const says = offered(texts, [own, { ...answer, headerRows: [1] }]);
    expect(says.flatMap(({ answers }) => answers)).toEqual([]);
  });

  it('that there is none is offered to files whose rows look alike', () => {
    const named = (from: number) => ['Ann,May,Sue,Jo', ...rows(from), ''].join('\n');
    const texts = { 'a.csv': named(1), 'b.csv': named(20), 'other.csv': 'x,y\n1,2\n3,4\n' };
    const [first] = offered(texts, [{ file: 'a.csv', sheet: '', headerRows: [] }]);
    expect(first?.answers).toEqual([{ file: 'b.csv', sheet: '', headerRows: [] }]);
  });
});

describe('an answer about what one row is', () => {
  const answer: ReadingAnswer = { file: 'q1.csv', sheet: '', grain: 'contact' };
  const plain = (from: number) => [header, ...rows(from), ''].join('\n');

  it('is offered to every table with the same columns, and to no other', () => {
    const texts = {
      'q1.csv': plain(1),
      'q2.csv': plain(20),
      'q3.csv': plain(40).replace('Client ref', 'CLIENT_REF'),
      'moved.csv': plain(60).replace(header, 'Source,Client ref,Date of referral,Score'),
    };
    const [first, ...others] = offered(texts, [answer]);
    expect(others).toEqual([]);
    expect(first?.answers.map(({ file, grain }) => [file, grain])).toEqual([
      ['q2.csv', 'contact'],
      ['q3.csv', 'contact'],
    ]);
  });

  it('is the newest where two were given', () => {
    const texts = { 'q1.csv': plain(1), 'q2.csv': plain(20), 'q3.csv': plain(40) };
    const says = offered(texts, [answer, { ...answer, file: 'q2.csv', grain: 'person' }]);
    expect(says.map(({ from }) => from.file)).toEqual(['q2.csv']);
    expect(says[0]?.answers.map(({ file, grain }) => [file, grain])).toEqual([['q3.csv', 'person']]);
  });

  it('says nothing of a file that is no longer on the desk', () => {
    expect(offered({ 'q2.csv': plain(20) }, [answer])).toEqual([]);
  });
});

describe('an answer about what separates the cells', () => {
  const lines = [
    'Ref. no;Date (dd,mm,yyyy);Source, other',
    'R1;01,04,2023;GP, ward 1',
    'R2;02,04,2023;GP, ward 2',
  ];
  const text = [...lines, ''].join('\n');

  it('is offered to files with the same header that were cut at other places', () => {
    const answers: readonly ReadingAnswer[] = [{ file: 'a.csv', sheet: '', given: { delimiter: ';' } }];
    const [first] = offered({ 'a.csv': text, 'b.csv': text, 'c.csv': 'x;y\n1;2\n3;4\n' }, answers);
    expect(first?.answers).toEqual([{ file: 'b.csv', sheet: '', given: { delimiter: ';' } }]);
  });

  it('is not offered where the file is read so anyway', () => {
    const answers: readonly ReadingAnswer[] = [{ file: 'a.csv', sheet: '', given: { delimiter: ',' } }];
    expect(offered({ 'a.csv': text, 'b.csv': text }, answers)).toEqual([]);
  });
});
