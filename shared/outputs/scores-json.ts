import type { FieldScore } from '../scores/field-score.js';
import type { Rate } from '../scores/rate.js';
import type { Scores } from '../scores/scores.js';

/** scores.json, a working file: its counts are true ones, and its groups may be small. */
export function scoresJson({ fields, worst, grids, dqmi, absent }: Scores): object {
  return {
    fields: fields.map(fieldJson),
    worst: worst.map(({ record, field, usable, of, because, lost, questions }) => ({
      record,
      field,
      usable,
      of,
      because,
      lost,
      questions,
    })),
    grids: grids.map(({ record, by, groups, rows }) => ({
      record,
      by,
      groups,
      fields: rows.map(({ field, cells }) => ({
        field,
        usable: cells.map(({ n }) => n),
        of: cells.map(({ of }) => of),
      })),
    })),
    dqmi_like: dqmi,
    records_without_rows: absent,
  };
}

function fieldJson(score: FieldScore): object {
  const { record, field, level, counts, derived, band, waived, questions, columns } = score;
  const { notApplicable: not_applicable, ...kinds } = counts;
  return {
    record,
    field,
    level,
    band,
    waived,
    rows: { ...kinds, not_applicable, derived },
    completeness: rateJson(score.completeness),
    validity: rateJson(score.validity),
    uniqueness: rateJson(score.uniqueness),
    consistency: rateJson(score.consistency),
    timeliness: rateJson(score.timeliness),
    questions,
    columns: columns.map(({ table, index, column }) => ({ table, index, column })),
  };
}

function rateJson({ n, of, why }: Rate): object {
  return n === null ? { why } : { n, of };
}
