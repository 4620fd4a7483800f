import type { LineKind, SheetIntake } from '../../../shared/reading/source.js';
import { readAs } from '../../support/reading.js';
import { asText, textStyles } from './as-text.js';
import { asWorkbook } from './as-workbook.js';
import { type Draft, type StructureCase, shown } from './draft.js';

/** What came out of one case in one form. */
export interface Score {
  readonly structure: string;
  readonly name: string;
  readonly form: string;
  readonly lines: number;
  readonly right: number;
  /** All tables with their names and cells, and no other table. */
  readonly exact: boolean;
  readonly expected: readonly LineKind[];
  readonly sheet: SheetIntake | undefined;
}

/** Read a case as text in each style and as a workbook, and compare. */
export function scoresOf(one: StructureCase): readonly Score[] {
  const texts = Object.entries(textStyles).map(([form, style]) =>
    scoreOf(one, form, readAs(asText(one.draft, style)).sheets[0]),
  );
  return [...texts, scoreOf(one, 'xlsx', readAs(asWorkbook(one.draft), {}, 'made.xlsx').sheets[0])];
}

function scoreOf(
  { structure, name, draft }: StructureCase,
  form: string,
  sheet: SheetIntake | undefined,
): Score {
  const isText = form !== 'xlsx';
  const kinds = expectedKinds(draft);
  const expected = isText ? kinds : kinds.slice(0, kinds.findLastIndex((kind) => kind !== 'blank') + 1);
  const right = expected.filter((kind, i) => sheet?.kinds[i] === kind).length;
  const found = (sheet?.tables ?? []).map(({ columns, rows }) => [
    columns.map((column) => column.name),
    ...rows.map(({ cells }) => cells),
  ]);
  const exact = JSON.stringify(found) === JSON.stringify(expectedTables(draft, isText));
  return { structure, name, form, lines: expected.length, right, exact, expected, sheet };
}

function expectedKinds({ rows }: Draft): readonly LineKind[] {
  return rows.map(({ role, table }) => (table > 0 && role !== 'blank' ? 'second_table' : role));
}

/** In text a leading blank column is a column like any other; in a sheet the table begins at its first cell. */
function expectedTables(
  { rows, tables, beside }: Draft,
  isText: boolean,
): readonly (readonly (readonly string[])[])[] {
  return tables.map(({ names, left, right }, table) => {
    const from = isText && (beside !== true || table === 0) ? 0 : left;
    const own = rows.filter((row) => row.role === 'data' && (beside === true || row.table === table));
    const cells = own.map((row) =>
      Array.from({ length: right - from }, (_, j) => shown(row.cells[from + j])),
    );
    const kept = beside === true ? cells.filter((all) => all.some((cell) => cell !== '')) : cells;
    return [[...Array.from({ length: left - from }, () => ''), ...names], ...kept];
  });
}
