import type { MappingEntry } from '../../shared/mapping/mapping.js';
import type { MappingQuestion } from '../../shared/questions/mapping-questions.js';
import { isSure } from '../words/sureness.js';

/** A question about a column that nobody has answered, with the entry that answers it. */
interface ColumnToAsk {
  readonly question: MappingQuestion;
  readonly entry: MappingEntry;
}

/** The questions that wait for a person, the one first on which most hangs. */
export function columnsToAsk(
  questions: readonly MappingQuestion[],
  mapping: readonly MappingEntry[],
): readonly ColumnToAsk[] {
  return questions.flatMap((question) => {
    const entry = mapping.find((one) => one.table === question.table && one.index === question.column);
    return entry === undefined || entry.confirmed ? [] : [{ question, entry }];
  });
}

/** Columns that a person should look at: those asked about, and those used without being sure. */
export function unsureColumns(
  questions: readonly MappingQuestion[],
  mapping: readonly MappingEntry[],
): ReadonlySet<MappingEntry> {
  const asked = columnsToAsk(questions, mapping).map(({ entry }) => entry);
  return new Set([...asked, ...mapping.filter(isUnsure)]);
}

function isUnsure({ confirmed, target, confidence }: MappingEntry): boolean {
  return !confirmed && target !== null && !isSure(confidence);
}
