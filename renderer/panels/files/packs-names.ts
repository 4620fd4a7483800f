import type { NameColumn, PackTable } from '../../../shared/reading/packs/pack.js';
import type { ReadingAnswer } from '../../../shared/reading/source.js';

/** Whether a column from the names was taken for every sheet of a pack that its name says something of. */
export function isTaken(
  { name, values }: NameColumn,
  tables: readonly PackTable[],
  answers: readonly ReadingAnswer[],
): boolean {
  return tables.every(
    (table, i) =>
      (values[i] ?? '') === '' ||
      answerFor(table, answers)?.nameColumns?.some((column) => column.name === name) === true,
  );
}

/** The answers that take a column from the names, or leave it again; what else was said stays. */
export function answersWith(
  { name, values }: NameColumn,
  tables: readonly PackTable[],
  { answers, isOn }: { readonly answers: readonly ReadingAnswer[]; readonly isOn: boolean },
): readonly ReadingAnswer[] {
  const bySheet = new Map<string, ReadingAnswer>();
  for (const [i, table] of tables.entries()) {
    const { file, sheet } = table;
    const others = (answerFor(table, answers)?.nameColumns ?? []).filter((column) => column.name !== name);
    const nameColumns = isOn ? [...others, { name, value: values[i] ?? '' }] : others;
    bySheet.set(JSON.stringify([file, sheet]), { file, sheet, nameColumns });
  }
  return [...bySheet.values()];
}

function answerFor(table: PackTable, answers: readonly ReadingAnswer[]): ReadingAnswer | undefined {
  return answers.find(({ file, sheet }) => file === table.file && sheet === table.sheet);
}
