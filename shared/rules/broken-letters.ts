import { sql, constant } from '../sql/sql.js';
import type { CellRule } from './rule.js';

/** What accents and curly quotes turn into when a file is read in the wrong encoding. */
const broken = '[ÃÂ][\\x{80}-\\x{BF}‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|\\x{FFFD}';

/** Letters that were read in the wrong encoding somewhere on the way. Only cells with letters beyond ASCII are tried. */
export const brokenLetters: CellRule = {
  id: 'broken-letters',
  kind: 'cells',
  severity: 'warning',
  dimension: 'validity',
  kahn: { category: 'conformance', sub: 'value', context: 'verification' },
  says: 'Accents or quotes were broken on the way',
  matters: 'Names of people and services no longer match, so that one looks like two.',
  atSource: 'Export as UTF-8, and do not open the file in another program before it is sent.',
  inFile: 'Let cleaning mend the letters, or ask for the export again.',
  thresholds: {},
  looksAt: () => true,
  broken: (cell) =>
    sql`CASE WHEN strlen(${cell}) <> length(${cell}) THEN regexp_matches(${cell}, ${constant(broken)}) ELSE false END`,
  message: (column) => `${column} holds letters that were broken on the way.`,
  suggestion: 'Ask for the export as UTF-8, or accept the mended letters.',
};
