import { buildDataset } from '../../../shared/clean/build-dataset.js';
import { proposeSteps } from '../../../shared/clean/propose-steps.js';
import { loadReferences } from '../../../shared/clean/references.js';
import { replaySteps } from '../../../shared/clean/replay.js';
import { swemwbsMetric } from '../../../shared/dataset/swemwbs-metric.js';
import type { MappingEntry } from '../../../shared/mapping/mapping.js';
import { proposeWithDoubts } from '../../../shared/mapping/propose.js';
import { matchPeople } from '../../../shared/people/match.js';
import { profileTable } from '../../../shared/profile/profile-table.js';
import { emptyProject } from '../../../shared/project/project.js';
import { loadRaw } from '../../../shared/reading/load-raw.js';
import { settleScales } from '../../../shared/scales/settle-scales.js';
import { sql } from '../../../shared/sql/sql.js';
import { openEngine } from '../../support/engine.js';
import { sourceTable } from '../../support/source-table.js';
import type { ScaleTrap } from './concept.js';
import { type MadeLayout, madeLayouts } from './made-layout.js';

/**
 * `tsx test/bench/mapping/traps.ts [seed] [layouts]`: scales entered the wrong way round, or as other numbers than they should
 * be, in made-up exports; and for each whether it was read right, asked about, or not used because its column was asked
 * about. What is left counted wrong in silence.
 */
const [seed = 1, count = 40] = process.argv.filter((word) => /^\d+$/.test(word)).map(Number);

const codes: Readonly<Record<ScaleTrap, string>> = {
  swemwbs: 'swemwbs7',
  anxious: 'ons4_anxious',
  ucla: 'ucla3',
  mycaw: 'mycaw',
  pam: 'pam13',
  imd: 'imd_decile',
};

type Came = 'asked' | 'read right' | 'not used' | 'silent' | 'asked for nothing';

const tally = new Map<string, number>();
const engine = await openEngine();
for (const layout of madeLayouts(seed, count)) {
  const { mapping, asked } = settled(layout);
  const traps = Object.entries(codes).map(([trap, code]) => ({ trap: trap as ScaleTrap, code }));
  for (const { trap, code } of traps) {
    if (!layout.columns.some(({ scale }) => scale === trap)) continue;
    const entered = layout.entered[trap];
    const isAsked = asked.includes(code);
    if (entered === 'usual' && !isAsked) continue;
    add(trap, entered, cameOf(entered === 'usual', isAsked, { mapping, code }));
  }
}
engine.close();
for (const [line, n] of [...tally].sort()) console.log(`${String(n).padStart(4)}  ${line}`);

function add(trap: string, entered: string, came: Came): void {
  const line = [trap.padEnd(8), entered.padEnd(9), came].join('  ');
  tally.set(line, (tally.get(line) ?? 0) + 1);
}

function cameOf(
  isUsual: boolean,
  isAsked: boolean,
  { mapping, code }: { readonly mapping: readonly MappingEntry[]; readonly code: string },
): Came {
  if (isAsked) return isUsual ? 'asked for nothing' : 'asked';
  const isUsed = mapping.some(({ target }) => target?.instrument === code || target?.field === code);
  if (!isUsed) return 'not used';
  return code === 'swemwbs7' && isMetric() ? 'read right' : 'silent';
}

/** Every total between the points of the raw scale is a metric score already, and every other was made one. */
function isMetric(): boolean {
  const totals = engine.rows<{
    total: number;
    scored: number | null;
  }>(sql`SELECT total, total_scored AS scored
    FROM measure WHERE instrument = 'swemwbs7' AND item_no IS NULL AND total IS NOT NULL`);
  return totals.every(({ total, scored }) => scored === (swemwbsMetric.get(total) ?? total));
}

function settled(layout: MadeLayout): { mapping: readonly MappingEntry[]; asked: readonly string[] } {
  const { table, deciles } = layout;
  const lookup = sourceTable(
    [
      ['lsoa21cd', [...(deciles?.keys() ?? [])]],
      ['imd_decile', [...(deciles?.values() ?? [])].map(String)],
    ],
    { grain: 'reference', file: 'lsoa_imd.csv', table: '099' },
  );
  loadReferences(engine, deciles === null ? [] : [lookup]);
  loadRaw(engine, table);
  const profiles = profileTable(engine, table);
  const { mapping } = proposeWithDoubts([table], profiles, []);
  const context = { tables: [table], mapping, project: emptyProject };
  replaySteps(engine, [table], proposeSteps(engine, { ...context, profiles }));
  buildDataset(engine, context);
  matchPeople(engine, emptyProject, context);
  return { mapping, asked: settleScales(engine, context).questions.map(({ instrument }) => instrument) };
}
