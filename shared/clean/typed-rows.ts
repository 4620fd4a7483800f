import { composedOf } from '../dataset/composed-fields.js';
import type { RecordName } from '../dataset/field.js';
import type { Engine } from '../engine/engine.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import { birthText } from './assemble-referral.js';
import { columnsOf, recordRows } from './record-rows.js';
import { rowsOf } from './source-systems.js';
import { type MappedTable, type TableRoles, isWideScore } from './table-roles.js';
import { wideScores } from './wide-scores.js';

/** A record, or the scores that stand in columns of their own, which become rows of `measure`. */
export type TypedPart = RecordName | 'wide_score';

/** One table's rows of one part of the dataset, typed, before anything is worked out or tied together. */
export interface TypedRows {
  readonly part: TypedPart;
  readonly mapped: MappedTable;
}

/** Which tables give typed rows to which part, in the order in which they are put together. */
export function typedParts({ feeds }: TableRoles): readonly TypedRows[] {
  const of = (part: TypedPart, tables: readonly MappedTable[]): readonly TypedRows[] =>
    tables.map((mapped) => ({ part, mapped }));
  return [
    ...of('referral', feeds.referral),
    ...of('contact', feeds.contact),
    ...of('onward', feeds.onward),
    ...of('measure', feeds.measure.filter(holdsScores)),
    ...of('wide_score', feeds.measure),
  ];
}

function holdsScores({ columns }: MappedTable): boolean {
  return columns.some(
    ({ target }) =>
      target.record === 'measure' &&
      !isWideScore(target) &&
      ['total', 'item_value', 'total_scored'].includes(target.field),
  );
}

/** The query for a part's rows of some tables, as `cleaned_NNN` stands; no rows where there are no tables. */
export function typedRows(part: TypedPart, tables: readonly MappedTable[]): Sql {
  if (part !== 'wide_score') return recordRows(part, tables, carriedBy[part]);
  return join([recordRows('measure', [], carriedBy.measure), ...wideScores(tables)], ' UNION ALL BY NAME ');
}

const carriedBy = {
  referral: [{ as: birthText, from: 'birth_date' }],
  contact: [],
  onward: [],
  measure: [
    { as: 'framework', from: 'instrument' },
    { as: 'item_label', from: 'item_label' },
  ],
} as const;

/** A table's typed rows with nothing but these fields in them, and the columns that they fill. */
export function narrowed(
  { part, mapped }: TypedRows,
  fields: ReadonlySet<string>,
): { readonly mapped: MappedTable; readonly columns: readonly string[] } {
  const record = part === 'wide_score' ? 'measure' : part;
  const wanted = withThoseReadTogether(fields);
  return {
    mapped: { ...mapped, columns: mapped.columns.filter(({ target }) => wanted.has(target.field)) },
    columns: [
      ...columnsOf(record).flatMap(({ field }) => (wanted.has(field) ? [field] : [])),
      ...carriedBy[record].flatMap(({ as, from }) => (wanted.has(from) ? [as] : [])),
    ],
  };
}

/** Fields that are read together: the main need and all needs, and what one column or several make up. */
const readTogether: readonly (readonly string[])[] = [
  ['need_primary', 'needs_all'],
  ...Object.entries(composedOf).map(([field, parts]) => [field, ...parts]),
];

function withThoseReadTogether(fields: ReadonlySet<string>): ReadonlySet<string> {
  const found = readTogether.filter((together) => together.some((field) => fields.has(field)));
  return found.length === 0 ? fields : new Set([...fields, ...found.flat()]);
}

/** Name of the engine table that holds one table's typed rows of a part, where they are at hand. */
export function typedTable({ part, mapped }: TypedRows): string {
  return `typed_${part}_${mapped.table.table}`;
}

/**
 * Views of the typed rows of every record: what is worked out of them reads only the columns it needs.
 * Where the typed rows are at hand, the views are of them.
 */
export function viewTypedRows(engine: Engine, roles: TableRoles, atHand: boolean): void {
  const rows = rowsBehind(typedParts(roles), atHand);
  for (const record of ['referral', 'contact', 'onward'] as const) {
    engine.run(sql`CREATE OR REPLACE VIEW ${name(rowsOf(record))} AS ${rows(record)}`);
  }
  viewScores(engine, rows);
}

/** The view of the scores alone, of typed rows that are at hand. */
export function viewTypedScores(engine: Engine, roles: TableRoles): void {
  viewScores(engine, rowsBehind(typedParts(roles), true));
}

type RowsBehind = (part: TypedPart) => Sql;

function rowsBehind(parts: readonly TypedRows[], atHand: boolean): RowsBehind {
  return (part) => {
    const own = parts.filter((one) => one.part === part);
    if (!atHand)
      return typedRows(
        part,
        own.map(({ mapped }) => mapped),
      );
    const kept = own.map((one) => sql`SELECT * FROM ${name(typedTable(one))}`);
    return join([typedRows(part, []), ...kept], ' UNION ALL ');
  };
}

function viewScores(engine: Engine, rows: RowsBehind): void {
  engine.run(sql`CREATE OR REPLACE VIEW ${name(rowsOf('measure'))} AS
    ${rows('measure')} UNION ALL BY NAME ${rows('wide_score')}`);
}
