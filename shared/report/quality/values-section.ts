import { isSmall } from '../../stats/disclosure.js';
import { inWorkbook, numbers, section, table, words } from '../blocks.js';
import { groupedBy } from '../grouped.js';
import { fieldLabel, groupLabel } from '../labels.js';
import type { Material } from '../material.js';
import type { Section, TableBlock } from '../report.js';
import type { Spelling } from '../report-context.js';
import { recordedOf, shownCount } from '../shown.js';
import { several } from '../words.js';
import { datesTable } from './dates-table.js';
import { numbersTable } from './numbers-table.js';

/** Which spellings stand for which code, which were not understood, how dates are written, where numbers bunch. */
export function valuesSection(material: Material): Section | null {
  return section('values', 'Values', [
    vocabularyTable(material),
    inWorkbook(spellingTable(material)),
    datesTable(material),
    numbersTable(material),
  ]);
}

/** Fields that are read together with another column, so that a spelling alone says little. */
const readWithOthers = ['instrument'];

/** One line a coded field that is not wholly understood: how many spellings it has, and how many say nothing we know. */
function vocabularyTable({ context }: Material): TableBlock | null {
  const alone = context.spellings.filter(({ field }) => !readWithOthers.includes(field));
  const byField = [...groupedBy(alone, ({ field }) => field)];
  const isOpen = ({ code }: Spelling): boolean => code === null;
  const understood = byField.filter(([, spellings]) => !spellings.some(isOpen));
  return table({
    id: 'table-vocabularies',
    caption: 'Spellings of coded fields that are not all understood',
    basis: 'Left as they are until somebody decides; never guessed',
    columns: [
      words('Field'),
      numbers('Spellings'),
      numbers('Read as codes'),
      numbers('Not understood'),
      numbers('Rows not understood, of those with a value'),
    ],
    rows: byField
      .filter(([, spellings]) => spellings.some(isOpen))
      .map(([field, spellings]) => {
        const open = spellings.filter(isOpen);
        const codes = new Set(spellings.flatMap(({ code }) => code?.split(';') ?? []));
        return [
          fieldLabel(field),
          String(together(spellings).length),
          String(codes.size),
          String(together(open).length),
          recordedOf(rowsOf(open), rowsOf(spellings), context.disclosure),
        ];
      }),
    note:
      understood.length === 0
        ? null
        : `Every spelling is understood of ${several(understood.length, 'other field')}.`,
  });
}

/** A rare spelling may say who it was, so only frequent ones are printed. */
function spellingTable({ context }: Material): TableBlock | null {
  const byField = groupedBy(
    context.spellings.filter(({ code }) => code !== null),
    ({ field }) => field,
  );
  const rows = [...byField].flatMap(([field, spellings]) => {
    const frequent = together(spellings).filter(({ rows: count }) => !isSmall(count, context.disclosure));
    return frequent.map(({ was, code, rows: count }) => [
      fieldLabel(field),
      was,
      codeWords(field, code ?? ''),
      shownCount(count, context.disclosure),
    ]);
  });
  return table({
    id: 'table-spellings',
    caption: 'Spellings and what they were read as',
    basis: 'The most frequent first; rare spellings are not printed',
    columns: [words('Field'), words('As typed'), words('Read as'), numbers('Rows')],
    rows,
  });
}

/** A code by its name; a list of codes by their names. */
function codeWords(field: string, code: string): string {
  return code
    .split(';')
    .map((each) => nothingLabels[each] ?? groupLabel(field, each))
    .join('; ');
}

/** What cleaning writes where a text says nothing. */
const nothingLabels: Readonly<Record<string, string>> = {
  '': 'Nothing',
  not_known: 'Not known',
  not_stated: 'Not stated',
  not_applicable: 'Not applicable',
};

/** The same spelling in several files counts once; most frequent first, ties in text order. */
function together(spellings: readonly Spelling[]): readonly Spelling[] {
  const found = [...groupedBy(spellings, ({ was, code }) => JSON.stringify([was, code])).values()].flatMap(
    (same) => {
      const [first] = same;
      return first === undefined ? [] : [{ ...first, rows: rowsOf(same) }];
    },
  );
  return found.sort((a, b) => b.rows - a.rows || (a.was < b.was ? -1 : 1));
}

function rowsOf(spellings: readonly Spelling[]): number {
  return spellings.reduce((sum, { rows }) => sum + rows, 0);
}
