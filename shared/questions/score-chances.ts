import { columnKey } from '../reading/load-raw.js';
import { constant, type Sql, join, name, sql } from '../sql/sql.js';
import type { Inquiry } from './inquiry.js';

/** What keeps people from counting on one instrument; empty texts where nothing does. */
export interface Chance {
  /** Kinds of fix that their baseline waits for, and their follow-up: `settle`, `date`, `score`, `record`. */
  readonly baseline: readonly string[];
  readonly followup: readonly string[];
  /** Whether a follow-up is due by now. */
  readonly due: boolean;
  readonly ethnic_group: string | null;
  readonly imd_quintile: string | null;
  readonly people: number;
}

/** Everybody who has or could have a baseline on one instrument. */
export type Chances = readonly Chance[];

/** A date of numbers whose day and month could change places. */
const openDate = '^(0?[1-9]|1[0-2])[./ -](0?[1-9]|1[0-2])[./ -][0-9]{2,4}( .*)?$';

/** Count people by what keeps them from both scores. */
export function chancesOn(inquiry: Inquiry, instrument: string): Chances {
  return inquiry.chances(instrument, () => {
    const found = inquiry.engine.rows<
      Omit<Chance, 'baseline' | 'followup'> & { baseline: string; followup: string }
    >(chancesQuery(inquiry, instrument));
    const kinds = (text: string): readonly string[] => text.split(' ').filter((kind) => kind !== '');
    return found.map((row) => ({ ...row, baseline: kinds(row.baseline), followup: kinds(row.followup) }));
  });
}

function chancesQuery(inquiry: Inquiry, instrument: string): Sql {
  const { pairing } = inquiry;
  return sql`
    WITH open_date AS (${openDates(inquiry)}),
    scored AS (
      SELECT m.person_key, nullif(m.referral_id, '') AS referral_id, m.timepoint = 'baseline' AS is_first, m.completed_date AS day,
        concat_ws(' ', CASE WHEN m.completed_date IS NULL THEN CASE WHEN d.row_no IS NULL THEN 'date' ELSE 'settle' END END,
          CASE WHEN m.total_scored IS NULL THEN 'score' END) AS lacks
      FROM measure m
      LEFT JOIN open_date d ON d.source_table = m.source_table AND d.row_no = m.row_no
      WHERE m.instrument = ${instrument} AND m.item_no IS NULL AND m.timepoint IS NOT NULL),
    first AS (
      SELECT r.person_key, r.referral_id, s.lacks, coalesce(s.day, r.referral_date) AS day
      FROM figure_referral r
      JOIN scored s ON s.person_key = r.person_key AND (s.referral_id IS NULL OR s.referral_id = r.referral_id)
      WHERE s.is_first AND (s.day IS NULL OR s.day BETWEEN r.referral_date - ${pairing.before}::INTEGER
        AND coalesce(r.first_contact_date, r.referral_date) + ${pairing.after}::INTEGER)
      QUALIFY row_number() OVER (PARTITION BY r.person_key ORDER BY length(s.lacks), s.day DESC) = 1),
    later AS (
      SELECT f.person_key, s.lacks
      FROM first f
      JOIN scored s ON s.person_key = f.person_key AND (s.referral_id IS NULL OR s.referral_id = f.referral_id)
      WHERE NOT s.is_first AND (s.day IS NULL OR f.lacks LIKE '%date%' OR f.lacks LIKE '%settle%'
        OR s.day BETWEEN f.day + ${pairing.earliest}::INTEGER AND f.day + ${pairing.latest}::INTEGER)
      QUALIFY row_number() OVER (PARTITION BY f.person_key ORDER BY length(s.lacks)) = 1)
    SELECT CASE WHEN o.person_key IS NOT NULL THEN '' ELSE f.lacks END AS baseline,
      CASE WHEN o.followup IS NOT NULL THEN '' ELSE coalesce(nullif(l.lacks, ''), 'record') END AS followup,
      coalesce(o.baseline_date, f.day) <= ${inquiry.today.date}::DATE - ${pairing.latest}::INTEGER AS due,
      p.ethnic_group, p.imd_quintile::VARCHAR AS imd_quintile, count(*) AS people
    FROM first f
    JOIN figure_person p ON p.person_key = f.person_key
    LEFT JOIN figure_outcome o ON o.person_key = f.person_key AND o.instrument = ${instrument}
    LEFT JOIN later l ON l.person_key = f.person_key
    GROUP BY ALL ORDER BY ALL`;
}

/** Rows of scores whose date is there, and could be read two ways. */
function openDates({ mapping, hasCleaned }: Inquiry): Sql {
  const columns = mapping.filter(
    ({ target, table }) =>
      target?.record === 'measure' && target.field === 'completed_date' && hasCleaned(table),
  );
  const rows = columns.map(
    ({ table, index }) => sql`SELECT ${table} AS source_table, row_no FROM ${name(`cleaned_${table}`)}
      WHERE regexp_matches(${name(columnKey(index))}, ${constant(openDate)})`,
  );
  const none = sql`SELECT '' AS source_table, 0 AS row_no WHERE false`;
  return sql`SELECT DISTINCT source_table, row_no FROM (${join([...rows, none], ' UNION ALL ')})`;
}
