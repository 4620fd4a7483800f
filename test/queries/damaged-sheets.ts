import { utils } from '@e965/xlsx';
import { type Rows, type Saving, asNumber, at, text, withCells } from './returned-sheet.js';

/** One thing that people do to a sheet before they send it back. */
export interface Damage {
  readonly what: string;
  readonly rows?: (rows: Rows) => Rows;
  readonly saving?: Saving | ((rows: Rows) => Saving);
  /** True where the replies of these rows went with them. */
  readonly losesRow?: (row: readonly string[]) => boolean;
}

const body = (change: (rows: Rows) => Rows) => (rows: Rows) => [rows[0] ?? [], ...change(rows.slice(1))];
const eachRow = (change: (row: readonly string[], i: number) => readonly string[]) => (rows: Rows) =>
  rows.map(change);
const sortedBy = (column: number, way = 1) =>
  body((rows) => [...rows].sort((a, b) => way * (a[column] ?? '').localeCompare(b[column] ?? '', 'en')));
const inserted = (place: number, cell: (i: number) => string) =>
  eachRow((row, i) => [...row.slice(0, place), cell(i), ...row.slice(place)]);
const without = (...places: readonly number[]) => eachRow((row) => row.filter((_, i) => !places.includes(i)));
const retitled = (titles: Readonly<Record<number, string>>) => (rows: Rows) => [
  (rows[0] ?? []).map((title, i) => titles[i] ?? title),
  ...rows.slice(1),
];
const answers = (change: (answer: string) => string) =>
  body(
    eachRow((row) =>
      withCells(row, { answer: change(text(row, 'answer')), other: change(text(row, 'other')) }),
    ),
  );

const isDay = /^(\d{1,2}) (March|June|February) 2023$/;
const months: Readonly<Record<string, number>> = { February: 2, March: 3, June: 6 };
const dayIn = (words: string): { day: number; month: number } | null => {
  const [, day = '', month = ''] = isDay.exec(words) ?? [];
  return day === '' ? null : { day: Number(day), month: months[month] ?? 0 };
};
const serial = ({ day, month }: { day: number; month: number }): number =>
  Date.UTC(2023, month - 1, day) / 86_400_000 + 25_569;
const asDates =
  (format: string | undefined) =>
  (rows: Rows): Saving => ({
    finish: (sheet) => {
      rows.forEach((row, r) => {
        for (const column of ['answer', 'other'] as const) {
          const day = dayIn(text(row, column));
          if (day === null) continue;
          const cell = utils.encode_cell({ r, c: at(column) });
          asNumber(sheet, cell, { value: serial(day), ...(format === undefined ? {} : { format }) });
        }
      });
    },
  });
const written = (how: (day: string, month: string) => string) =>
  answers((answer) => {
    const found = dayIn(answer);
    return found === null
      ? answer
      : how(String(found.day).padStart(2, '0'), String(found.month).padStart(2, '0'));
  });

