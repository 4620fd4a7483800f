import { scoredInRange } from '../clean/score-measures.js';
import { isWideScore } from '../clean/table-roles.js';
import type { TableRoles } from '../clean/table-roles.js';
import { type TypedPart, typedParts, typedRows } from '../clean/typed-rows.js';
import type { Engine } from '../engine/engine.js';
import { type Sql, sql } from '../sql/sql.js';
import { looksAt } from './dataset-parts.js';
import type { Differing } from './standing.js';
import { type RunBefore, type Touched, cannotStandAlone, identifies } from './what-it-reaches.js';

/** A column of whole scores in a table of referrals, of which nothing but its own rows of `measure` is made. */
export interface OneScore {
  readonly mapped: TableRoles['feeds']['measure'][number];
  readonly instrument: string;
  readonly timepoint: string;
}

interface Asked {
  readonly table: string;
  readonly touched: Touched;
  readonly roles: TableRoles;
  readonly run: RunBefore;
}

/** The one score that was touched, where it stands alone; null where anything else may rest on it. */
export function oneScore({ table, touched: { columns, rows }, roles, run }: Asked): OneScore | null {
  if (rows || columns.length !== 1 || cannotStandAlone(run) || identifies(run.people, table, columns))
    return null;
  const parts = typedParts(roles).filter(({ mapped }) => mapped.table.table === table);
  const fed = new Set<TypedPart>(parts.map(({ part }) => part));
  if (!fed.has('referral') || fed.has('measure')) return null;
  if (parts.some((one) => one.part !== 'wide_score' && looksAt(one, columns))) return null;
  const mapped = parts.find(({ part }) => part === 'wide_score')?.mapped;
  return mapped === undefined ? null : aloneIn(mapped, columns[0]);
}

/** Neither items nor a second score of its instrument at its time, and one later score of it at most: two of a day would be told apart by their order. */
function aloneIn(mapped: OneScore['mapped'], column: number | undefined): OneScore | null {
  const score = mapped.columns.find(({ index }) => index === column)?.target;
  if (score === undefined || !isWideScore(score) || score.itemNo !== undefined) return null;
  const { instrument, timepoint } = score;
  // The seven items of Warwick-Edinburgh become metric value by value.
  if (instrument === undefined || timepoint === undefined || instrument === 'swemwbs7') return null;
  const others = mapped.columns.filter(
    ({ index, target }) => index !== column && isWideScore(target) && target.instrument === instrument,
  );
  const isInTheWay = others.some(
    ({ target }) =>
      target.itemNo !== undefined ||
      target.timepoint === undefined ||
      target.timepoint === timepoint ||
      (target.timepoint !== 'baseline' && timepoint !== 'baseline'),
  );
  const columns = mapped.columns.filter(({ index, target }) => index === column || !isWideScore(target));
  return isInTheWay ? null : { mapped: { ...mapped, columns }, instrument, timepoint };
}

/**
 * Set the rows of `measure` that a column of scores makes to what its cells say now, and give what differs; an empty
 * set where nothing does. Null, and nothing done, where a score came whose referral is not among the rows of `referral`.
 */
export function setScore(engine: Engine, score: OneScore): Differing | null {
  const now = sql`SELECT typed.*, ${scoredInRange(sql`typed`, score.instrument)} AS scored
    FROM (${typedRows('wide_score', [score.mapped])}) AS typed`;
  engine.run(sql`CREATE OR REPLACE TABLE score_now AS ${now}`);
  const own = ownRows(score);
  const found = whatDiffers(engine, score, own);
  if (found.homeless === 0) {
    if (found.differ > 0) engine.run(numbersSet(own));
    if (found.gone > 0)
      engine.run(sql`DELETE FROM measure WHERE ${own} AND row_no NOT IN (SELECT row_no FROM score_now)`);
    if (found.came > 0) engine.run(scoresCome(score, own));
  }
  engine.run(sql`DROP TABLE score_now`);
  if (found.homeless > 0) return null;
  if (found.came > 0 || found.gone > 0) return 'all';
  return new Set(found.differ > 0 ? ['total', 'total_scored'] : []);
}

function ownRows({ mapped, instrument, timepoint }: OneScore): Sql {
  return sql`measure.source_table = ${mapped.table.table} AND measure.instrument = ${instrument} AND measure.timepoint = ${timepoint}`;
}

interface Found {
  readonly differ: number;
  readonly came: number;
  readonly gone: number;
  /** Scores that came and whose row is no referral. */
  readonly homeless: number;
}

function whatDiffers(engine: Engine, { mapped }: OneScore, own: Sql): Found {
  const [found] = engine.rows<Found>(sql`
    SELECT count(*) FILTER (WHERE was.row_no IS NULL)::INTEGER AS came,
      count(*) FILTER (WHERE now.row_no IS NULL)::INTEGER AS gone,
      count(*) FILTER (WHERE was.row_no IS NULL AND home.row_no IS NULL)::INTEGER AS homeless,
      count(*) FILTER (WHERE was.row_no = now.row_no AND (was.total IS DISTINCT FROM now.total
        OR was.total_scored IS DISTINCT FROM now.scored))::INTEGER AS differ
    FROM (SELECT row_no, total, total_scored FROM measure WHERE ${own}) AS was
    FULL JOIN score_now AS now ON now.row_no = was.row_no
    LEFT JOIN (SELECT row_no FROM referral WHERE source_table = ${mapped.table.table}) AS home ON home.row_no = now.row_no`);
  return found ?? { differ: 0, came: 0, gone: 0, homeless: 1 };
}

function numbersSet(own: Sql): Sql {
  return sql`UPDATE measure SET total = now.total, total_scored = now.scored
    FROM score_now AS now WHERE ${own} AND measure.row_no = now.row_no
      AND (measure.total IS DISTINCT FROM now.total OR measure.total_scored IS DISTINCT FROM now.scored)`;
}

function scoresCome({ mapped }: OneScore, own: Sql): Sql {
  return sql`INSERT INTO measure BY NAME
    SELECT now.* EXCLUDE (scored, framework, item_label) REPLACE (now.scored AS total_scored, referral.referral_id AS referral_id),
      referral.source_system, false AS total_from_items, referral.person_key
    FROM score_now AS now
    JOIN referral ON referral.source_table = ${mapped.table.table} AND referral.row_no = now.row_no
    WHERE now.row_no NOT IN (SELECT measure.row_no FROM measure WHERE ${own})`;
}
