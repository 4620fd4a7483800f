import type { RecordName } from '../dataset/field.js';
import type { Engine } from '../engine/engine.js';
import { usableText } from '../figures/usable.js';
import { isValidDate } from '../figures/valid-date.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import type { Flaws } from './flaws.js';
import type { GridAxis } from './completeness-grid.js';
import { type CountedKind, type ScoredField, countedKinds, withStatuses } from './scored-field.js';

/** The day that a row of each record tells of. */
export const eventDate = {
  referral: 'referral_date',
  contact: 'contact_date',
  onward: 'onward_date',
  measure: 'completed_date',
} as const satisfies Record<RecordName, string>;

const axes = {
  site: 'scheme_id',
  practice: 'gp_practice_code',
  worker: 'link_worker_id',
} as const satisfies Partial<Record<GridAxis, string>>;

/** Rows that share a value of an axis, with the counts of every field. */
export interface CountedGroup {
  readonly id: string | null;
  readonly rows: number;
  /** By field, then by kind; a kind that no row can be is absent. */
  readonly counts: ReadonlyMap<string, Readonly<Partial<Record<CountedKind, number>>>>;
}

/** Counts of one record, made in one pass over its rows and then added up along each axis. */
export interface RowCounts {
  readonly all: CountedGroup;
  readonly by: (axis: GridAxis | 'source_table') => readonly CountedGroup[];
  /** Months that have a row, for each value of an axis. */
  readonly months: (
    axis: GridAxis | 'source_table',
  ) => readonly { readonly id: string | null; readonly month: string }[];
}

/** Count every field of a record once for each month, site, practice, worker and table; `score_cell_RECORD` holds the result. */
export function countRows(
  engine: Engine,
  {
    record,
    fields,
    flaws,
    today,
  }: {
    readonly record: RecordName;
    readonly fields: readonly ScoredField[];
    readonly flaws: Flaws;
    readonly today: string;
  },
): RowCounts {
  const cells = name(`score_cell_${record}`);
  const columns = fields.flatMap((field, i) =>
    countedKinds.flatMap((kind, k) => {
      const test = field.conditions[kind];
      return test === undefined ? [] : [{ field: field.name, kind, test, as: `n${String(i)}_${String(k)}` }];
    }),
  );
  engine.run(sql`CREATE OR REPLACE TABLE ${cells} AS
    SELECT ${monthOf(record, today)} AS "month", ${join(axisColumns(record))}, r.source_table,
      count(*)::INTEGER AS "rows",
      ${join(columns.map(({ test, as }) => sql`count(*) FILTER (WHERE ${test})::INTEGER AS ${name(as)}`))}
    FROM ${withStatuses(record, fields)} AS r ${record === 'referral' ? sql`` : placed} ${flaws.joined}
    GROUP BY ALL`);
  const sums = join(
    [sql`"rows"`, ...columns.map(({ as }) => name(as))].map(
      (column) => sql`coalesce(sum(${column}), 0)::INTEGER AS ${column}`,
    ),
  );
  const read = (row: Readonly<Record<string, unknown>>): CountedGroup => {
    const counts = new Map<string, Partial<Record<CountedKind, number>>>(
      fields.map((field) => [field.name, {}]),
    );
    for (const { field, kind, as } of columns)
      counts.set(field, { ...counts.get(field), [kind]: Number(row[as]) });
    return { id: typeof row['id'] === 'string' ? row['id'] : null, rows: Number(row['rows']), counts };
  };
  const [all] = engine.rows(sql`SELECT ${sums} FROM ${cells}`);
  return {
    all: read(all ?? {}),
    by: (axis) =>
      engine
        .rows(sql`SELECT ${idOf(axis)} AS id, ${sums} FROM ${cells} GROUP BY id ORDER BY "rows" DESC, id`)
        .map(read),
    months: (axis) =>
      engine.rows(
        sql`SELECT DISTINCT ${idOf(axis)} AS id, ${idOf('month')} AS "month" FROM ${cells}
          WHERE "month" IS NOT NULL ORDER BY ALL`,
      ),
  };
}

/** A month that may have been, counted from the year 0; what lies before schemes began or after today is no month. */
function monthOf(record: RecordName, today: string): Sql {
  const date = sql`r.${name(eventDate[record])}`;
  return sql`CASE WHEN ${isValidDate(date, today)}
    THEN (date_part('year', ${date}) * 12 + date_part('month', ${date}) - 1)::INTEGER END`;
}

/** Put into words only for the few groups that there are. */
function idOf(axis: GridAxis | 'source_table'): Sql {
  if (axis === 'source_table') return name(axis);
  if (axis !== 'month') return usableText(name(axis));
  return sql`lpad(("month" // 12)::VARCHAR, 4, '0') || '-' || lpad(("month" % 12 + 1)::VARCHAR, 2, '0')`;
}

function axisColumns(record: RecordName): readonly Sql[] {
  const from = record === 'referral' ? sql`r` : sql`place`;
  return Object.entries(axes).map(([axis, column]) => sql`${from}.${name(column)} AS ${name(axis)}`);
}

/** Contacts, connections and scores stand where their referral stands. */
const placed = sql`LEFT JOIN (
    SELECT referral_id, min(scheme_id) AS scheme_id, min(gp_practice_code) AS gp_practice_code,
      min(link_worker_id) AS link_worker_id
    FROM referral GROUP BY referral_id) AS place ON place.referral_id = r.referral_id`;