/** Made with the sheet of `returned-sheet.ts`. Every answer that is still there has to become the same step. */
export const damages: readonly Damage[] = [
  { what: 'nothing' },
  { what: 'sorted by the question', rows: sortedBy(at('question')) },
  { what: 'sorted by the answer, from the end', rows: sortedBy(at('answer'), -1) },
  { what: 'sorted by the client number', rows: sortedBy(at('client')) },
  {
    what: 'rows deleted',
    rows: body((rows) =>
      rows.filter((row) => text(row, 'now') !== '03/04/2023' && text(row, 'now') !== 'loads'),
    ),
    losesRow: (row) => text(row, 'now') === '03/04/2023' || text(row, 'now') === 'loads',
  },
  { what: 'a column inserted before all others', rows: inserted(0, (i) => (i === 0 ? 'Checked by' : 'Mo')) },
  {
    what: 'a column inserted before the answer',
    rows: inserted(at('answer'), (i) => (i === 0 ? 'Seen' : 'yes')),
  },
  {
    what: 'a column inserted between the answers',
    rows: inserted(at('other'), (i) => (i === 0 ? 'Initials' : 'MB')),
  },
  {
    what: 'the titles of the answers renamed',
    rows: retitled({ [at('answer')]: 'Our reply', [at('other')]: 'If different', [at('note')]: 'Remarks' }),
  },
  {
    what: 'every title renamed',
    rows: (rows) => [(rows[0] ?? []).map((_, i) => `Field ${String(i)}`), ...rows.slice(1)],
  },
  { what: 'the header deleted', rows: (rows) => rows.slice(1) },
  {
    what: 'the header moved down under a title',
    rows: (rows) => [['Replies of Hollin, May 2024'], [], ['Please see below'], ...rows],
  },
  { what: 'the sheet renamed', saving: { sheet: 'Hollin back' } },
  { what: 'saved as an old workbook', saving: { as: 'biff8' } },
  { what: 'saved as a binary workbook', saving: { as: 'xlsb' } },
  { what: 'saved as OpenDocument', saving: { as: 'ods' } },
  { what: 'saved as CSV', saving: { as: 'csv' } },
  { what: 'saved as CSV with semicolons', saving: { as: 'csv', sheet: 'semicolons' } },
  { what: 'days made real dates, shown British', saving: asDates('dd/mm/yyyy') },
  { what: 'days made real dates, shown American', saving: asDates('m/d/yy') },
  { what: 'days made day numbers', saving: asDates(undefined) },
  { what: 'days typed the American way', rows: written((day, month) => `${month}/${day}/2023`) },
  {
    what: 'days typed the British way and saved as CSV',
    rows: written((day, month) => `${day}/${month}/2023`),
    saving: { as: 'csv' },
  },
  { what: 'days typed year first', rows: written((day, month) => `2023-${month}-${day}`) },
  { what: 'spaces around everything', rows: body(eachRow((row) => row.map((cell) => `  ${cell}\u00a0 `))) },
  { what: 'everything in capitals', rows: body(eachRow((row) => row.map((cell) => cell.toUpperCase()))) },
  {
    what: 'keys in small letters without hyphens',
    rows: body(eachRow((row) => withCells(row, { key: text(row, 'key').toLowerCase().replaceAll('-', '') }))),
  },
  {
    what: 'answers typed by hand, loosely',
    rows: answers((answer) =>
      answer
        .replace('Leave as it is', 'leave as is')
        .replace('Don’t know', 'dont know.')
        .replace('Leave it blank', 'leave blank'),
    ),
  },
  {
    what: 'the same answer merged over two rows',
    rows: (rows) => {
      const [first, second] = ['04/08/2023', 'Zed team'].map((was) =>
        rows.find((row) => text(row, 'now') === was),
      );
      const others = rows.filter((row) => row !== first && row !== second);
      return [...others, first ?? [], withCells(second ?? [], { answer: '' })];
    },
    saving: (rows) => ({
      finish: (sheet) => {
        sheet['!merges'] = [
          { s: { r: rows.length - 2, c: at('answer') }, e: { r: rows.length - 1, c: at('answer') } },
        ];
      },
    }),
  },
  {
    what: 'a filter left on, and rows hidden by it',
    saving: (rows) => ({
      finish: (sheet) => {
        sheet['!autofilter'] = { ref: `A1:N${String(rows.length)}` };
        sheet['!rows'] = rows.map((_, i) => (i % 3 === 1 ? { hidden: true } : {}));
      },
    }),
  },
  { what: 'rows there twice', rows: (rows) => [...rows, ...rows.slice(2, 6)] },
  {
    what: 'rows there twice, once without the answer',
    rows: (rows) => [
      ...rows,
      ...rows.slice(1, 4).map((row) => withCells(row, { answer: '', other: '', note: '' })),
    ],
  },
  {
    what: 'put together with itself under a second header',
    rows: (rows) => [...rows.slice(0, 5), rows[0] ?? [], ...rows.slice(5)],
  },
  {
    what: 'put together with a sheet whose columns stand in another order',
    rows: (rows) => {
      const turned = (row: readonly string[]): readonly string[] => [...row].reverse();
      return [...rows.slice(0, 5), turned(rows[0] ?? []), ...rows.slice(5).map(turned)];
    },
  },
  { what: 'the hidden key deleted', rows: without(0) },
  { what: 'the visible key deleted', rows: without(at('key')) },
  { what: 'both hidden columns deleted', rows: without(0, at('note') + 1) },
  { what: 'all but key and answers deleted', rows: without(0, ...[2, 3, 4, 5, 6, 7, 8, 9], at('note') + 1) },
  {
    what: 'leading zeros of the client numbers lost',
    rows: body(eachRow((row) => withCells(row, { client: text(row, 'client').replace(/^0+/, '') }))),
  },
  {
    what: 'the typed answers written as notes',
    rows: body(
      eachRow((row) =>
        text(row, 'other') === '' ? row : withCells(row, { other: '', note: text(row, 'other') }),
      ),
    ),
  },
  {
    what: 'picked answers typed into the other column',
    rows: body(
      eachRow((row) =>
        text(row, 'answer') === '' ? row : withCells(row, { answer: '', other: text(row, 'answer') }),
      ),
    ),
  },
];
