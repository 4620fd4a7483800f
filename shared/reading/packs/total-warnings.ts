import { linesNamed } from '../phrases.js';
import type { TotalCheck, TotalLine } from '../source.js';
import { type Warning, harm } from '../warnings.js';

/** Sentences about totals that are not what their rows say; they name lines and columns, and no number of the file. */
export function totalWarnings(
  tables: readonly { readonly totals?: readonly TotalLine[] }[],
  line: 'line' | 'row',
): readonly Warning[] {
  const totals = tables.flatMap((table) => table.totals ?? []);
  return saidOf.flatMap(({ state, harm: worth, says }) => {
    const found = totals.filter(({ checks }) => checks.some((check) => check.state === state));
    if (found.length === 0) return [];
    const columns = new Set(
      found.flatMap(({ checks }) =>
        checks.filter((check) => check.state === state).map(({ name }) => `“${name}”`),
      ),
    );
    const where = linesNamed(
      found.map(({ row }) => row),
      line,
    );
    return [{ harm: worth, says: says(`${where} (${[...columns].slice(0, 3).join(', ')})`) }];
  });
}

const saidOf: readonly {
  readonly state: TotalCheck['state'];
  readonly harm: number;
  readonly says: (where: string) => string;
}[] = [
  {
    state: 'only_without_hidden',
    harm: harm.totalsHidden,
    says: (where) =>
      `The total in ${where} is right only without the hidden rows, which are read: ask whether they belong.`,
  },
  {
    state: 'differs',
    harm: harm.totals,
    says: (where) =>
      `The total in ${where} is not what the rows above it come to: rows may be missing or changed since.`,
  },
  {
    state: 'only_with_hidden',
    harm: harm.totalsKept,
    says: (where) => `The total in ${where} counts the hidden rows too.`,
  },
];
