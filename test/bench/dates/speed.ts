import { openNodeEngine } from '../../../electron/headless/open-duckdb.js';
import { findDates } from '../../../shared/clean/date-order/find-dates.js';
import { proposeSteps } from '../../../shared/clean/propose-steps.js';
import { replaySteps } from '../../../shared/clean/replay.js';
import { dateOfDay } from '../../../shared/dates/calendar.js';
import { emptyProject } from '../../../shared/project/project.js';
import { loadRaw } from '../../../shared/reading/load-raw.js';
import { sourceTable } from '../../support/source-table.js';
import { randomFrom } from '../reading/random.js';
import { lives } from './lives.js';
import { written } from './writing.js';

/** `tsx test/bench/dates/speed.ts [rows]`: four columns of dates with pasted rows, and how long they take to settle. */
const rows = Number(process.argv[2] ?? 300_000);
const random = randomFrom(7);
const fields = ['referral_date', 'first_contact_date', 'plan_date', 'closure_date'] as const;
const habit = {
  kind: 'numbers',
  order: 'dmy',
  separator: '/',
  padding: 'padded',
  shortYear: false,
  time: false,
} as const;
const known = lives(random, rows);
const columns = fields.map((field) => {
  const cells = known.map((life, i) => {
    const day = life[field];
    if (day === null || dateOfDay(day).year < 1990) return '';
    return written(random, day, i % 10_000 < 600 ? { ...habit, order: 'mdy' } : habit);
  });
  return [field, cells] as const;
});
const table = sourceTable(columns);
const mapping = fields.map((field, i) => ({
  file: table.file,
  sheet: '',
  table: table.table,
  column: field,
  index: i + 1,
  target: { record: 'referral', field } as const,
  confidence: 1,
  transform: '',
  evidence: '',
  confirmed: true,
}));
const engine = await openNodeEngine();
loadRaw(engine, table);
for (const decide of ['safe', 'suggested'] as const) {
  const project = { ...emptyProject, settings: { ...emptyProject.settings, decide } };
  const context = { tables: [table], profiles: [], mapping, project };
  const started = performance.now();
  const dates = findDates(engine, context);
  const found = performance.now();
  const steps = proposeSteps(engine, { ...context, dates });
  const proposed = performance.now();
  replaySteps(engine, [table], steps);
  const done = performance.now();
  console.log(
    `${decide}: ${String(rows)} rows x ${String(fields.length)} columns: found ${seconds(started, found)}, proposed ${seconds(found, proposed)}, replayed ${seconds(proposed, done)}`,
  );
}

function seconds(from: number, to: number): string {
  return `${((to - from) / 1000).toFixed(1)} s`;
}
