import { read, utils, write } from '@e965/xlsx';
import { codeLists } from '../../shared/dataset/code-lists.js';
import type { Code, Field, RecordName } from '../../shared/dataset/field.js';
import type { TemplateColumn, TemplateSheet } from '../../shared/queries/template/template.js';

/** What the sheets of the form are called. */
export const sheetNames: Readonly<Record<RecordName, string>> = {
  referral: 'Referrals',
  contact: 'Contacts',
  onward: 'Connections',
  measure: 'Scores',
};

/** How many rows are made for each sheet, below the example. */
export const madeRows = 20;

/** The form as a scheme sends it back: twenty made-up rows below the example on each sheet, dates as real ones. */
export function filledTemplate(bytes: Uint8Array, sheets: readonly TemplateSheet[]): Uint8Array {
  const book = read(bytes, { cellStyles: true });
  for (const { record, columns } of sheets) {
    const sheet = book.Sheets[sheetNames[record]];
    if (sheet === undefined) throw new Error(`no sheet for ${record}`);
    for (let row = 0; row < madeRows; row += 1) {
      columns.forEach((column, i) => {
        sheet[utils.encode_cell({ r: row + 2, c: i })] = madeCell(column, row);
      });
    }
    sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: madeRows + 1, c: columns.length - 1 } });
  }
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as ArrayBuffer);
}

function madeCell(column: TemplateColumn, row: number): object {
  const { name, field } = column;
  if (field.kind === 'date') return { t: 'n', v: 45000 + row * 3 + dayAfter(name), z: 'd mmmm yyyy' };
  const text = madeText(name, field, row);
  return field.kind === 'integer' || field.kind === 'number'
    ? { t: 'n', v: Number(text) }
    : { t: 's', v: text };
}

/** Later things happen later. */
function dayAfter(name: string): number {
  const order = ['referral', 'attempt', 'first_contact', 'contact', 'plan', 'onward', 'completed', 'closure'];
  return (
    Math.max(
      0,
      order.findIndex((word) => name.includes(word)),
    ) * 5
  );
}

/** What a row says in a field that is no date. */
function madeText(name: string, field: Field, row: number): string {
  const n = String(row + 1).padStart(3, '0');
  switch (field.kind) {
    case 'code':
    case 'codes': {
      const codes = madeCodes(field);
      return codes[row % codes.length]?.label ?? '';
    }
    case 'integer':
    case 'number': {
      const [least, greatest] = field.range ?? [0, 20];
      return String(Math.min(greatest, least + 1 + (row % 9)));
    }
    case 'month_or_date':
      return `${String((row % 28) + 1)} May 19${String(40 + row)}`;
    case 'time':
      return `${String(9 + (row % 8)).padStart(2, '0')}:30`;
    case 'id':
      return madeId(name, n, field);
    case 'text':
      return name === 'postcode'
        ? 'ZZ99 3VZ'
        : `${name === 'scheme_id' ? 'Site' : 'Desk'} ${String(row % 3)}`;
    case 'date':
      return '';
  }
}

/** Codes that say something, but for those that say that the row is none. */
export function madeCodes({ list = '', kind }: Field): readonly Code[] {
  const isError = (code: string): boolean =>
    (list === 'closure_reason' && code === 'K14') || (list === 'rejection_reason' && code === '01');
  return kind === 'code'
    ? (codeLists[list]?.codes ?? []).filter(({ code, usable }) => usable !== false && !isError(code))
    : (codeLists[list]?.codes ?? []);
}

function madeId(name: string, n: string, { example }: Field): string {
  if (name === 'person_id') return `P${n}`;
  if (name === 'referral_id') return `R${n}`;
  return name.endsWith('_id') ? `${name.slice(0, 1).toUpperCase()}${n}` : example;
}
