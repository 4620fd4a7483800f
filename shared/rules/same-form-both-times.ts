import { sql } from '../sql/sql.js';
import type { RowRule } from './rule.js';

/** Two lengths of one questionnaire, whose scores are never compared with each other. */
const family = sql`CASE WHEN instrument IN ('swemwbs7', 'wemwbs14') THEN 'wemwbs' ELSE instrument END`;

/** Raw totals are whole; of the metric scores only the least and the greatest are. */
const form = sql`CASE WHEN instrument <> 'swemwbs7' OR total IS NULL OR total IN (7, 35) THEN NULL
  WHEN total = floor(total) THEN 'raw' ELSE 'metric' END`;

/** X20. Compared within one person and referral. */
export const sameFormBothTimes: RowRule = {
  id: 'X20',
  kind: 'rows',
  severity: 'error',
  dimension: 'consistency',
  kahn: { category: 'conformance', sub: 'computational', context: 'verification' },
  says: 'Start and end were not measured on the same form',
  matters:
    'Raw against converted scores, or seven questions against fourteen, show a change that nobody had.',
  atSource: 'Export raw totals, or every answer, for all times alike.',
  inFile: 'Ask which form was used at each time; leave the pair out where it cannot be told.',
  thresholds: {},
  parts: [
    {
      record: 'measure',
      from: () => sql`WITH scores AS (SELECT *, timepoint = 'baseline' AS at_start, ${form} AS form, ${family} AS family
          FROM measure WHERE timepoint IS NOT NULL AND total IS NOT NULL AND item_no IS NULL AND person_key IS NOT NULL),
        pairs AS (SELECT person_key, referral_id, family,
            count(DISTINCT instrument) AS lengths, count(DISTINCT form) AS forms,
            list_sort(list(DISTINCT instrument) FILTER (WHERE at_start)) AS start_lengths,
            list_sort(list(DISTINCT instrument) FILTER (WHERE NOT at_start)) AS end_lengths,
            list_sort(list(DISTINCT form) FILTER (WHERE at_start)) AS start_forms,
            list_sort(list(DISTINCT form) FILTER (WHERE NOT at_start)) AS end_forms
          FROM scores GROUP BY ALL HAVING bool_or(at_start) AND bool_or(NOT at_start))
        SELECT scores.*, pairs.* EXCLUDE (person_key, referral_id, family) FROM scores
        JOIN pairs ON pairs.person_key = scores.person_key AND pairs.family = scores.family
          AND pairs.referral_id IS NOT DISTINCT FROM scores.referral_id`,
      checks: [
        {
          severity: 'error',
          field: 'total',
          needs: ['total', 'instrument', 'timepoint'],
          broken: () => sql`lengths > 1 AND NOT list_has_any(start_lengths, end_lengths)`,
          message: (column) =>
            `${column('total')} is of a form with another number of questions than the person’s other time.`,
          suggestion: 'Ask which form was used; leave the pair out where it cannot be told.',
        },
        {
          severity: 'error',
          field: 'total',
          needs: ['total', 'instrument', 'timepoint'],
          broken: () => sql`forms > 1 AND NOT list_has_any(start_forms, end_forms)`,
          message: (column) =>
            `${column('total')} is raw at one time and converted at the person’s other time.`,
          suggestion: 'Ask for raw totals of both times; whole numbers are raw.',
        },
      ],
    },
  ],
};
