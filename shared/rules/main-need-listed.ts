import { knownCodes } from '../clean/typed-field.js';
import { sql } from '../sql/sql.js';
import type { PairRule } from './rule.js';

const list = 'need';

/** Where the main need is in no row of so many among the others, they are further needs and no list of all. */
const leastRows = 10;

/** X14. The minimum dataset puts the main need among all needs by itself; this says where it had to. */
export const mainNeedListed: PairRule = {
  id: 'X14',
  kind: 'pairs',
  severity: 'info',
  dimension: 'consistency',
  kahn: { category: 'conformance', sub: 'relational', context: 'verification' },
  says: 'The main need is not among all needs',
  matters: 'Needs are counted from the list of all; without the main one the commonest need looks rare.',
  atSource: 'Let the form tick the main need in the list of all by itself.',
  inFile: 'Nothing need be done: the main need is counted with the others.',
  thresholds: {},
  record: 'referral',
  fields: ['need_primary', 'needs_all'],
  judged: (main, all) => sql`len(${knownCodes(list, main)}) > 0 AND len(${knownCodes(list, all)}) > 0`,
  broken: (main, all) => sql`NOT list_has_all(${knownCodes(list, all)}, ${knownCodes(list, main)})`,
  excuses: (broken, of) =>
    broken === of && of >= leastRows
      ? 'The other column lists further needs, none of them the main one.'
      : null,
  message: (main, all) => `${main} names a need that is not among ${all}.`,
  suggestion: 'Nothing need change; it is counted with the others.',
};
