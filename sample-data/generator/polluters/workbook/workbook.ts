import type { Truth } from '../../truth/types.js';
import { colourRows } from './colours.js';
import { copyRows, exactCopies, writeDittos } from './copies.js';
import { writeDates } from './dates.js';
import { type WorkbookLine, cleanLines } from './lines.js';
import { writePersons } from './persons.js';
import { distinctReasons, writeReasons } from './reasons.js';
import { newIds, splitPeople } from './same-person.js';
import { writeScores } from './scores.js';
import { writeTexts } from './texts.js';

/** Data rows of the workbook. */
export const workbookRows = 1146;

/** The workbook's rows after a year of hands, in the order they stand. */
export function messyWorkbook(truth: Truth): readonly WorkbookLine[] {
  const split = splitPeople(cleanLines(truth), truth.places);
  const typed = writeTexts(writeDates(writeScores(writeReasons(writePersons(split)))));
  const lines = colourRows(writeDittos(copyRows(typed)));
  expectCount('workbook rows', lines.length, workbookRows);
  expectCount(
    'duplicates',
    lines.length - new Set(lines.map((l) => l.referral)).size,
    exactCopies + newIds.typedTwice,
  );
  expectCount('reasons', distinct(lines, 'Reason for referral'), distinctReasons);
  expectCount('ethnicities', distinct(lines, 'Ethnicity'), 31);
  expectCount('genders', distinct(lines, 'Gender'), 9);
  return lines;
}

function distinct(
  lines: readonly WorkbookLine[],
  column: 'Reason for referral' | 'Ethnicity' | 'Gender',
): number {
  return new Set(lines.map((l) => l.cells[column].shown).filter((text) => text !== '')).size;
}

function expectCount(what: string, found: number, wanted: number): void {
  if (found !== wanted) throw new Error(`${what}: ${String(found)}, not ${String(wanted)}`);
}
