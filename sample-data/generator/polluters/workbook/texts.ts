import { type Random, stream } from '../../random.js';
import { type Cell, changed, mark, withCell } from '../cell.js';
import { type Column, type WorkbookLine, scoreColumns } from './lines.js';

/** The small damage of typing and pasting. */
export function writeTexts(lines: readonly WorkbookLine[]): readonly WorkbookLine[] {
  const random = stream('workbook texts');
  const errors = formulaErrors(lines);
  return lines.map((line) => {
    const steps = [yesNo, sessions, apostrophes, smartQuotes, spaces];
    const typed = steps.reduce((out, step) => step(random, out), line);
    const error = errors.get(line);
    return error === undefined
      ? typed
      : withCell(typed, error.column, broken(line.cells[error.column], error.shown));
  });
}

function yesNo(random: Random, line: WorkbookLine): WorkbookLine {
  const cell = line.cells['Contacted?'];
  if (cell.clean === 'Y') {
    const shown = random.pick(['Y', 'Y', 'Y', 'y', 'Yes', '✓']);
    return shown === 'Y' ? line : withCell(line, 'Contacted?', changed(cell, { shown }, mark('yes_no_word')));
  }
  const tried = line.referral.contacts.length > 0;
  const shown = tried && random.chance(0.5) ? 'Yes - left message' : random.pick(['N', 'N', 'n', 'No', '']);
  return shown === 'N'
    ? line
    : withCell(
        line,
        'Contacted?',
        changed(cell, { shown }, mark(tried && shown.startsWith('Yes') ? 'yes_means_no' : 'yes_no_word')),
      );
}

function sessions(random: Random, line: WorkbookLine): WorkbookLine {
  const cell = line.cells['No. of sessions'];
  if (cell.number === null || cell.number < 2 || !random.chance(0.04)) return line;
  const shown = `${cell.shown} (${String(random.int(1, cell.number - 1))} phone)`;
  return withCell(line, 'No. of sessions', changed(cell, { shown }, mark('number_with_note')));
}

/** Numbers kept as text by an apostrophe. */
function apostrophes(random: Random, line: WorkbookLine): WorkbookLine {
  return (['Age', 'No. of sessions', ...scoreColumns] as const).reduce((out, column) => {
    const cell = out.cells[column];
    if (cell.number === null || !random.chance(0.03)) return out;
    return withCell(out, column, changed(cell, { shown: cell.shown, look: 'typed' }, mark('number_as_text')));
  }, line);
}

function smartQuotes(random: Random, line: WorkbookLine): WorkbookLine {
  const cell = line.cells.Comments;
  if (!/['"]/.test(cell.shown) || !random.chance(0.5)) return line;
  const shown = cell.shown
    .replaceAll(/"([^"]*)"/g, '\u201C$1\u201D')
    .replaceAll("'", '\u2019')
    .replaceAll(' - ', ' \u2013 ');
  return withCell(line, 'Comments', changed(cell, { shown }, mark('smart_quotes')));
}

/** Gender, ethnicity and reasons are left out, so that their distinct values stay countable. */
const spaced = [
  'Initials',
  'Postcode',
  'GP Surgery',
  'Referred by',
  'LW',
  'Outcome/closed',
] as const satisfies readonly Column[];

function spaces(random: Random, line: WorkbookLine): WorkbookLine {
  return spaced.reduce((out, column) => {
    const cell = out.cells[column];
    if (cell.shown === '' || (column === 'LW' && cell.clean === 'LW6')) return out;
    const point = random.next();
    if (point < 0.02)
      return withCell(out, column, changed(cell, { shown: `${cell.shown} ` }, mark('trailing_space')));
    if (point < 0.028)
      return withCell(out, column, changed(cell, { shown: ` ${cell.shown}` }, mark('leading_space')));
    if (point < 0.04)
      return withCell(out, column, changed(cell, { shown: withNbsp(cell.shown) }, mark('nbsp')));
    return out;
  }, line);
}

function withNbsp(text: string): string {
  return text.includes(' ') ? text.replace(' ', '\u00A0') : `${text}\u00A0`;
}

/** Fourteen look-ups that failed. */
function formulaErrors(
  lines: readonly WorkbookLine[],
): ReadonlyMap<WorkbookLine, { column: 'Age' | 'GP Surgery'; shown: string }> {
  const able = lines.filter((l) => l.cells.Age.clean !== '' && l.cells['GP Surgery'].clean !== '');
  const chosen = stream('formula errors').sample(able, 14);
  return new Map(
    chosen.map((line, i) => [
      line,
      { column: i % 3 === 0 ? 'Age' : 'GP Surgery', shown: i < 9 ? '#N/A' : '#REF!' },
    ]),
  );
}

function broken(cell: Cell, shown: string): Cell {
  return changed({ ...cell, marks: [] }, { shown, look: 'error' }, mark('formula_error'));
}
