import { sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** The national stand-in for people without a fixed address. */
const noFixedAbode = sql`upper(replace(postcode, ' ', '')) = 'ZZ993VZ'`;

/** X17. A homeless person may well give the postcode of a hostel or a friend. */
export const homelessAgrees: RowRule = {
  id: 'X17',
  kind: 'rows',
  severity: 'warning',
  dimension: 'consistency',
  kahn: { category: 'conformance', sub: 'relational', context: 'verification' },
  says: 'Accommodation and postcode do not say the same of a person without a home',
  matters:
    'People without a home are few and easily lost; deprivation taken from such a postcode is not theirs.',
  atSource: 'Ask for the accommodation, and write ZZ99 3VZ where there is no fixed address.',
  inFile: 'Leave the area out where the person has no home there; ask where the two contradict each other.',
  thresholds: {},
  parts: [
    {
      record: 'referral',
      checks: [
        {
          severity: 'warning',
          field: 'postcode',
          needs: ['accommodation', 'postcode'],
          broken: () => sql`left(accommodation, 2) IN ('MA', 'SH', 'CH', 'MH') AND ${noFixedAbode}`,
          message: (column) =>
            `${column('postcode')} stands for no fixed abode and ${column('accommodation')} names a home.`,
          suggestion: 'Ask which of the two is up to date.',
        },
        {
          severity: 'info',
          field: 'postcode',
          needs: ['accommodation', 'postcode'],
          broken: () => sql`left(accommodation, 2) = 'HM' AND left(upper(postcode), 4) <> 'ZZ99'`,
          message: (column) =>
            `${column('accommodation')} says homeless and ${column('postcode')} has an ordinary postcode.`,
          suggestion: 'Nothing need change; do not take deprivation from this postcode without asking.',
        },
      ],
    },
  ],
};
