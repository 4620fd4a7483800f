import type { OutputFile } from '../ipc/desk.js';
import { type LensFacts, lensLines } from '../lenses/lens-lines.js';
import type { Lens } from '../lenses/lens.js';
import { lensesOf } from '../lenses/shipped.js';
import type { Run } from '../pipeline.js';
import { type Sheet, sheetsXlsx } from '../report/tables-xlsx.js';
import { profileInForce } from '../disclosure/profile-in-force.js';

/** What stands behind the lenses of a run. */
export function lensFactsOf({ figures, signals, project }: Run): LensFacts {
  const profile = profileInForce(project.settings);
  return { figures, signals, profile, notes: project.lensNotes };
}

/** `lenses.xlsx`: every lens on a sheet, with what these data say of each cell, as printed. */
export function lensesFile(run: Run): OutputFile {
  const facts = lensFactsOf(run);
  const sheets = lensesOf(run.project.lenses).map((lens) => lensSheet(lens, facts));
  return { path: 'lenses.xlsx', bytes: sheetsXlsx(sheets) };
}

/** Sheet names end after 31 letters, and take neither of these signs. */
function sheetNameOf({ id }: Lens): string {
  return id.slice(0, 31);
}

function lensSheet(lens: Lens, facts: LensFacts): Sheet {
  return {
    name: sheetNameOf(lens),
    about: [lens.title, lens.note, `Source: ${lens.source}`].filter((line) => line !== ''),
    rows: [
      ['Part', 'Row', 'Setting', 'Indicators', 'What these data say', 'Note'],
      ...lensLines(lens, facts).map(({ cell, found, note }) => [
        cell.part,
        cell.row,
        cell.column,
        cell.indicators.join(', '),
        found.join('; '),
        note,
      ]),
    ],
  };
}
