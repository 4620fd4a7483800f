import type { FileView, SheetView } from '../../../shared/ipc/desk.js';
import type { ReadingAnswer } from '../../../shared/reading/source.js';
import { countOf } from '../../words/number-words.js';

/** A sentence about a file that a person should know, and how much may go wrong when it is overlooked. */
export interface Remark {
  readonly weight: number;
  readonly says: string;
}

/** What is open about a sheet, the largest effect first, and what is only worth knowing. */
export interface Remarks {
  readonly doubts: readonly Remark[];
  readonly notes: readonly Remark[];
}

/** From this harm on a warning asks for a look; below it everything was done and is only told. */
const leastDoubt = 44;
/** Rows of a table that nothing names are lost unless somebody says what they are. */
const unusedRows = 97;

export function remarksOf(sheet: SheetView, answer: ReadingAnswer | undefined): Remarks {
  const told = sheet.warnings.map((says, i): Remark => ({ weight: sheet.harms?.[i] ?? leastDoubt, says }));
  if (answer?.leaveOut === true) return { doubts: [], notes: told };
  const all = [...unused(sheet, answer), ...told].sort((a, b) => b.weight - a.weight);
  return {
    doubts: all.filter(({ weight }) => weight >= leastDoubt),
    notes: all.filter(({ weight }) => weight < leastDoubt),
  };
}

function unused({ hidden, tables }: SheetView, answer: ReadingAnswer | undefined): readonly Remark[] {
  if (hidden !== 'visible') return [];
  return tables
    .filter(({ grain, rowCount }) => grain.suggested === 'not_a_table' && rowCount > 0)
    .filter((table) => table !== tables[0] || answer?.grain === undefined)
    .map(({ rowCount }) => ({
      weight: unusedRows,
      says: `${countOf(rowCount, 'row is', 'rows are')} not used until you say what one row is.`,
    }));
}

/** The doubts of a whole file, worst first; a file that could not be read has its sentence instead. */
export function doubtsOfFile(file: FileView, answers: readonly ReadingAnswer[]): readonly Remark[] {
  if (file.error !== null) return [{ weight: 100, says: file.error }];
  return file.sheets
    .flatMap((sheet) =>
      remarksOf(
        sheet,
        answers.find((answer) => answer.sheet === sheet.name),
      ).doubts.map((doubt) => (file.sheets.length === 1 ? doubt : inSheet(sheet.name, doubt))),
    )
    .sort((a, b) => b.weight - a.weight);
}

function inSheet(name: string, { weight, says }: Remark): Remark {
  return { weight, says: `Sheet “${name}”: ${says}` };
}
