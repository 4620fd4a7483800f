import type { Figure } from '../../shared/figures/figure.js';
import { groupLabel } from '../../shared/report/labels.js';
import type { DisclosureProfile } from '../../shared/stats/disclosure.js';

/** Numbers that count nobody: lines of a table, residents, months, quarters of practices, kinds of issues. */
const countsNobody =
  /lines; tables\.xlsx|people living there|residents|Months without|Quarters in which|Issues: /u;

/** Shapes in which a text counts people, referrals or pairs. */
const shapes = [
  /(?<![\d.,])(\d[\d,]*) of (?:the )?(\d[\d,]*)(?![\d.]*\s*%)/gu,
  /\(n = (\d[\d,]*)\)/gu,
  /(?<![\d.,–-])(?<!ewer than )(\d[\d,]*) (?:people|persons?|referrals|pairs)\b(?! \(n =)/gu,
];

/** Places where a text counts somebody by a number that is not a whole rounding, with some words around each. */
export function exactCountsIn(text: string, { base }: Pick<DisclosureProfile, 'base'>): readonly string[] {
  return shapes.flatMap((shape) =>
    [...text.matchAll(shape)].flatMap((found) => {
      const around = text.slice(Math.max(0, found.index - 75), found.index + 60);
      const numbers = found.slice(1).map((number) => Number(number.replaceAll(',', '')));
      return numbers.some((n) => n % base !== 0) && !countsNobody.test(around) ? [around] : [];
    }),
  );
}

/** Small counts that print hides, as a table would show them: the words of the group and its number. */
export function hiddenCounts(
  figures: readonly Figure[],
  { from, to }: Pick<DisclosureProfile, 'from' | 'to'>,
): ReadonlySet<string> {
  const hidden = figures.filter(
    ({ disclosed = 'shown', by, n }) =>
      by.length === 1 && n >= Math.max(1, from) && n <= to && disclosed !== 'shown',
  );
  return new Set(
    hidden.map(({ by: [field = ''], group: [code = ''], n }) => `${groupLabel(field, code)} ${String(n)}`),
  );
}

/** Lines of tables in which a hidden count stands beside its group. */
export function hiddenIn(
  rows: readonly (readonly string[])[],
  hidden: ReadonlySet<string>,
): readonly (readonly string[])[] {
  return rows.filter(([head = '', ...cells]) =>
    cells.some((cell) => {
      const count = /^(\d+)(?: of .*)?$|\((?:.*; )?(\d+) of |n = (\d+)\)/u.exec(cell);
      return count !== null && hidden.has(`${head} ${count[1] ?? count[2] ?? count[3] ?? ''}`);
    }),
  );
}
