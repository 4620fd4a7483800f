import { codeLists, labelOf } from '../../dataset/code-lists.js';
import type { Field } from '../../dataset/field.js';
import { type TemplateColumn, exampleId } from '../../queries/template/template.js';
import type { FormCheck, FormStyle } from '../../report/xlsx/form.js';
import { longDate } from '../../report/words.js';

/** Where the answers of each code list stand in the workbook. */
export type ListPlaces = ReadonlyMap<string, string>;

/** Cells that may be filled in, and the latest day that can be meant. */
export interface EntryCells {
  readonly cells: string;
  readonly lastDay: string;
  readonly places: ListPlaces;
}

export const needWords: Readonly<Record<Field['level'], string>> = {
  M: 'Always needed',
  R: 'Needed',
  O: 'Useful',
};

/** How a heading is marked, in words; empty where it is not. */
export function markWords({ mark }: TemplateColumn): string {
  switch (mark) {
    case 'new':
      return 'New: no file held it last time.';
    case 'care':
      return 'Take care: it was often missing or unclear last time.';
    case null:
      return '';
  }
}

/** Ids stay text, so that zeros at their start are kept. */
export function entryStyle({ kind }: Field): FormStyle {
  switch (kind) {
    case 'date':
      return 'date';
    case 'integer':
    case 'number':
      return 'number';
    case 'id':
    case 'text':
    case 'time':
    case 'month_or_date':
    case 'code':
    case 'codes':
      return 'plain';
  }
}

/** What may be entered beneath a heading. */
export function entryCheck(field: Field, { cells, lastDay, places }: EntryCells): FormCheck {
  const shared = { cells, prompt: howToFill(field), isStrict: field.kind !== 'codes' };
  switch (field.kind) {
    case 'date':
      return { ...shared, allows: 'date', first: '2000-01-01', last: lastDay };
    case 'integer':
    case 'number': {
      const [least, greatest] = field.range ?? [0, 1_000_000];
      return { ...shared, allows: field.kind === 'integer' ? 'whole' : 'number', least, greatest };
    }
    case 'code':
    case 'codes': {
      const from = places.get(field.list ?? '');
      return from === undefined ? { ...shared, allows: 'anything' } : { ...shared, allows: 'list', from };
    }
    case 'id':
    case 'text':
    case 'time':
    case 'month_or_date':
      return { ...shared, allows: 'anything' };
  }
}

function howToFill({ kind, what }: Field): string {
  switch (kind) {
    case 'date':
      return `${what} Type it as 3 April 2024.`;
    case 'month_or_date':
      return `${what} Type it as 3 April 1956 or April 1956.`;
    case 'time':
      return `${what} Type it as 14:30.`;
    case 'code':
      return `${what} Pick from the list.`;
    case 'codes':
      return `${what} Pick one, or type several with ; between them.`;
    case 'id':
    case 'text':
    case 'integer':
    case 'number':
      return what;
  }
}

/** The cell of the example row. */
export function exampleOf({ name, field }: TemplateColumn): string {
  if (name.endsWith('_id') && field.kind === 'id') return exampleId;
  switch (field.kind) {
    case 'date':
      return longDate(field.example);
    case 'code':
    case 'codes':
      return field.example
        .split(';')
        .map((code) => labelOf(field.list ?? '', code.trim()))
        .join('; ');
    case 'id':
    case 'text':
    case 'time':
    case 'month_or_date':
    case 'integer':
    case 'number':
      return field.example;
  }
}

/** The code lists that these columns use, each once. */
export function listsOf(columns: readonly TemplateColumn[]): readonly string[] {
  const used = columns.flatMap(({ field }) => (field.list === undefined ? [] : [field.list]));
  return [...new Set(used)].filter((list) => Object.hasOwn(codeLists, list));
}
