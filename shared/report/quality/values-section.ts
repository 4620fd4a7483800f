import { isSmall } from '../../stats/disclosure.js';
import { numbers, section, table, words } from '../blocks.js';
import { groupedBy } from '../grouped.js';
import { fieldLabel, groupLabel } from '../labels.js';
import type { Material } from '../material.js';
import type { Block, Section } from '../report.js';
import type { Spelling } from '../report-context.js';
import { recordedOf, shownCount } from '../shown.js';
import { several } from '../words.js';

/** Which spellings stand for which code, which were not understood, and which dates are doubtful. */
export function valuesSection(material: Material): Section | null {
  return section('values', 'Values', [
    spellingTable(material),
    notUnderstoodTable(material),
    datesTable(material),
  ]);
}

/** Spellings listed for one field; the rest is in the ledger. */
const mostSpellings = 6;

/** A rare spelling may say who it was, so only frequent ones are printed. */
function spellingTable({ context }: Material): Block | null {
  const byField = groupedBy(
    context.spellings.filter(({ code }) => code !== null),
    ({ field }) => field,
  );
  const rows = [...byField].flatMap(([field, spellings]) => {
    const frequent = together(spellings).filter(({ rows: count }) => !isSmall(count, context.disclosure));
    return frequent
      .slice(0, mostSpellings)
      .map(({ was, code, rows: count }) => [
        fieldLabel(field),
        was,
        codeWords(field, code ?? ''),
        shownCount(count, context.disclosure),
      ]);
  });
  return table({
    id: 'table-spellings',
    caption: 'Spellings and what they were read as',
    basis: `The most frequent of each field, at most ${String(mostSpellings)}; rare spellings are not printed`,
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

/** Fields that are read together with another column, so that a spelling alone says little. */
const readWithOthers = ['instrument'];

function notUnderstoodTable({ context }: Material): Block | null {
  const alone = context.spellings.filter(({ field }) => !readWithOthers.includes(field));
  const byField = groupedBy(alone, ({ field }) => field);
  const rows = [...byField].flatMap(([field, spellings]) => {
    const open = spellings.filter(({ code }) => code === null);
    const count = (list: readonly Spelling[]): number => list.reduce((sum, { rows: n }) => sum + n, 0);
    const distinct = together(open).length;
    return distinct === 0
      ? []
      : [
          [
            fieldLabel(field),
            several(distinct, 'spelling'),
            recordedOf(count(open), count(spellings), context.disclosure),
          ],
        ];
  });
  return table({
    id: 'table-not-understood',
    caption: 'Spellings that were not understood',
    basis: 'Left as they are until somebody decides; never guessed',
    columns: [words('Field'), numbers('How many'), numbers('Rows, of those with a value')],
    rows,
  });
}

/** The same spelling in several files counts once; most frequent first, ties in text order. */
function together(spellings: readonly Spelling[]): readonly Spelling[] {
  const found = [...groupedBy(spellings, ({ was, code }) => JSON.stringify([was, code])).values()].flatMap(
    (same) => {
      const [first] = same;
      return first === undefined ? [] : [{ ...first, rows: same.reduce((sum, { rows }) => sum + rows, 0) }];
    },
  );
  return found.sort((a, b) => b.rows - a.rows || (a.was < b.was ? -1 : 1));
}

function datesTable({ context }: Material): Block | null {
  const { disclosure, mapping, profiles } = context;
  const rows = profiles.flatMap(({ table: id, index, dates, name, rows: all }) => {
    const entry = mapping.find(({ table: at, index: column }) => at === id && column === index);
    if (dates === null || entry?.target === null || entry === undefined || dates.formats.length === 0)
      return [];
    const formats = dates.formats
      .map(({ format }) => format)
      .slice(0, 4)
      .join('; ');
    return [
      [
        `${entry.file}: ${name}`,
        formats,
        recordedOf(dates.ambiguous, all, disclosure),
        recordedOf(dates.impossible, all, disclosure),
      ],
    ];
  });
  return table({
    id: 'table-dates',
    caption: 'How dates are written',
    basis: 'Most frequent way first; a date is doubtful where day and month could be swapped',
    columns: [words('Column'), words('Written as'), numbers('Doubtful'), numbers('Impossible')],
    rows,
  });
}
