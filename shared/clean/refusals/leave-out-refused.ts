import type { Engine } from '../../engine/engine.js';
import { type Sql, join, name, sql } from '../../sql/sql.js';
import type { LeftOut } from '../build-dataset.js';
import { refusingRows } from './find-refusals.js';
import { type RefusalQuestion, answerInForce } from './refusal-question.js';
import { refusalReason } from './refusal-words.js';

/** Engine table of the source rows that nobody is asked about. */
export const unaskedRows = 'unasked_row';

const details = ['contact', 'onward', 'measure'] as const;
const ofTheirReferral = 'They belong to a referral that is left out';

/**
 * Take rows that say no out of the dataset, with the contacts, connections and scores that belong to their referrals, and
 * count them; what names no referral goes with a person all of whose referrals went. Cleaned tables keep every row.
 * Also notes in `unasked_row` which rows no query sheet may ask about.
 */
export function leaveOutRefused(engine: Engine, questions: readonly RefusalQuestion[]): readonly LeftOut[] {
  engine.run(sql`CREATE OR REPLACE TABLE ${name(unaskedRows)} (source_table VARCHAR, row_no INTEGER)`);
  const heeded = questions.filter((question) => answerInForce(question) !== 'count');
  if (heeded.length > 0) noteUnasked(engine, heeded);
  const obeyed = questions.filter((question) => answerInForce(question) === 'leave_out');
  const leftOut = obeyed.length > 0 ? takeOutAll(engine, obeyed) : [];
  engine.run(sql`DROP TABLE ${name(refusingRows)}`);
  return leftOut;
}

function noteUnasked(engine: Engine, questions: readonly RefusalQuestion[]): void {
  listRefused(engine, questions);
  const belonging = details.map(
    (record) => sql`SELECT source_table, row_no FROM ${name(record)} WHERE ${belongs}`,
  );
  for (const rows of [sql`SELECT source_table, row_no FROM refused`, ...belonging])
    engine.run(sql`INSERT INTO ${name(unaskedRows)} ${rows}`);
  engine.run(sql`DROP TABLE refused`);
}

function takeOutAll(engine: Engine, questions: readonly RefusalQuestion[]): readonly LeftOut[] {
  listRefused(engine, questions);
  const reasons = new Map(questions.map(({ id, sign }) => [id, refusalReason(sign)] as const));
  const own = sql`(source_table, row_no) IN (SELECT (source_table, row_no) FROM refused)`;
  const counted = countRefused(engine, reasons);
  const belonging = details.map((record) => takeOut(engine, record, belongs));
  for (const record of ['referral', ...details]) engine.run(sql`DELETE FROM ${name(record)} WHERE ${own}`);
  engine.run(sql`DROP TABLE refused`);
  return [...counted, ...belonging.flat()];
}

/** The rows of these questions, each under the first that it is in, and who and what the referrals among them are of. */
function listRefused(engine: Engine, questions: readonly RefusalQuestion[]): void {
  const ids = join(questions.map(({ id }) => sql`${id}`));
  engine.run(sql`CREATE OR REPLACE TABLE refused AS
    SELECT refusing.*, referral.referral_id, referral.person_id
    FROM (SELECT source_table, row_no, arg_min(question, place) AS question, min(place) AS place FROM ${name(refusingRows)}
      WHERE question IN (${ids}) GROUP BY ALL) AS refusing
    LEFT JOIN referral USING (source_table, row_no)`);
}

const stay = sql`SELECT person_id FROM referral
  WHERE person_id IS NOT NULL AND (source_table, row_no) NOT IN (SELECT (source_table, row_no) FROM refused)`;

/** What hangs on a referral of `refused`. */
const belongs = sql`(source_table, row_no) NOT IN (SELECT (source_table, row_no) FROM refused)
  AND (referral_id IN (SELECT referral_id FROM refused WHERE referral_id IS NOT NULL)
    OR (referral_id IS NULL AND person_id IN (SELECT person_id FROM refused WHERE person_id IS NOT NULL)
      AND person_id NOT IN (${stay})))`;

function countRefused(engine: Engine, reasons: ReadonlyMap<string, string>): LeftOut[] {
  const inDataset = ['referral', ...details].map(
    (record) => sql`SELECT source_table, row_no, source_file, source_sheet FROM ${name(record)}`,
  );
  return engine
    .rows<Omit<LeftOut, 'reason'> & { question: string }>(
      sql`SELECT source_table AS "table", source_file AS file, source_sheet AS sheet, question,
        count(*)::INTEGER AS rows
      FROM refused JOIN (${join(inDataset, ' UNION ')}) USING (source_table, row_no)
      GROUP BY ALL ORDER BY source_table, min(place)`,
    )
    .map(({ question, ...one }) => ({ ...one, reason: reasons.get(question) ?? '' }));
}

function takeOut(engine: Engine, record: string, where: Sql): readonly LeftOut[] {
  const counted = engine.rows<
    Omit<LeftOut, 'reason'>
  >(sql`SELECT source_table AS "table", source_file AS file,
    source_sheet AS sheet, count(DISTINCT row_no)::INTEGER AS rows
    FROM ${name(record)} WHERE ${where} GROUP BY ALL ORDER BY source_table`);
  engine.run(sql`DELETE FROM ${name(record)} WHERE ${where}`);
  return counted.map((one) => ({ ...one, reason: ofTheirReferral }));
}
