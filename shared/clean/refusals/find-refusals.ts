import type { Engine } from '../../engine/engine.js';
import type { MappingEntry } from '../../mapping/mapping.js';
import { columnValues } from '../../profile/column-values.js';
import type { Project } from '../../project/project.js';
import { columnKey, rawTable } from '../../reading/load-raw.js';
import type { SourceTable } from '../../reading/source.js';
import { type Sql, join, name, sql } from '../../sql/sql.js';
import { decideYesNo } from '../../values/yes-no.js';
import { columnName, tableKeys } from '../step-id.js';
import { isRefusingHeader } from './refusing-header.js';
import { refusesConsent } from './refusing-word.js';
import type { RefusalAnswer, RefusalQuestion, RefusalSign } from './refusal-question.js';
import { refusalChoices, refusalFound } from './refusal-words.js';

/** What refusals are found in. The dataset is in the engine, with every row in it. */
export interface RefusalContext {
  readonly tables: readonly SourceTable[];
  readonly mapping: readonly MappingEntry[];
  readonly project: Project;
}

/** Engine table of the rows that seem to say no, by question, in the order in which a row is reckoned to one. */
export const refusingRows = 'refusing_row';

const answers: readonly RefusalAnswer[] = ['leave_out', 'do_not_ask', 'count'];
const mostExamples = 6;

/** A sign in a table, and the query for the places of its rows, from 1. */
interface Sign {
  readonly table: SourceTable;
  readonly sign: RefusalSign;
  readonly rowNos: Sql;
}

/** What is to be asked of tables that feed the dataset, at most once for each sign; fills `refusing_row`. */
export function findRefusals(engine: Engine, context: RefusalContext): readonly RefusalQuestion[] {
  engine.run(sql`CREATE OR REPLACE TABLE ${name(refusingRows)}
    (question VARCHAR, place INTEGER, source_table VARCHAR, row_no INTEGER)`);
  const keys = tableKeys(context.tables);
  const signs = context.tables.flatMap((table) => [
    ...consent(engine, table, context),
    ...columns(engine, table),
    ...colours(table),
  ]);
  const fed: ReadonlySet<string> = signs.length === 0 ? new Set() : fedTables(engine);
  return signs.flatMap((sign, place) => {
    const id = `refusal:${keys.get(sign.table.table) ?? sign.table.file}/${labelOf(sign.sign)}`;
    return fed.has(sign.table.table) ? questionOf(engine, sign, { id, place, project: context.project }) : [];
  });
}

function fedTables(engine: Engine): ReadonlySet<string> {
  const tables = engine.rows<{ table: string }>(
    sql`SELECT source_table AS "table" FROM referral UNION SELECT source_table FROM contact
      UNION SELECT source_table FROM onward UNION SELECT source_table FROM measure`,
  );
  return new Set(tables.map(({ table }) => table));
}

/** Where the column's header says no, its "no" is a yes. Words of refusing are a no here, though elsewhere they are no answer. */
function consent(engine: Engine, table: SourceTable, { mapping }: RefusalContext): Sign[] {
  const own = mapping.filter(
    (entry) => entry.table === table.table && entry.target?.field === 'consent_recorded',
  );
  if (own.length === 0 || own.some(({ column }) => isRefusingHeader(column))) return [];
  const refused = own.flatMap(({ index }) => {
    const words = columnValues(engine, table.table, index).filter(({ value }) => refusesConsent(value));
    return words.map(
      ({ value }) => sql`UNION SELECT row_no FROM ${name(rawTable(table.table))}
        WHERE ${name(columnKey(index))} = ${value}`,
    );
  });
  const said = sql`SELECT row_no FROM referral
    WHERE source_table = ${table.table} AND consent_recorded = 'N'`;
  const rowNos = join([said, ...refused], ' ');
  return [{ table, sign: { by: 'consent' }, rowNos }];
}

/** Columns that are there to say no, and say yes. */
function columns(engine: Engine, table: SourceTable): Sign[] {
  return table.columns
    .filter(({ name: header }) => isRefusingHeader(header))
    .flatMap(({ index, name: header }): Sign[] => {
      const { matches } = decideYesNo(columnValues(engine, table.table, index));
      const yes = [...matches].filter(([, match]) => 'code' in match && match.code === 'Y');
      if (yes.length === 0) return [];
      const said = join(yes.map(([text]) => sql`${text}`));
      const rowNos = sql`SELECT row_no FROM ${name(rawTable(table.table))}
        WHERE ${name(columnKey(index))} IN (${said})`;
      return [{ table, sign: { by: 'column', column: index, name: header }, rowNos }];
    });
}

function colours(table: SourceTable): Sign[] {
  return (table.colours ?? []).map(({ colour, rows, columns: indexes }): Sign => {
    const named = indexes.map((index) => columnName(table, index));
    const rowNos = sql`SELECT row_no FROM ${name(rawTable(table.table))}
      WHERE source_row IN (SELECT unnest(string_split(${rows.join(',')}, ','))::INTEGER)`;
    return { table, sign: { by: 'colour', colour, columns: named }, rowNos };
  });
}

function labelOf(sign: RefusalSign): string {
  switch (sign.by) {
    case 'consent':
      return 'consent';
    case 'column':
      return `column/${sign.name}`;
    case 'colour':
      return `colour/${sign.colour}`;
  }
}

function questionOf(
  engine: Engine,
  { table, sign, rowNos }: Sign,
  { id, place, project }: { readonly id: string; readonly place: number; readonly project: Project },
): readonly RefusalQuestion[] {
  engine.run(sql`INSERT INTO ${name(refusingRows)}
    SELECT ${id}, ${place}, ${table.table}, row_no FROM (${rowNos})`);
  const found = engine.rows<{ row: number; n: number }>(sql`
    SELECT source_row AS "row", count(*) OVER ()::INTEGER AS n
    FROM ${name(rawTable(table.table))}
    WHERE row_no IN (SELECT row_no FROM ${name(refusingRows)} WHERE question = ${id})
    ORDER BY row_no LIMIT ${mostExamples}`);
  const rows = found[0]?.n ?? 0;
  if (rows === 0) return [];
  const of = table.rows.length;
  return [
    {
      ...{ id, sign, table: table.table, file: table.file, sheet: table.sheet, rows, of },
      counting: countingRows(engine, table, id),
      found: refusalFound(sign, rows, of),
      examples: found.map(({ row }) => row),
      notes: [],
      choices: refusalChoices(sign, rows),
      answered: answerTo(id, project),
      unasked: sign.by === 'colour' ? 'count' : 'leave_out',
    },
  ];
}

function countingRows(engine: Engine, { table }: SourceTable, id: string): RefusalQuestion['counting'] {
  const own = ['referral', 'contact', 'onward', 'measure'].map(
    (record) => sql`SELECT row_no FROM ${name(record)} WHERE source_table = ${table}`,
  );
  const [found] = engine.rows<{ all: number; those: number }>(sql`
    SELECT count(*)::INTEGER AS "all", count(*) FILTER (WHERE row_no IN
      (SELECT row_no FROM ${name(refusingRows)} WHERE question = ${id}))::INTEGER AS those
    FROM (${join(own, ' UNION ')})`);
  const { all, those } = found ?? { all: 0, those: 0 };
  return { with: all, without: all - those };
}

/** The latest decision about it that anybody made. */
function answerTo(id: string, { decisions }: Project): RefusalAnswer | null {
  const says = decisions.findLast(({ about }) => about === id)?.answer;
  return answers.find((answer) => answer === says) ?? null;
}
