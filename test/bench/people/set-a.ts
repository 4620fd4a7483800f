import { readFileSync, readdirSync } from 'node:fs';
import type { PairSide, PersonPair } from '../../../shared/people/pair.js';
import { type Decide, emptyProject } from '../../../shared/project/project.js';
import { runPipeline } from '../../../shared/pipeline.js';
import type { SourceFile } from '../../../shared/reading/source.js';
import { sql } from '../../../shared/sql/sql.js';
import { openEngine } from '../../support/engine.js';
import { parseCsv } from '../../support/rfc4180.js';

/**
 * `tsx test/bench/people/set-a.ts [safe|suggested]`: the people planted in the messy sample: second identifiers,
 * traps, rows of the form without any identifier, cases entered twice; and what became of each.
 */
type Row = Readonly<Record<string, string>>;
const sample = 'sample-data';
const decide: Decide = process.argv.includes('safe') ? 'safe' : 'suggested';

const files = (folder: string): SourceFile[] =>
  readdirSync(`${sample}/${folder}`)
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${sample}/${folder}/${name}`)) }));
const table = (path: string): readonly Row[] => {
  const [header = [], ...rows] = parseCsv(readFileSync(`${sample}/${path}`, 'utf8'));
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''] as const)));
};

const engine = await openEngine();
const { people, figures } = await runPipeline({
  engine,
  files: files('wrekindale'),
  references: files('reference'),
  project: { ...emptyProject, settings: { ...emptyProject.settings, decide } },
  progress: () => Promise.resolve(),
});
const place = (sheet: string, row: string | number): string => `${sheet} ${row}`;
const clients = new Map<string, string[]>();
for (const { id, sheet, row } of engine.rows<{ id: string; sheet: string; row: number }>(
  sql`SELECT person_id AS id, source_sheet AS sheet, source_row AS "row" FROM referral
    WHERE source_file LIKE '%.xlsx' AND person_id IS NOT NULL`,
))
  clients.set(id, [...(clients.get(id) ?? []), place(sheet, row)]);
const clientAt = new Map([...clients].flatMap(([id, rows]) => rows.map((row) => [row, id] as const)));
const idOf = ({ rows }: PairSide): string | undefined =>
  rows.map(({ sheet, row }) => clientAt.get(place(sheet, row))).find((id) => id !== undefined);
const keys = new Map(
  engine
    .rows<{ id: string; key: string }>(
      sql`SELECT DISTINCT person_id AS id, person_key AS "key" FROM referral`,
    )
    .map(({ id, key }) => [id, key] as const),
);
const stateOf = (one: string | undefined, other: string | undefined): PersonPair['state'] | 'not seen' =>
  people.pairs.find(({ left, right }) => {
    const ids = [idOf(left), idOf(right)];
    return one !== other && ids.includes(one) && ids.includes(other);
  })?.state ?? (keys.get(one ?? '') === keys.get(other ?? '') ? 'joined' : 'not seen');

const log = table('truth/pollution_log.csv');
const second = log.filter(({ kind }) => kind === 'same_person_new_id');
tell(
  `decide ${decide}; second identifiers of one person`,
  second.map(({ clean, dirty }) => stateOf(clean, dirty)),
);
const traps = table('truth/traps.csv').filter(
  ({ right_answer }) => right_answer?.startsWith('Two people') === true,
);
tell(
  'traps',
  traps.map(({ rows = '' }) => {
    const [one, other] = [...rows.matchAll(/(Q\d-Q\d) row (\d+)/g)].map(([, sheet = '', row = '']) =>
      clientAt.get(place(sheet, row)),
    );
    return stateOf(one, other);
  }),
);

const planted = new Set(
  second.flatMap(({ clean, dirty }) => [`${clean ?? ''} ${dirty ?? ''}`, `${dirty ?? ''} ${clean ?? ''}`]),
);
const between = people.pairs.filter(
  ({ left, right }) => idOf(left) !== undefined && idOf(right) !== undefined,
);
tell(
  'pairs of clients that were not planted',
  between
    .filter(({ left, right }) => !planted.has(`${idOf(left) ?? ''} ${idOf(right) ?? ''}`))
    .map(({ state }) => state),
);

const born = new Map(table('wrekindale-clean/referral.csv').map((row) => [row['person_id'], row] as const));
const sittings = new Map<string, Set<string>>();
for (const row of table('wrekindale-clean/measure.csv')) {
  const key = `${row['completed_date'] ?? ''} ${born.get(row['person_id'])?.['birth_date'] ?? ''}`;
  sittings.set(key, (sittings.get(key) ?? new Set()).add(row['person_id'] ?? ''));
}
const form = parseCsv(readFileSync(`${sample}/wrekindale/outcome_form_responses.csv`, 'utf8'));
const forms = people.pairs.filter(
  ({ left, right }) => (idOf(left) === undefined) !== (idOf(right) === undefined),
);
const judged = forms.map(({ left, right, state }) => {
  const [answer, client] = idOf(left) === undefined ? [left, right] : [right, left];
  const [stamp = '', , birth = ''] = form[(answer.rows[0]?.row ?? 0) - 1] ?? [];
  const [month = '', day = '', year = ''] = (stamp.split(' ')[0] ?? '').split('/');
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const whose = sittings.get(`${date} ${birth.split('/').reverse().join('-')}`) ?? new Set();
  const theirs = engine.rows<{ birth: string; day: string }>(sql`SELECT birth_date::VARCHAR AS birth,
    referral_date::VARCHAR AS "day" FROM referral WHERE person_id = ${idOf(client) ?? ''}`);
  const right_ = [...whose].some((id) => theirs.some(({ birth: b }) => b === born.get(id)?.['birth_date']));
  return `${state} ${right_ ? 'right' : 'wrong'}`;
});
tell(`rows of the form (${String(form.length - 1)})`, judged);

const cases = engine.rows<{ file: string; row: number }>(
  sql`SELECT source_file AS file, source_row AS "row" FROM possible_case`,
);
const twice = new Set(
  log.filter(({ kind }) => kind === 'duplicate_case').map(({ file, row }) => `${file ?? ''} ${row ?? ''}`),
);
const counted = engine
  .rows<{ file: string; row: number }>(sql`SELECT source_file AS file, source_row AS "row" FROM referral`)
  .filter(({ file, row }) => twice.has(`${file} ${row}`));
console.log(
  `cases entered twice: ${String(twice.size)} planted, ${String(counted.length)} of them still counted, ${String(cases.length)} proposed, ${String(cases.filter(({ file, row }) => twice.has(`${file} ${row}`)).length)} of these right`,
);
for (const { id, value, ifMerged } of figures.filter(
  ({ by, ifMerged }) => by.length === 0 && ifMerged !== undefined,
))
  console.log(`${id}: certain ${String(value)}, after possible merges ${String(ifMerged?.value)}`);
console.log(`${String(people.silent)} identifiers of whom nothing is recorded that could be compared`);
engine.close();

function tell(what: string, states: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  console.log(`${what}: ${[...counts].map(([state, n]) => `${String(n)} ${state}`).join(', ')}`);
}
