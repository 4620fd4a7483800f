import type { Step } from '../../clean/step.js';
import { groupedBy } from '../grouped.js';
import type { ReportContext } from '../report-context.js';
import { whatItDoes } from '../steps-table.js';

/** What one step did, in a few words. True counts: never printed as they are. */
export interface DoneStep {
  /** Header of its column; null for steps on whole rows. */
  readonly column: string | null;
  readonly what: string;
  readonly cells: number;
  readonly rows: number;
}

/** A step that was proposed and left off. */
export type OpenStep = Pick<DoneStep, 'column' | 'what'>;

/** What was done to one sheet, or to a file that has none, and what was left. */
export interface CleanedSheet {
  readonly file: string;
  readonly sheet: string;
  readonly done: readonly DoneStep[];
  readonly open: readonly OpenStep[];
}

/** What may be told of cleaning: places, kinds of steps and counts, never a value and never a person's own words. */
export type CleaningContext = Pick<ReportContext, 'intake' | 'steps' | 'effects'>;

/** Cleaning, sheet by sheet in the order of files; sheets for which no step is known are left out. */
export function cleaningAccount({ intake, steps, effects }: CleaningContext): readonly CleanedSheet[] {
  const counts = new Map(effects.map((effect) => [effect.step, effect] as const));
  const ofTable = groupedBy(steps, ({ table }) => table);
  const sheets = intake.flatMap(({ file, sheets: all }) => all.map((sheet) => ({ file, sheet })));
  return sheets.flatMap(({ file, sheet: { name: sheet, tables } }) => {
    const own = tables.flatMap(({ table, columns }) =>
      (ofTable.get(table) ?? []).map((step) => ({
        step,
        column: headerOf(step, columns),
        what: whatItDoes(step),
      })),
    );
    if (own.length === 0) return [];
    const done = own.flatMap(({ step, column, what }) => {
      const { cells = 0, rows = 0 } = counts.get(step.id) ?? {};
      return step.on && cells + rows > 0 ? [{ column, what, cells, rows }] : [];
    });
    const open = own.flatMap(({ step, column, what }) => (step.on ? [] : [{ column, what }]));
    return [{ file, sheet, done, open }];
  });
}

function headerOf(
  { column }: Step,
  columns: readonly { readonly name: string; readonly index: number }[],
): string | null {
  if (column === null) return null;
  const header = columns.find(({ index }) => index === column)?.name ?? '';
  return header.trim() === '' ? `column ${String(column)}` : header;
}
