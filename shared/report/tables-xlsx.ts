import { strToU8, zipSync } from 'fflate';
import { leftOutLine } from './editing/outline.js';
import type { Report, TableBlock } from './report.js';
import { sheetName } from './xlsx/sheet-names.js';
import { sheetXml } from './xlsx/sheet-xml.js';
import { workbookParts } from './xlsx/workbook-xml.js';

/** A sheet to be: its name and rows of text, the header first. */
export interface Sheet {
  readonly name: string;
  readonly about: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Spreadsheets count from 1980; with no clock the same tables give the same bytes. */
const epoch = '1980-01-01T00:00:00';

/** Whether a report may be published: that on the data tells of the exports file by file. */
export function mayBePublished({ id }: Pick<Report, 'id'>): boolean {
  return id !== 'quality';
}

/** Said first on every sheet that may not be. */
const forFew = 'For people who may see the exports. Not to be published.';

/**
 * Every table of the reports, each on a sheet, as printed: text only, no formula, no source row. Sheets that may not be
 * published stand last and say so.
 */
export function tablesXlsx(all: readonly Report[]): Uint8Array {
  const reports = [...all.filter(mayBePublished), ...all.filter((report) => !mayBePublished(report))];
  const tables = reports.flatMap((report) => tablesOf(report).map((table) => ({ report, table })));
  const taken = new Set(['contents']);
  const sheets = tables.map(({ report, table }) =>
    tableSheet(report, table, sheetName(report, table, taken)),
  );
  return sheetsXlsx([contentsSheet(reports, sheets, tables), ...sheets]);
}

/** A workbook of sheets of text; the same sheets give the same bytes. */
export function sheetsXlsx(all: readonly Sheet[]): Uint8Array {
  const parts = workbookParts(all.map(({ name }) => ({ name, isHidden: false })));
  all.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${String(i + 1)}.xml`] = strToU8(sheetXml(sheet.about, sheet.rows));
  });
  return zipSync(parts, { mtime: epoch, level: 6 });
}

/** Tables in reading order, those beneath charts included. */
export function tablesOf({ sections }: Report): readonly TableBlock[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' ? [block] : block.kind === 'chart' ? [block.data] : [],
    ),
  );
}

function tableSheet(report: Report, table: TableBlock, name: string): Sheet {
  const about = [
    mayBePublished(report) ? '' : forFew,
    `${report.title}: table ${String(table.number)}. ${table.caption}`,
    table.basis,
    table.note ?? '',
  ];
  return {
    name,
    about: about.filter((line) => line !== ''),
    rows: [table.columns.map(({ label }) => label), ...table.rows],
  };
}

function contentsSheet(
  reports: readonly Report[],
  sheets: readonly Sheet[],
  tables: readonly { readonly report: Report; readonly table: TableBlock }[],
): Sheet {
  const [first] = reports;
  const leftOut = reports.flatMap(({ title, outline }) => {
    const line = leftOutLine(outline);
    return line === null ? [] : [`${title}: ${line}`];
  });
  const named = reports.every(mayBePublished)
    ? ['Where a report names tables.xlsx, its table stands here.']
    : [];
  const few = reports.flatMap((report) =>
    mayBePublished(report) ? [] : [`${report.title}: ${forFew.charAt(0).toLowerCase()}${forFew.slice(1)}`],
  );
  return {
    name: 'Contents',
    about: ['Every table of the reports, as printed', ...named, ...few, ...(first?.facts ?? []), ...leftOut],
    rows: [
      ['Sheet', 'Report', 'Table', 'Caption'],
      ...tables.map(({ report, table }, i) => [
        sheets[i]?.name ?? '',
        report.title,
        String(table.number),
        table.caption,
      ]),
    ],
  };
}
