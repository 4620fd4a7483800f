import { plainNumber } from '../plain-number.js';
import {
  type CountedBy,
  countedBy,
  everybody,
  groupOf,
  isPartOfEthnicGroup,
  unfitting,
} from './group-words.js';
import type { ReferenceShape } from './recognise.js';

/** So many people of one group, as a reference counts them. */
export interface CountedRow {
  /** What the row is about, by column: an area, a practice. */
  readonly about: Readonly<Record<string, string>>;
  /** The group by field; empty where the row says nothing of the field. */
  readonly groups: Readonly<Record<CountedBy, string>>;
  readonly count: number;
}

/** The rows of a reference that counts people, without sums of others, and what could not be taken. */
export interface CountedRows {
  readonly rows: readonly CountedRow[];
  readonly notes: readonly string[];
}

type Groups = Record<CountedBy, string>;

/** Every row and spread column as counts of groups. Rows that are sums of others are dropped, field by field. */
export function countedRows(shape: ReferenceShape, about: readonly string[], count: string): CountedRows {
  const raw = rawRows(shape, about, count);
  const parts = new Set(countedBy.filter((field) => raw.some(({ groups }) => isPart(groups[field]))));
  const misfits = countedBy.filter((field) => raw.some(({ groups }) => groups[field] === unfitting));
  const rows = raw
    .filter(({ groups }) => countedBy.every((field) => groups[field] !== everybody || !parts.has(field)))
    .map((row) => ({ ...row, groups: kept(row.groups, misfits) }));
  return {
    rows,
    notes: misfits.map(
      (field) =>
        `Its groups of ${words[field]} are not those of this program, so it is not used by ${words[field]}.`,
    ),
  };
}

const words: Readonly<Record<CountedBy, string>> = {
  imd_quintile: 'deprivation',
  age_band: 'age',
  gender: 'gender',
  ethnic_group: 'ethnic group',
};

function isPart(group: string): boolean {
  return group !== '' && group !== everybody;
}

function kept(groups: Groups, misfits: readonly CountedBy[]): Groups {
  const of = (field: CountedBy): string =>
    misfits.includes(field) || groups[field] === everybody ? '' : groups[field];
  return {
    imd_quintile: of('imd_quintile'),
    age_band: of('age_band'),
    gender: of('gender'),
    ethnic_group: of('ethnic_group'),
  };
}

function rawRows(shape: ReferenceShape, about: readonly string[], count: string): readonly CountedRow[] {
  const read = readerOf(shape);
  const countAt = shape.indexes.get(count);
  const measures = shape.table.columns.find(({ name }) => /^measures_name$/i.test(name))?.index;
  return shape.table.rows.flatMap(({ cells: all }): CountedRow[] => {
    const cells = [...all];
    const cell = (index: number | undefined): string =>
      index === undefined ? '' : (cells[index - 1] ?? '').trim();
    if (/percent/i.test(cell(measures))) return [];
    const groups = read(cells);
    if (groups === null) return [];
    const place = Object.fromEntries(about.map((column) => [column, cell(shape.indexes.get(column))]));
    const counts = shape.spread.length > 0 ? shape.spread : [{ index: countAt, groups: {} }];
    return counts.flatMap(({ index, groups: spread }) => {
      const n = numberIn(cell(index));
      return n === null ? [] : [{ about: place, groups: { ...groups, ...spread }, count: n }];
    });
  });
}

/** The groups of a row; null for a row that is part of another's group. */
function readerOf(shape: ReferenceShape): (cells: readonly string[]) => Groups | null {
  const whole = wholeEthnicGroups(shape);
  const memo = new Map<string, string>();
  const group = (field: CountedBy, cells: readonly string[]): string => {
    const index = shape.indexes.get(field);
    const text = index === undefined ? '' : (cells[index - 1] ?? '').trim();
    if (text === '') return '';
    const key = `${field} ${text}`;
    const found = memo.get(key) ?? groupOf(field, text);
    memo.set(key, found);
    return found;
  };
  const ethnic = shape.indexes.get('ethnic_group');
  return (cells) => {
    const of = group('ethnic_group', cells);
    if (whole.has(of) && isPartOfEthnicGroup(cells[(ethnic ?? 0) - 1] ?? '')) return null;
    return {
      imd_quintile: group('imd_quintile', cells),
      age_band: group('age_band', cells),
      gender: group('gender', cells),
      ethnic_group: of,
    };
  };
}

/** Groups that stand whole beside their parts: “White” beside “White: Irish” holds it. */
function wholeEthnicGroups({ indexes, table }: ReferenceShape): ReadonlySet<string> {
  const index = indexes.get('ethnic_group');
  if (index === undefined) return new Set();
  const texts = new Set(table.rows.map(({ cells }) => (cells[index - 1] ?? '').trim()));
  const whole = [...texts].filter((text) => !isPartOfEthnicGroup(text));
  return new Set(whole.map((text) => groupOf('ethnic_group', text)).filter(isPart));
}

function numberIn(text: string): number | null {
  const plain = plainNumber(text, true);
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
