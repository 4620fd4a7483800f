import { codeLists } from '../dataset/code-lists.js';
import { type Sql, join, sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** Every tick box of 2021 with the letter of 2001 that it belongs to, as rows. */
function counterparts(): Sql {
  const pairs = (codeLists['ethnic_2021']?.codes ?? []).flatMap(({ code, national }) =>
    national === undefined ? [] : [sql`(${code}, ${national})`],
  );
  return sql`(VALUES ${join(pairs)}) AS counterpart (tick, letter)`;
}

const letters = join(
  (codeLists['ethnic_2001']?.codes ?? [])
    .filter(({ usable }) => usable !== false)
    .map(({ code }) => sql`${code}`),
);

/** X15. Roma, Gypsy or Traveller and Arab have no letter of their own in 2001 and agree with “other”. */
export const ethnicityAgrees: RowRule = {
  id: 'X15',
  kind: 'rows',
  severity: 'warning',
  dimension: 'consistency',
  kahn: { category: 'conformance', sub: 'relational', context: 'verification' },
  says: 'The two columns of ethnicity do not agree',
  matters: 'Who the scheme reaches comes out differently from one column than from the other.',
  atSource: 'Ask once, by the 2021 list, and let the system give the older code.',
  inFile: 'Decide which column to use for the whole export, and ask about the rows that differ.',
  thresholds: {},
  parts: [
    {
      record: 'referral',
      from: () => sql`SELECT referral.*, letter FROM referral JOIN ${counterparts()} ON tick = ethnic_category_2021
        WHERE ethnic_category IN (${letters})`,
      checks: [
        {
          severity: 'warning',
          field: 'ethnic_category_2021',
          needs: ['ethnic_category', 'ethnic_category_2021', 'letter'],
          broken: () => sql`ethnic_category <> letter`,
          message: (column) =>
            `${column('ethnic_category_2021')} and ${column('ethnic_category')} name different groups.`,
          suggestion: 'Ask which is right; it is never guessed.',
        },
      ],
    },
  ],
};
