import type { Bench, Tally } from './bench.js';
import type { ReadingRule } from './rule.js';

/** Ask a rule of the account of every file. */
export function applyReadingRule(rule: ReadingRule, { context, book }: Bench): Tally {
  let broken = 0;
  let of = 0;
  for (const file of context.intake) {
    of += rule.of(file);
    for (const { lines, column = null, table, sheet, ...words } of rule.find(file, context.packs ?? [])) {
      const finding = {
        rule: rule.id,
        dimension: rule.dimension,
        file: file.file,
        sheet,
        table: table?.table ?? null,
        field: null,
        column,
        ...words,
      };
      if (lines === undefined) book.enterWhole(finding);
      else book.enterLines(finding, lines);
      broken += lines?.length ?? 1;
    }
  }
  return { broken, of, why: 'Nothing of this kind was read.' };
}
