import { dateOfDay, isoOf } from '../../dates/calendar.js';
import type { ShapeOrders } from '../../dates/date-order.js';
import type { Engine } from '../../engine/engine.js';
import type { MappingEntry } from '../../mapping/mapping.js';
import { codeColumn } from '../../profile/coded-column.js';
import { maskOf } from '../../profile/mask.js';
import type { Project } from '../../project/project.js';
import { columnKey, rawTable } from '../../reading/load-raw.js';
import type { SourceTable } from '../../reading/source.js';
import { identifies, kindOfField } from '../field-kinds.js';
import { columnStepId, tableKeys } from '../step-id.js';
import type { DateFinding, DatedRow } from './date-finding.js';
import type { DateExample } from './date-question.js';
import { type ColumnReadings, isOpen, readColumn } from './row-readings.js';
import { doubtedRows } from './doubted-rows.js';
import { runsOf } from './runs-of.js';
import { textOf } from './row-votes.js';
import { rowsFrom1904 } from './from-1904.js';
import { type OrderFinding, nothingFound, settleOrders } from './settle-orders.js';

/** Where the dates of a set of tables stand, and what was decided about them. */
export interface DateContext {
  readonly tables: readonly SourceTable[];
  readonly mapping: readonly MappingEntry[];
  readonly project: Project;
}

/** What the rows of every table say of dates that their own column leaves open. Columns without such dates are left out. */
export function findDates(engine: Engine, { tables, mapping, project }: DateContext): DateFinding[] {
  const keys = tableKeys(tables);
  return tables.flatMap((table) => {
    const entries = mapping.filter((entry) => entry.table === table.table && isDated(entry));
    if (entries.length === 0 || table.rows.length === 0) return [];
    const columns = readColumns(engine, table, entries);
    const found = settleOrders(columns);
    const doubts = doubtedRows(columns, found);
    const placed = (row: number): DatedRow => ({ row: table.rows[row]?.row ?? 0, rowNo: row + 1 });
    return columns.flatMap((column) => {
      const from1904 = rowsFrom1904(column, columns);
      if (from1904 === 0 && !found.has(column.index)) return [];
      const { few, beside } = doubts.get(column.index) ?? { few: [], beside: [] };
      const doubted = { few: few.map(placed), beside: beside.map(placed) };
      const finding = found.get(column.index) ?? nothingFound(column);
      const id = questionId(keys.get(table.table) ?? table.file, table, column.index);
      const whole = { ...findingOf(table, { column, finding }), from1904, doubted };
      const says = whole.open + from1904 + few.length + beside.length > 0;
      return says ? [{ ...whole, answer: answerTo(id, project) }] : [];
    });
  });
}

/** The question about a column, by file, sheet and column. */
export function questionId(key: string, table: SourceTable, index: number): string {
  return `dates:${columnStepId(key, { table, index, label: 'order' })}`;
}

function isDated({ target }: MappingEntry): boolean {
  const kind = target === null ? 'text' : kindOfField(target.field);
  return kind === 'date' || kind === 'month_or_date';
}

function readColumns(
  engine: Engine,
  { table }: SourceTable,
  entries: readonly MappingEntry[],
): readonly ColumnReadings[] {
  return entries.map(({ index, target }) =>
    readColumn({ index, field: target?.field ?? '' }, codeColumn(engine, rawTable(table), columnKey(index))),
  );
}

function answerTo(id: string, { decisions }: Project): DateFinding['answer'] {
  const decision = decisions.findLast(({ about }) => about === id);
  const says = answers.find((answer) => answer === decision?.answer);
  if (decision === undefined || says === undefined) return null;
  return { says, by: decision.decidedBy, at: decision.decidedAt };
}

const answers = ['dmy', 'mdy', 'as_found', 'from_1904', 'from_1900', 'open'] as const;

function findingOf(
  table: SourceTable,
  { column, finding }: { readonly column: ColumnReadings; readonly finding: OrderFinding },
): Omit<DateFinding, 'answer' | 'from1904' | 'doubted'> {
  const undecided: ShapeOrders = {
    ...Object.fromEntries(
      column.evidence.shapes
        .filter(({ order, open }) => order === 'undecided' && open > 0)
        .map(({ shape }) => [shape, 'undecided'] as const),
    ),
    ...Object.fromEntries(Object.entries(finding.shapes).filter(([, order]) => order === 'undecided')),
  };
  const settled: ShapeOrders = Object.fromEntries(
    Object.entries(finding.shapes).filter(([, order]) => order !== 'undecided'),
  );
  const isLeft = (row: number): boolean => {
    const text = textOf(column, row);
    return isOpen(text) && undecided[text.shape ?? ''] !== undefined;
  };
  const left = [...column.of.keys()].filter(isLeft);
  const isSettled = (row: number): boolean => settled[textOf(column, row)?.shape ?? ''] !== undefined;
  const near = finding.rows.map((order, row) => (finding.certain[row] === 0 ? order : 0));
  const nearOf = (sign: number): number => near.filter((order) => order === sign).length;
  return {
    table: table.table,
    index: column.index,
    field: column.field,
    dated: column.of.filter((text) => column.texts[text] !== null).length,
    open: left.length,
    undecided,
    settled,
    settledRows: left.filter(isSettled).length,
    speaking: finding.speaking,
    against: finding.against,
    certain: runsOf(table, { column, orders: finding.certain, isLeft }),
    certainRows: finding.certain.filter((order) => order !== 0).length,
    near: runsOf(table, { column, orders: near, isLeft }),
    nearRows: { dmy: nearOf(1), mdy: nearOf(-1) },
    mixed:
      column.evidence.shapes.some(({ by }) => by === 'mixed') ||
      Object.values(finding.shapes).includes('undecided'),
    latestYear: column.evidence.latestYear,
    examples: examplesOf(
      table,
      column,
      left.filter((row) => !isSettled(row) && finding.certain[row] === 0),
    ),
  };
}

const mostExamples = 3;

/** Spread over the rows, each text once. */
function examplesOf(
  table: SourceTable,
  column: ColumnReadings,
  rows: readonly number[],
): readonly DateExample[] {
  const masks = identifies(column.field);
  const shown = new Map<string, DateExample>();
  const step = Math.max(1, Math.floor(rows.length / mostExamples));
  for (let i = 0; i < rows.length && shown.size < mostExamples; i += step) {
    const row = rows[i] ?? 0;
    const read = textOf(column, row);
    const text = column.values[column.of[row] ?? 0]?.value ?? '';
    if (read === null || shown.has(text)) continue;
    const readings = [isoOf(dateOfDay(read.dmy)), isoOf(dateOfDay(read.mdy))] as const;
    shown.set(text, {
      row: table.rows[row]?.row ?? 0,
      text: masks ? maskOf(text) : text,
      readings: masks ? [maskOf(readings[0]), maskOf(readings[1])] : readings,
    });
  }
  return [...shown.values()];
}
