import { strToU8, zipSync } from 'fflate';
import type { Engine } from '../engine/engine.js';
import type { OutputFile } from '../ipc/desk.js';
import { plainSheetName } from '../report/xlsx/sheet-names.js';
import { sheetXml } from '../report/xlsx/sheet-xml.js';
import { workbookParts } from '../report/xlsx/workbook-xml.js';
import { shortened } from '../report/words.js';
import { name, sql } from '../sql/sql.js';

/** Rows of a sheet and of the whole workbook beyond which `ledger.csv` alone has them. */
export const mostRows = { sheet: 100_000, workbook: 200_000 } as const;

/** A spreadsheet's own limit for the text of a cell. */
const longestCell = 32_767;

const columns = ['file', 'sheet', 'source_row', 'column_name', 'was', 'is', 'step', 'reason'] as const;
const titles = ['File', 'Sheet', 'Row', 'Column', 'Was', 'Is', 'Step', 'Reason'];

/** How many changes the ledger has for one table. */
interface LedgerOfTable {
  readonly table: string;
  readonly file: string;
  readonly sheet: string;
  readonly changes: number;
}

/** `changed-cells.xlsx`: the ledger to look at, one sheet a table, all text and nothing that can be run; holds values. */
export function changedCellsFile(engine: Engine): OutputFile {
  const taken = new Set(['about']);
  let room: number = mostRows.workbook;
  const sheets = ledgerByTable(engine).map((ledger) => {
    const shown = Math.min(ledger.changes, mostRows.sheet, room);
    room -= shown;
    const sheetTitle = plainSheetName([ledger.table, ledger.sheet, ledger.file].join(' '), taken);
    return { ledger, shown, name: sheetTitle };
  });
  const written = sheets.filter(({ shown }) => shown > 0);
  const names = ['About', ...written.map(({ name: title }) => title)];
  const parts = workbookParts(names.map((title) => ({ name: title, isHidden: false })));
  const sheetsXml = [
    sheetXml(about, [
      ['Sheet', 'File', 'Sheet of the file', 'Changed cells and rows', 'Shown here'],
      ...sheets.map(({ ledger, shown, name: title }) => [
        shown > 0 ? title : '',
        ledger.file,
        ledger.sheet,
        String(ledger.changes),
        shown < ledger.changes ? `${String(shown)}; all are in ledger.csv` : 'all',
      ]),
    ]),
    ...written.map(({ ledger, shown }) =>
      sheetXml(
        [`${ledger.file}${ledger.sheet === '' ? '' : `, ${ledger.sheet}`}`],
        [titles, ...changesOf(engine, ledger.table, shown)],
      ),
    ),
  ];
  sheetsXml.forEach((xml, i) => {
    parts[`xl/worksheets/sheet${String(i + 1)}.xml`] = strToU8(xml);
  });
  return { path: 'changed-cells.xlsx', bytes: zipSync(parts, { mtime: '1980-01-01T00:00:00', level: 1 }) };
}

const about = [
  'Every cell that cleaning changed, and every row that was set aside',
  'Working file: it holds values as they stood in the exports. Do not pass it on.',
  'A row set aside has the column * and goes from kept to set_aside. Nothing was deleted.',
];

function ledgerByTable(engine: Engine): readonly LedgerOfTable[] {
  return engine.rows<LedgerOfTable>(sql`SELECT table_id AS "table", file, sheet, count(*)::INTEGER AS changes
    FROM ledger GROUP BY ALL ORDER BY table_id`);
}

function changesOf(engine: Engine, table: string, most: number): readonly (readonly string[])[] {
  const rows = engine.rows<Record<string, string | number | null>>(sql`
    SELECT file, sheet, source_row, column_name, was, ${name('is')}, step, reason FROM ledger
    WHERE table_id = ${table} ORDER BY row_no, column_index LIMIT ${most}`);
  return rows.map((row) => columns.map((column) => withinCell(String(row[column] ?? ''))));
}

function withinCell(text: string): string {
  return text.length > longestCell ? shortened(text, longestCell) : text;
}
