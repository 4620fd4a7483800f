/** How likely each choice of one column is by itself, as odds against leaving it unused; choices stand for fields. */
export type OwnOdds = ReadonlyMap<string, number>;

const rounds = 8;

/**
 * How likely each column is to be each field when every field has one column at most: a field that a surer column takes
 * is lost to the others, whose second choices gain by it (loopy belief propagation of the matching problem; Bayati, Shah
 * and Sharma 2008). What several columns may fill is shared by all. Shares of a column add up to at most 1.
 */
export function shareFields(
  columns: ReadonlyMap<number, OwnOdds>,
  mayRepeat: (choice: string) => boolean,
): ReadonlyMap<number, ReadonlyMap<string, number>> {
  let free = new Map<string, number>();
  const freeOf = (column: number, choice: string): number => free.get(`${String(column)} ${choice}`) ?? 1;
  for (let round = 0; round < rounds; round += 1) {
    const wishes = new Map<string, Map<number, number>>();
    for (const [column, odds] of columns) {
      const all = 1 + sum([...odds].map(([choice, one]) => one * freeOf(column, choice)));
      for (const [choice, one] of odds) {
        const others = all - one * freeOf(column, choice);
        const own = wishes.get(choice) ?? new Map<number, number>();
        wishes.set(choice, own.set(column, one / Math.max(others, least)));
      }
    }
    free = new Map(
      [...wishes].flatMap(([choice, own]) => {
        const all = sum([...own.values()]);
        return [...own].map(([column, wish]): [string, number] => [
          `${String(column)} ${choice}`,
          mayRepeat(choice) ? 1 : 1 / (1 + Math.max(0, all - wish)),
        ]);
      }),
    );
  }
  return new Map(
    [...columns].map(([column, odds]) => {
      const all = 1 + sum([...odds].map(([choice, one]) => one * freeOf(column, choice)));
      return [
        column,
        new Map([...odds].map(([choice, one]) => [choice, (one * freeOf(column, choice)) / all])),
      ];
    }),
  );
}

const least = 1e-9;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
