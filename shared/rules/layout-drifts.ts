import type { DriftState, Pack } from '../reading/packs/pack.js';
import { counted } from '../reading/phrases.js';
import { tablesOf } from './reading-finds.js';
import type { ReadingRule } from './rule.js';

const inWords: Readonly<Record<DriftState, string>> = {
  renamed: 'has another name',
  moved: 'stands elsewhere',
  added: 'is in few files only',
  missing: 'is missing',
  changed: 'holds something else',
};

/** Files of one layout in which a column has another name, another content, or is missing. */
export const layoutDrifts: ReadingRule = {
  id: 'layout-drifts',
  kind: 'reading',
  severity: 'warning',
  dimension: 'consistency',
  kahn: { category: 'conformance', sub: 'relational', context: 'verification' },
  says: 'Columns differ between files of the same layout',
  matters:
    'What a column lacks or means in one file is missing or wrong for all its rows, and time trends show the form.',
  atSource: 'Keep one template, and say when it changes.',
  inFile: 'Check on the Columns page that the same column goes to the same field in every file.',
  thresholds: {},
  of: (file) => tablesOf(file).length,
  find: (file, packs) =>
    tablesOf(file).flatMap(({ sheet, table }) => {
      const states = driftOf(table.table, packs);
      const [first] = states;
      if (first === undefined) return [];
      const others = states.length === 1 ? '' : `; ${counted(states.length - 1, 'other column')} too`;
      return [
        {
          severity: 'warning' as const,
          sheet: sheet.name,
          table,
          message: `One column ${inWords[first]} beside most files of this layout${others}.`,
          suggestion: 'See on the Files page which columns differ, and check where each goes.',
        },
      ];
    }),
};

/** A column that only stands elsewhere does no harm. */
function driftOf(table: string, packs: readonly Pack[]): readonly DriftState[] {
  return packs.flatMap(({ tables, columns }) => {
    const at = tables.findIndex((each) => each.table === table);
    if (at === -1) return [];
    return columns.flatMap(({ cells }) => cells[at]?.states.find((state) => state !== 'moved') ?? []);
  });
}
