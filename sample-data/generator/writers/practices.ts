import type { Entry } from '../polluters/log.js';
import { cell, changed, mark } from '../polluters/cell.js';
import { type EventLine, eventColumns } from '../polluters/practices/events.js';
import { type Block, messyExtract } from '../polluters/practices/mess.js';
import type { Truth } from '../truth/types.js';
import { csvLine } from './csv.js';
import { tableEntries } from './table.js';

export const extractFile = 'gp_practice_extract_apr24.csv';

/** The practices' extract and its part of the log. */
export interface ExtractExport {
  readonly text: string;
  readonly entries: readonly Entry[];
}

/** Blocks appended to one file: each with its own preamble, header and total; two of them tab-separated. */
export function extractExport(truth: Truth): ExtractExport {
  const lines: string[] = [];
  const entries: Entry[] = [];
  for (const block of messyExtract(truth)) {
    const delimiter = [2, 5].includes(block.practice.extract ?? 0) ? '\t' : ',';
    lines.push(...preamble(block, delimiter), csvLine(eventColumns, delimiter));
    block.lines.forEach((line, i) => {
      const shown = withOrganisation(line, i);
      lines.push(
        csvLine(
          eventColumns.map((column) => shown.cells[column].shown),
          delimiter,
        ),
      );
      entries.push(...tableEntries({ file: extractFile, row: lines.length }, eventColumns, shown));
    });
    lines.push(csvLine([`Total: ${thousands(block.lines.length)}`], delimiter));
  }
  return { text: lines.map((line) => `${line}\r\n`).join(''), entries };
}

function preamble({ practice }: Block, delimiter: string): readonly string[] {
  return [
    ['Last run:', '02-Apr-2024 08:15'],
    ['Report:', 'Social prescribing coded events'],
    ['Practice:', practice.name],
    ['Parameters:', '3 codes, all dates'],
    ['Population:', 'Currently registered patients'],
    ['Confidential'],
    [''],
  ].map((fields) => csvLine(fields, delimiter));
}

/** The first row names no organisation, the second does, the rest are blank as above. */
function withOrganisation(line: EventLine, index: number): EventLine {
  if (index === 1) return line;
  const { Organisation: organisation, ODS: ods } = line.cells;
  const what = index === 0 ? mark('organisation_blank') : mark('fill_down');
  const blanked =
    index < 3
      ? [changed(organisation, { shown: '' }, what), changed(ods, { shown: '' }, what)]
      : [cell(''), cell('')];
  const [first = organisation, second = ods] = blanked;
  return { ...line, cells: { ...line.cells, Organisation: first, ODS: second } };
}

/** 1,204: the footer's own way with numbers. */
function thousands(count: number): string {
  return String(count).replace(/(\d)(\d{3})$/, '$1,$2');
}
