import { at, stream } from '../../random.js';
import { type Cell, changed, mark, withCell } from '../cell.js';
import { type WorkbookLine, scoreColumns } from './lines.js';

const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;
const tooHigh = 8;

/** Copied forward, reversed, then mistyped: in that order, as it happened. */
export function writeScores(lines: readonly WorkbookLine[]): readonly WorkbookLine[] {
  return mistype(lines.map(copyForward).map(reverseAnxiety));
}

/** One worker sometimes types the start scores again at the end. */
function copyForward(line: WorkbookLine): WorkbookLine {
  const hasEnd = scoreColumns.slice(4).some((column) => line.cells[column].clean !== '');
  if (line.referral.worker !== 'LW3' || !hasEnd || !stream(`copy ${line.referral.id}`).chance(0.22))
    return line;
  return scoreColumns.slice(4).reduce((out, column, i) => {
    const start = line.cells[at(scoreColumns, i)];
    const end = out.cells[column];
    if (start.clean === '' || end.clean === '') return out;
    const what = mark('copy_forward', `copy-forward-${line.referral.id}`);
    return withCell(out, column, changed(end, { shown: start.clean, number: Number(start.clean) }, what));
  }, line);
}

/** From October the anxiety columns hold ten minus the score. */
function reverseAnxiety(line: WorkbookLine): WorkbookLine {
  if (line.sheet === 'Q1-Q2') return line;
  return (['Anxiety (start)', 'Anxiety (end)'] as const).reduce((out, column) => {
    const cell = out.cells[column];
    if (cell.number === null) return out;
    const turned = 10 - cell.number;
    return withCell(
      out,
      column,
      changed(cell, { shown: String(turned), number: turned }, mark('scale_reversed')),
    );
  }, line);
}

/** Words, "7/10", halves and an eleven here and there. */
function mistype(lines: readonly WorkbookLine[]): readonly WorkbookLine[] {
  const random = stream('mistyped scores');
  let elevens = 0;
  return lines.map((line) =>
    scoreColumns.reduce((out, column) => {
      const cell = out.cells[column];
      if (cell.number === null) return out;
      const eleven = elevens < tooHigh && random.chance(0.004);
      if (eleven) elevens += 1;
      return withCell(out, column, eleven ? elevenOf(cell) : mistyped(cell, cell.number, random.next()));
    }, line),
  );
}

function elevenOf(cell: Cell): Cell {
  return changed(cell, { shown: '11', number: 11 }, mark('score_out_of_range'));
}

function mistyped(cell: Cell, score: number, point: number): Cell {
  if (point < 0.015) return changed(cell, { shown: at(words, score) }, mark('score_word'));
  if (point < 0.03) return changed(cell, { shown: `${String(score)}/10` }, mark('score_of_ten'));
  if (point < 0.04 && score < 10) {
    return changed(cell, { shown: `${String(score)}.5`, number: score + 0.5 }, mark('score_decimal'));
  }
  return cell;
}
