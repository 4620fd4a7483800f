import { counted } from '../phrases.js';
import { type Warning, harm } from '../warnings.js';
import type { LeftAlone } from './open-workbook.js';
import type { SheetRows } from './sheet-rows.js';

/** What a workbook holds beside its cells: it was left alone, and the reader should know that it is there. */
export function leftAloneWarnings({ macros, links }: LeftAlone): readonly Warning[] {
  return [
    ...(links
      ? [
          {
            harm: harm.links,
            says: 'The workbook takes values from other workbooks: they were not opened, and its cells are as they were last saved.',
          },
        ]
      : []),
    ...(macros ? [{ harm: harm.macros, says: 'The workbook holds macros: they were not run.' }] : []),
  ];
}

/** Cells where no spreadsheet program can show any. */
export function beyondWarning({ beyond }: SheetRows): readonly Warning[] {
  if (beyond === 0) return [];
  return [
    {
      harm: harm.rowsNotRead,
      says: `${counted(beyond, 'cell stands', 'cells stand')} beyond the last row or column that a spreadsheet can have and ${beyond === 1 ? 'was' : 'were'} not read: look for ${beyond === 1 ? 'it' : 'them'} where the file was made.`,
    },
  ];
}
