import { daysBetween, partsOfIso } from '../../../shared/dates/calendar.js';
import { decideOrder } from '../../../shared/dates/date-order.js';
import { readDate } from '../../../shared/dates/read-date.js';
import { events } from './lives.js';
import { type MadeCell, type MadeColumn, type MadeDates, swapped } from './made-table.js';
import type { Outcome } from './ours.js';

/** How one column fared. Counts are cells. */
export interface ColumnScore {
  readonly name: string;
  readonly mixture: MadeColumn['mixture'];
  readonly cells: number;
  /** Given another day than the true one, and nothing says so. */
  readonly wrong: number;
  /** Cells that can be read both ways, were read, and are told of as resting on little; and those of them that are wrong. */
  readonly doubted: number;
  readonly doubtedWrong: number;
  /** Left as they were, and nothing says so. */
  readonly silent: number;
  /** Cells that can be read both ways, and those of them that were left so. */
  readonly twoWays: number;
  readonly left: number;
  readonly questions: number;
  /** Spreadsheet numbers that count from 1904; `told` where dates of another sort beside them give that away. */
  readonly from1904: 'told' | 'untold' | null;
  /** What ought to have settled the column unaided, by the truth; null where nothing does. */
  readonly due: 'value' | 'sequence' | null;
}

/** Rows whose sequence must speak, none against it, before a column counts as settled by sequence. */
const speaking = 3;

/** Hold what became of a table against its truth. */
export function scoresOf(made: MadeDates, outcome: Outcome): readonly ColumnScore[] {
  return made.columns.map((column, c) => {
    const asked = outcome.questions.filter((index) => index === c + 1).length;
    const score = { wrong: 0, doubted: 0, doubtedWrong: 0, silent: 0, twoWays: 0, left: 0 };
    for (const [row, cell] of column.cells.entries()) {
      const is = outcome.cleaned[c]?.[row] ?? '';
      const flags = (rule: string): boolean => outcome.issues.has(`${rule} ${String(c + 1)} ${String(row)}`);
      const isDay = partsOfIso(is) !== null;
      const open = isTwoWays(cell);
      if (open) score.twoWays += 1;
      if (open && !isDay) score.left += 1;
      if (open && isDay && flags('date-order-thin')) {
        score.doubted += 1;
        if (isWrong(cell, is)) score.doubtedWrong += 1;
      }
      if (isDay && isWrong(cell, is) && !excused(cell, { flags, asked, column })) score.wrong += 1;
      if (
        !isDay &&
        cell.truth.kind !== 'nothing' &&
        !flags('P06') &&
        !flags('date-not-real') &&
        !isPart(cell, column)
      )
        score.silent += 1;
    }
    const { mixture, cells } = column;
    return {
      name: `${made.name} ${column.field}`,
      mixture,
      cells: cells.length,
      ...score,
      questions: asked,
      from1904: from1904(made, column),
      due: dueOf(made, column),
    };
  });
}

/** True where the text can be read day first and month first, and the two differ. */
export function isTwoWays({ text, truth }: MadeCell): boolean {
  return truth.kind === 'day' && truth.order !== null && swapped(truth.iso) !== null && text !== '';
}

function isWrong({ truth }: MadeCell, is: string): boolean {
  return truth.kind === 'day' ? is !== truth.iso : truth.kind !== 'nothing';
}

function excused(
  { truth }: MadeCell,
  about: { readonly flags: (rule: string) => boolean; readonly asked: number; readonly column: MadeColumn },
): boolean {
  if (truth.kind === 'sentinel') return about.flags('P04');
  const { habit } = about.column;
  if (habit.kind === 'serial' && habit.from1904) return about.asked > 0 || about.flags('P05');
  return about.flags('P06') || about.flags('date-order-thin');
}

/** A month or a year of birth says what it can. */
function isPart({ truth }: MadeCell, { field }: MadeColumn): boolean {
  return field === 'birth_date' && (truth.kind === 'month' || truth.kind === 'year');
}

/** A column of one order is due where one value of it allows that order only, or the settled days beside it do. */
function dueOf(made: MadeDates, column: MadeColumn): ColumnScore['due'] {
  if (column.mixture !== 'one order' || column.habit.kind !== 'numbers') return null;
  if (!column.cells.some(isTwoWays)) return null;
  const dated = column.cells.filter(({ truth }) => truth.kind === 'day' && truth.order !== null);
  if (dated.some(({ truth }) => truth.kind === 'day' && Number(truth.iso.slice(8)) > 12)) return 'value';
  let [spoke, against] = [0, 0];
  for (const [row, cell] of column.cells.entries()) {
    if (!isTwoWays(cell) || cell.truth.kind !== 'day') continue;
    const other = swapped(cell.truth.iso);
    if (other === null) continue;
    const [right, wrong] = [cell.truth.iso, other].map((iso) => breaks(made, { column, row, iso }));
    if (wrong === true && right === false) spoke += 1;
    if (right === true && wrong === false) against += 1;
  }
  return spoke >= speaking && against === 0 ? 'sequence' : null;
}

/** True where the day would come a week or more before what it follows, or after what follows it, among days that are settled as typed. */
function breaks(
  { columns }: MadeDates,
  { column, row, iso }: { readonly column: MadeColumn; readonly row: number; readonly iso: string },
): boolean {
  const place = (field: string): number => events.findIndex((event) => event === field);
  return columns.some((other) => {
    const known = settledDay(other, row);
    if (other === column || known === null) return false;
    const isAfter = place(other.field) > place(column.field);
    const days = isAfter ? daysBetween(iso, known) : daysBetween(known, iso);
    return days !== null && days < -7;
  });
}

function settledDay(column: MadeColumn, row: number): string | null {
  const cell = column.cells[row];
  if (cell?.truth.kind !== 'day' || column.habit.kind === 'serial') return null;
  if (cell.truth.order === null) return cell.truth.iso;
  const evidence = decideOrder([{ value: cell.text, count: 1 }]);
  const read = readDate(cell.text, evidence);
  return read !== null && 'iso' in read ? read.iso : null;
}

function from1904(made: MadeDates, column: MadeColumn): ColumnScore['from1904'] {
  const { habit, field, cells } = column;
  if (habit.kind !== 'serial' || !habit.from1904) return null;
  if (field === 'birth_date') return 'untold';
  const beside = made.columns.filter(
    (other) => other !== column && other.field !== 'birth_date' && other.habit.kind !== 'serial',
  );
  const telling = cells.filter(
    (cell, row) => cell.truth.kind === 'day' && beside.some((other) => settledDay(other, row) !== null),
  );
  return telling.length >= 3 ? 'told' : 'untold';
}
