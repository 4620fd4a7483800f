import type { CompletenessGrid, GridAxis } from '../../shared/scores/completeness-grid.js';
import type { FieldScore } from '../../shared/scores/field-score.js';
import { noRate, rate } from '../../shared/scores/rate.js';
import type { Scores } from '../../shared/scores/scores.js';

/** A worker whose name must never be printed. */
export const workerName = 'Jo Oddname';

const all = 1090;

function score(field: string, label: string, usable: number): FieldScore {
  return {
    record: 'referral',
    field,
    label,
    level: 'R',
    columns: [{ table: '001', index: 1, file: 'a.csv', column: label }],
    counts: {
      of: all,
      usable,
      unusable: 3,
      declined: 0,
      unknown: 0,
      blank: all - usable - 3,
      notApplicable: 0,
    },
    derived: 0,
    completeness: rate(usable + 3, all, 'No rows.'),
    validity: rate(usable, usable + 3, 'No rows.'),
    uniqueness: field === 'referral_id' ? rate(usable - 2, usable, 'No rows.') : noRate('No identifier.'),
    consistency: rate(611, 636, 'Nothing to compare.'),
    timeliness: noRate('No entry date.'),
    band: 'gaps',
    waived: null,
    questions: ['Q01'],
  };
}

const fields = [
  score('referral_id', 'Referral identifier', 1087),
  score('referral_date', 'Referral date', 1031),
  score('ethnic_category', 'Ethnic category', 491),
];

function grid(by: GridAxis, ids: readonly (string | null)[]): CompletenessGrid {
  const rows = Math.floor(all / ids.length);
  return {
    record: 'referral',
    by,
    groups: ids.map((id) => ({ id, rows, few: false, together: 0 })),
    rows: fields.map(({ field, label, level }, f) => ({
      field,
      label,
      level,
      cells: ids.map((_, i) => ({ n: Math.max(2, rows - 31 * f * i), of: rows })),
    })),
  };
}

/** Scores made by hand: small counts among them, and a worker known by name. */
export const madeScores: Scores = {
  fields,
  worst: [
    {
      record: 'referral',
      field: 'ethnic_category',
      label: 'Ethnic category',
      level: 'R',
      usable: 491,
      of: all,
      because: 'blank',
      lost: 596,
      questions: ['Q05', 'Q18'],
      weight: 1,
    },
  ],
  grids: [
    grid('month', ['2023-04', '2023-05', '2023-06', null]),
    grid('site', ['Abbey', 'Barn']),
    grid('worker', [workerName, 'LW2', 'LW3', null]),
  ],
  dqmi: [],
  absent: [],
};
