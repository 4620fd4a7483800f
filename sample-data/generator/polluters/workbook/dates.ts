import { monthName, partsOf, serialOf, slashed } from '../../calendar.js';
import { type Random, stream } from '../../random.js';
import { type Cell, changed, mark, withCell } from '../cell.js';
import { type Column, type WorkbookLine, dateColumns } from './lines.js';

/** Rows pasted from a system that writes month before day. */
export const americanRows = 58;
const americanMonth = '2023-11';
const skippedInMonth = 9;
const placeholderShare = 0.03;

/** Dates in every form a hand-kept sheet collects. Lines must be in their final order. */
export function writeDates(lines: readonly WorkbookLine[]): readonly WorkbookLine[] {
  const random = stream('workbook dates');
  const pasted = new Set(
    lines
      .filter((l) => l.referral.date.startsWith(americanMonth))
      .slice(skippedInMonth, skippedInMonth + americanRows),
  );
  if (pasted.size !== americanRows) throw new Error(`only ${String(pasted.size)} rows in ${americanMonth}`);
  const typed = lines.map((line) =>
    dateColumns.reduce(
      (out, column) => withCell(out, column, typedDate(random, out.cells[column], pasted.has(line))),
      birthDate(random, line),
    ),
  );
  return sentinels(placeholders(typed));
}

function typedDate(random: Random, cell: Cell, isAmerican: boolean): Cell {
  const iso = cell.clean;
  if (iso === '') return cell;
  const { year, month, day } = partsOf(iso);
  if (isAmerican) {
    const shown = [month, day, year].map(String).join('/');
    return changed(
      cell,
      { shown },
      mark('date_american', day <= 12 && day !== month ? 'us-block-ambiguous' : 'us-block'),
    );
  }
  switch (
    random.weighted([
      ['cell', 25],
      ['serial', 9],
      ['slashed', 41],
      ['dotted', 9],
      ['month', 3],
      ['iso', 5],
    ] as const)
  ) {
    case 'cell':
      return dateCell(cell, iso);
    case 'serial':
      return changed(cell, { shown: String(serialOf(iso)), number: serialOf(iso) }, mark('date_serial'));
    case 'slashed':
      return changed(cell, { shown: slashed(iso) }, mark('date_slashed'));
    case 'dotted':
      return changed(
        cell,
        { shown: `${String(day)}.${String(month)}.${String(year % 100)}` },
        mark('date_dotted'),
      );
    case 'month':
      return changed(cell, { shown: `${monthName(iso)} ${String(year % 100)}` }, mark('date_month_only'));
    case 'iso':
      return cell;
  }
}

function dateCell(cell: Cell, iso: string): Cell {
  return changed(cell, { shown: slashed(iso), number: serialOf(iso), look: 'date' }, mark('date_cell'));
}

/** The hidden column: mostly real dates, some typed. */
function birthDate(random: Random, line: WorkbookLine): WorkbookLine {
  const cell = line.cells.DOB;
  if (cell.clean === '') return line;
  const typed = changed(cell, { shown: slashed(cell.clean) }, mark('date_slashed'));
  return withCell(line, 'DOB', random.chance(0.8) ? dateCell(cell, cell.clean) : typed);
}

/** "TBC" and "n/a" where there is no date yet: three in a hundred of all date cells. */
function placeholders(lines: readonly WorkbookLine[]): readonly WorkbookLine[] {
  const random = stream('date placeholders');
  const wanted = Math.round(lines.length * dateColumns.length * placeholderShare);
  const chosen = new Set(random.sample(blanks(lines), wanted).map(({ line, column }) => key(line, column)));
  return lines.map((line) =>
    dateColumns.reduce(
      (out, column) =>
        chosen.has(key(line, column))
          ? withCell(
              out,
              column,
              changed(
                out.cells[column],
                { shown: random.pick(['TBC', 'n/a', 'tbc', 'N/A']) },
                mark('date_placeholder'),
              ),
            )
          : out,
      line,
    ),
  );
}

/** Four times the first day of 1900: twice as text, twice as the number 1. */
function sentinels(lines: readonly WorkbookLine[]): readonly WorkbookLine[] {
  const chosen = stream('date sentinels').sample(blanks(lines), 4);
  const asNumber = new Set(chosen.slice(2).map(({ line, column }) => key(line, column)));
  const all = new Set(chosen.map(({ line, column }) => key(line, column)));
  const shown = '01/01/1900';
  return lines.map((line) =>
    dateColumns.reduce((out, column) => {
      if (!all.has(key(line, column))) return out;
      const change = asNumber.has(key(line, column))
        ? ({ shown, number: 1, look: 'date' } as const)
        : { shown };
      return withCell(out, column, changed(out.cells[column], change, mark('date_sentinel')));
    }, line),
  );
}

interface Spot {
  readonly line: WorkbookLine;
  readonly column: Column;
}

/** Date cells with nothing in them, the referral date apart: that is never blank. */
function blanks(lines: readonly WorkbookLine[]): readonly Spot[] {
  return lines.flatMap((line) =>
    dateColumns.filter((column) => line.cells[column].shown === '').map((column) => ({ line, column })),
  );
}

function key(line: WorkbookLine, column: Column): string {
  return `${line.referral.id} ${line.cells['Client ID'].shown} ${column}`;
}
