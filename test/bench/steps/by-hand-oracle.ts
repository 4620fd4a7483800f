import { isDitto } from '../../../shared/reading/cell-warnings.js';
import type { Step } from '../../../shared/clean/step.js';
import { type ColumnSeen, valueChange } from '../../../shared/clean/value-change.js';

/**
 * What a column's cells become, worked out cell by cell and step by step in plain arrays: no distinct values, no
 * composition, no engine. Only what a date, number or code is, is asked of the same readers.
 */
export function cellByCell(raw: readonly string[], steps: readonly Step[]): readonly string[] {
  let cells = [...raw];
  let dates: ColumnSeen['dates'] = null;
  for (const { action } of inOrder(steps)) {
    if (action.does === 'fill_down') cells = filled(cells);
    else if (action.does === 'set_cells') {
      const { row, was, is } = action.cells[0] ?? { row: 0, was: '', is: '' };
      if (raw[row - 2] === was || cells[row - 2] === was) cells[row - 2] = is;
    } else if (action.does === 'replace') {
      const { values } = action;
      cells = cells.map((cell) =>
        !standIns.includes(cell) && Object.hasOwn(values, cell) ? (values[cell] ?? cell) : cell,
      );
    } else if (
      action.does !== 'mend_rows' &&
      action.does !== 'settle_dates' &&
      action.does !== 'set_aside_duplicates' &&
      action.does !== 'set_aside_test_rows' &&
      action.does !== 'set_aside_codes' &&
      action.does !== 'set_aside_events' &&
      action.does !== 'set_aside_copy' &&
      action.does !== 'set_aside_rows'
    ) {
      const change = valueChange(action, { values: cells.map((value) => ({ value, count: 1 })), dates });
      dates = change.dates ?? dates;
      cells = cells.map(change.to);
    }
  }
  return cells;
}

/** Texts that mean "nothing" in a cleaned table: no later step may make something of them. */
const standIns = ['', 'not_known', 'not_stated', 'not_applicable'];

/** Cells by their place first, then answers, broken letters, space, what a person replaced, and the rest. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  const stage = ({ action, kind }: Step): number => {
    if (action.does === 'fill_down') return 0;
    if (action.does === 'set_cells') return 1;
    if (action.does === 'mojibake') return 2;
    if (action.does === 'tidy_space') return 3;
    return kind === 'by_hand' ? 4 : 5;
  };
  return steps
    .filter(({ on }) => on)
    .map((step, i) => ({ step, i }))
    .sort((a, b) => stage(a.step) - stage(b.step) || a.i - b.i)
    .map(({ step }) => step);
}

function filled(cells: readonly string[]): string[] {
  let above = '';
  return cells.map((cell) => {
    if (!isDitto(cell)) {
      above = cell;
      return cell;
    }
    return above.trim() === '' ? cell : above;
  });
}
