import type { Step } from '../../clean/step.js';
import type { FigureMove, StepMoves } from '../../effects/step-moves.js';
import { strongestMoves, weightOf } from '../../effects/strongest.js';
import { firstInPrint, numbers, table, words } from '../blocks.js';
import type { Material } from '../material.js';
import type { TableBlock } from '../report.js';
import { whatItDoes } from '../steps-table.js';
import { shortened } from '../words.js';
import { tableLetters } from './table-letters.js';

/** Figures in print. */
const mostFigures = 10;

const mostSteps = 8;

/** The headline figures before and after everything that was carried out; only those that moved in print. */
export function figuresBeforeAfterTable({ context }: Material): TableBlock | null {
  const moved = (context.weighed?.together ?? []).filter(movesInPrint);
  const made = table({
    id: 'table-figures-before-after',
    caption: 'Headline figures before and after cleaning',
    basis: 'The same files with no step carried out, and with the steps of this run',
    columns: [words('Figure'), numbers('Before'), numbers('After')],
    rows: moved.map((move) => [move.label, move.without.printed, move.with.printed]),
    note: 'Figures that come out the same are left out.',
  });
  return firstInPrint(made, mostFigures);
}

/** The steps that move a headline figure farthest, each with the one that it moves most. */
export function strongestStepsTable(material: Material): TableBlock | null {
  return movesTable(material, {
    id: 'table-strongest-steps',
    caption: `The ${String(mostSteps)} steps that move a headline figure farthest`,
    steps: weighty(material).slice(0, mostSteps),
    most: 1,
  });
}

/** Every step that moves a headline figure, and every figure that it moves in print. */
export function allMovesTable(material: Material): TableBlock | null {
  return movesTable(material, {
    id: 'table-all-moves',
    caption: 'What each step does to the headline figures',
    steps: weighty(material),
    most: Infinity,
  });
}

interface MovesTable {
  readonly id: string;
  readonly caption: string;
  readonly steps: readonly StepMoves[];
  readonly most: number;
}

function movesTable(material: Material, { id, caption, steps, most }: MovesTable): TableBlock | null {
  const known = new Map(material.context.steps.map((step) => [step.id, step] as const));
  return table({
    id,
    caption,
    basis: 'Each step by itself, with all other steps as they are; the letters name the tables',
    columns: [
      words('What it does'),
      words('Where'),
      words('Carried out'),
      words('Figure'),
      numbers('Without it'),
      numbers('With it'),
    ],
    rows: steps.flatMap((one) => {
      const step = known.get(one.step);
      return step === undefined ? [] : rowsOfStep(material, step, strongestInPrint(one).slice(0, most));
    }),
    note: `A figure whose printed number stays the same is left out.${unweighedWords(material)}`,
  });
}

/** A sentence where steps were not weighed, because there are very many rows. */
function unweighedWords({ context }: Material): string {
  const left = context.weighed?.unweighed.length ?? 0;
  return left === 0
    ? ''
    : ` Of ${String(context.steps.length)} steps, ${String(left)} were not weighed, the least doubtful ones: with so many rows they take long. They can be weighed one by one.`;
}

function rowsOfStep({ context }: Material, step: Step, moves: readonly FigureMove[]): readonly string[][] {
  const tables = context.intake.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.tables));
  const source = tables.find(({ table: id }) => id === step.table);
  const column = source?.columns.find(({ index }) => index === step.column)?.name ?? 'whole rows';
  const where = `${tableLetters(context).get(step.table) ?? ''} ${shortened(column, 40)}`.trim();
  return moves.map((move) => [
    whatItDoes(step),
    where,
    step.on ? 'yes' : 'no',
    move.label,
    move.without.printed,
    move.with.printed,
  ]);
}

function weighty({ context }: Material): readonly StepMoves[] {
  return (context.weighed?.steps ?? [])
    .filter((one) => strongestInPrint(one).length > 0)
    .map((one) => ({ one, weight: weightOf(one) }))
    .sort((a, b) => (a.weight === b.weight ? 0 : b.weight - a.weight))
    .map(({ one }) => one);
}

function strongestInPrint(one: StepMoves): readonly FigureMove[] {
  return strongestMoves(one).filter(movesInPrint);
}

function movesInPrint({ with: one, without: other }: FigureMove): boolean {
  return one.printed !== other.printed;
}
