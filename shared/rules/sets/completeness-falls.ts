import { type Sql, join, name, sql } from '../../sql/sql.js';
import { binomialAtLeast } from '../../stats/binomial.js';
import type { IssueLine } from '../issue-table.js';
import type { Limits, SetDesk, SetFinding, SetRule } from '../rule.js';
import { monthOf, nOf } from './group-words.js';
import { recordedFields, saysNothing } from './known-at-referral.js';

/** P18. A field that was recorded until a month, and much less from then on: at all, or by one worker. */
export const completenessFalls: SetRule = {
  id: 'P18',
  kind: 'sets',
  severity: 'info',
  dimension: 'completeness',
  kahn: { category: 'completeness', sub: null, context: 'verification' },
  says: 'A field is recorded much less than in the quarter before',
  matters: 'Figures by this field stand on another part of people from that month on.',
  atSource: 'Ask what changed in that month: a form, a system, a worker.',
  inFile: 'Show the known share by month beside figures by this field.',
  thresholds: {
    fall: {
      value: 0.2,
      unit: 'fall in the share recorded',
      reason: 'as the audit of the minimum dataset asks',
    },
    people: {
      value: 20,
      unit: 'people in the month, and in the quarter before',
      reason: 'with fewer, three or four blanks are such a fall',
    },
    chance: {
      value: 0.001,
      unit: 'probability',
      reason:
        'of so few at the share of the quarter before, over all months and workers together (Bonferroni)',
    },
  },
  look: (desk) => {
    const { people = 20 } = desk.limits;
    const series = seriesOf(desk).filter(({ months }) => months.some(({ of }) => of >= people));
    const looks = series.reduce((all, { months }) => all + months.filter(({ of }) => of >= people).length, 0);
    return {
      findings: series.flatMap((each) => fallIn(each, desk.limits, looks) ?? []),
      judged: series.length,
      why: `No month has ${String(people)} referrals.`,
    };
  },
};

interface Month extends IssueLine {
  /** Months since year 0, so that the quarter before is the three before it. */
  readonly at: number;
  readonly day: string;
  readonly said: number;
  readonly of: number;
}

interface Series {
  readonly table: string;
  readonly field: string;
  readonly worker: string | null;
  readonly months: readonly Month[];
}

function seriesOf({ engine, context }: SetDesk): readonly Series[] {
  const byTable = recordedFields(context);
  const fields = [...new Set([...byTable.values()].flat())].sort();
  if (fields.length === 0) return [];
  const series = new Map<string, Series>();
  for (const row of engine.rows(monthRows(fields))) {
    const table = String(row['source_table']);
    const worker = typeof row['worker'] === 'string' ? row['worker'] : null;
    for (const field of byTable.get(table) ?? []) {
      const key = JSON.stringify([table, field, worker]);
      const day = String(row['day']);
      const month: Month = {
        ...{ at: Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)), day },
        ...{ said: Number(row[`said_${field}`]), of: Number(row['people']) },
        ...{ row: Number(row['row']), rowNo: Number(row['row_no']) },
      };
      series.set(key, { table, field, worker, months: [...(series.get(key)?.months ?? []), month] });
    }
  }
  return [...series.values()];
}

function monthRows(fields: readonly string[]): Sql {
  const said = fields.map(
    (field) => sql`(count(*) FILTER (WHERE NOT ${saysNothing(field)}))::INTEGER AS ${name(`said_${field}`)}`,
  );
  return sql`SELECT * FROM (SELECT source_table, CASE WHEN grouping(link_worker_id) = 0 THEN link_worker_id END AS worker,
      grouping(link_worker_id) AS whole, strftime(referral_date, '%Y-%m-01') AS day, count(*)::INTEGER AS people,
      min(row_no) AS row_no, min(source_row) AS "row", ${join(said)}
    FROM referral WHERE referral_date IS NOT NULL
    GROUP BY GROUPING SETS ((source_table, day), (source_table, day, link_worker_id))) AS months
    WHERE whole = 1 OR worker IS NOT NULL ORDER BY source_table, worker NULLS FIRST, day`;
}

/** The first month in which it falls; later ones of the same fall are not told again. */
function fallIn({ table, field, worker, months }: Series, limits: Limits, looks: number): SetFinding | null {
  const { fall = 0.2, people = 20, chance = 0.001 } = limits;
  for (const month of months) {
    const before = months.filter(({ at }) => at >= month.at - 3 && at < month.at);
    const [said, of] = [sum(before, 'said'), sum(before, 'of')];
    if (month.of < people || of < people || said / of - month.said / month.of <= fall) continue;
    const share = (said + 1) / (of + 2);
    if (looks * (1 - binomialAtLeast(month.said + 1, month.of, share)) >= chance) continue;
    const percent = String(Math.round((100 * said) / of));
    const whose = worker === null ? '' : ' by this row’s worker';
    return {
      at: { record: 'referral', field, origin: { source_table: table, instrument: null, timepoint: null } },
      group: worker === null ? null : { field: 'link_worker_id', value: worker },
      ...{ n: month.said, of: month.of, severity: 'info' },
      lines: [{ row: month.row, rowNo: month.rowNo }],
      message: (column) =>
        `${column(field)} fell from ${percent} % recorded to ${nOf(month.said, month.of)} in ${monthOf(month.day)}${whose}.`,
      suggestion: 'Ask what changed in that month: a form, a system, a worker.',
    };
  }
  return null;
}

function sum(months: readonly Month[], what: 'said' | 'of'): number {
  return months.reduce((total, month) => total + month[what], 0);
}
