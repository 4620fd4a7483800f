import type { Step } from '../clean/step.js';
import { numbers, table, words } from './blocks.js';
import { fieldLabel } from './labels.js';
import type { Material } from './material.js';
import type { Block } from './report.js';
import { shownOf } from './shown.js';

/** Cleaning that changed more than this share of a table's rows, step by step. */
export function stepsTable({ context }: Material, leastShare: number): Block | null {
  const tables = context.intake.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.tables));
  const byId = new Map(context.steps.map((step) => [step.id, step]));
  const rows = context.effects.flatMap((effect) => {
    const step = byId.get(effect.step);
    const source = tables.find(({ table: id }) => id === step?.table);
    if (step === undefined || source === undefined) return [];
    const changed = Math.max(effect.cells, effect.rows);
    if (changed === 0 || changed <= leastShare * source.rows.length) return [];
    const column = source.columns.find(({ index }) => index === step.column)?.name ?? 'whole rows';
    return [
      {
        changed,
        cells: [
          `${source.file}: ${column}`,
          whatItDoes(step),
          shownOf(changed, source.rows.length, context.disclosure),
        ],
      },
    ];
  });
  const decided = context.steps.filter(({ on }) => !on).length;
  return table({
    id: 'table-steps',
    caption: leastShare > 0 ? 'Cleaning that changed more than 1 % of the rows' : 'What cleaning changed',
    basis: 'Every single change is in the ledger, with what stood there before',
    columns: [words('Column'), words('What was done'), numbers('Rows changed')],
    rows: rows.sort((a, b) => b.changed - a.changed).map(({ cells }) => cells),
    note:
      decided === 0
        ? null
        : `${String(decided)} proposed steps were not carried out, because nobody has confirmed them.`,
  });
}

/** A step in a few words. */
export function whatItDoes({ action }: Step): string {
  switch (action.does) {
    case 'tidy_space':
      return 'Stray spaces removed';
    case 'missing_words':
      return 'Words for “nothing” read as missing';
    case 'dates':
      return action.includeDoubtful
        ? 'Dates read, doubtful ones by the likely order'
        : 'Dates read, doubtful ones left';
    case 'numbers':
      return 'Numbers read';
    case 'number_words':
      return 'Numbers inside words read';
    case 'codes':
      return `Spellings of ${fieldLabel(action.field).toLowerCase()} read as codes`;
    case 'identifiers':
      return 'Identifiers written one way';
    case 'replace':
      return 'Spellings replaced by hand';
    case 'set_aside_duplicates':
      return 'Exact duplicates set aside';
    case 'set_aside_test_rows':
      return 'Test rows set aside';
    case 'set_aside_codes':
      return 'Rows closed as errors set aside';
    case 'set_aside_rows':
      return 'Rows set aside by hand';
  }
}
