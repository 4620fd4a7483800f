import type { Step } from '../../../shared/clean/step.js';
import { headerKey } from '../../../shared/dataset/header-key.js';
import type { Engine } from '../../../shared/engine/engine.js';
import { emptyProject } from '../../../shared/project/project.js';
import type { SourceTable } from '../../../shared/reading/source.js';
import { openEngine } from '../../support/engine.js';
import { between, pick, randomFrom } from '../reading/random.js';
import { type Cleaned, cleanFiles } from './clean-files.js';
import { type Extract, drawExtract, driftedFrom, filesOf } from './drifted-extract.js';

/**
 * Decisions made on one extract, tried in drifted ones.
 * npx tsx test/bench/steps/drift.ts [extracts] [first seed]
 */
async function main(extracts: number, firstSeed: number): Promise<void> {
  const engine = await openEngine();
  const sum = { decided: 0, can: 0, applied: 0, partly: 0, cannot: 0, listed: 0, silent: 0 };
  const reasons = new Map<string, number>();
  for (let seed = firstSeed; seed < firstSeed + extracts; seed += 1) {
    const found = await tryDrift(engine, seed);
    for (const { decided, can, state, why } of found) {
      sum.decided += 1;
      sum[can ? 'can' : 'cannot'] += 1;
      if (can && state === 'applied') sum.applied += 1;
      if (can && state === 'partly') sum.partly += 1;
      if (!can && why !== null) sum.listed += 1;
      if (state === 'silent') sum.silent += 1;
      if (why !== null) reasons.set(why, (reasons.get(why) ?? 0) + 1);
      if (state === 'silent' || (can && state === 'listed'))
        console.log(`seed ${String(seed)}: ${decided.id} can: ${String(can)}, ${state}, ${why ?? ''}`);
    }
  }
  engine.close();
  console.table(sum);
  console.table(Object.fromEntries(reasons));
}

interface Tried {
  readonly decided: Step;
  /** By the extracts as drawn: its place is there, and something for it to do. */
  readonly can: boolean;
  readonly state: 'applied' | 'partly' | 'listed' | 'silent';
  readonly why: string | null;
}

async function tryDrift(engine: Engine, seed: number): Promise<readonly Tried[]> {
  const random = randomFrom(seed);
  const extract = drawExtract(random);
  const first = await cleanFiles(engine, filesOf(extract), emptyProject);
  const decided = decisionsOf(random, first);
  const { later } = driftedFrom(random, extract);
  const fresh = await cleanFiles(engine, filesOf(later), emptyProject);
  const run = await cleanFiles(engine, filesOf(later), { ...emptyProject, steps: decided });
  return decided.map((step) => {
    const listed = run.notApplied.find((one) => one.step === step.id || sameWork(step, one.step));
    const here = run.steps.find((one) => sameWork(step, one.id) && isThere(step, one, run.tables));
    const does = here !== undefined && here.on === step.on;
    const state = does
      ? listed === undefined
        ? 'applied'
        : 'partly'
      : listed === undefined
        ? 'silent'
        : 'listed';
    return { decided: step, can: canApply(step, later, fresh), state, why: listed?.why ?? null } as const;
  });
}

/** Half of the proposals switched off or kept on by a person, and a replacement by hand in some columns. */
function decisionsOf(random: () => number, { tables, steps }: Cleaned): readonly Step[] {
  const switched = steps
    .filter(({ at }) => at !== undefined)
    .filter(() => random() < 0.5)
    .map((step) => ({ ...step, on: random() < 0.5 }));
  const own = tables.flatMap((table) =>
    table.columns.slice(4, 9).flatMap(({ name, index }): Step[] => {
      if (random() < 0.5) return [];
      const texts = [...new Set(table.rows.map(({ cells }) => (cells[index - 1] ?? '').trim()))].filter(
        (text) => text !== '' && !/\s\s/u.test(text),
      );
      const place = steps.find((step) => step.table === table.table && step.at !== undefined)?.at;
      if (texts.length < 2 || place === undefined) return [];
      const values = Object.fromEntries(
        Array.from({ length: between(random, 1, 3) }, () => [pick(random, texts), `New ${name}`]),
      );
      const key = table.sheet === '' ? table.file : `${table.file}#${table.sheet}`;
      return [
        {
          id: `${key}/${name}/own`,
          kind: 'by_hand',
          table: table.table,
          column: index,
          action: { does: 'replace', values },
          reason: 'By hand.',
          on: true,
          at: { ...place, header: name },
          decidedBy: '',
          decidedAt: '2026-11-01',
        },
      ];
    }),
  );
  return [...switched, ...own];
}

function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

function sheetOfId(id: string): string {
  return /#([^/~]+)/u.exec(id)?.[1] ?? (id.startsWith('Contacts') ? 'Contacts' : '');
}

/** The same label in the same sheet: ids differ by the date in the file's name, and may by the spelling of the header. */
function sameWork(step: Step, id: string): boolean {
  const header = (text: string): string => headerKey(text.split('/').at(-2) ?? '');
  const hasColumn = step.column !== null;
  return (
    lastPart(step.id) === lastPart(id) &&
    sheetOfId(step.id) === sheetOfId(id) &&
    (!hasColumn || header(step.id) === header(id))
  );
}

function isThere(step: Step, here: Step, tables: readonly SourceTable[]): boolean {
  if (step.column === null) return here.column === null;
  const table = tables.find(({ table: id }) => id === here.table);
  const header = table?.columns.find(({ index }) => index === here.column)?.name ?? '';
  return headerKey(header) === headerKey(step.at?.header ?? '');
}

/** Worked out from the drawn extract: the header is in the sheet, and a text to replace; a proposal has to be proposed there. */
function canApply(step: Step, later: Extract, fresh: Cleaned): boolean {
  const name = sheetOfId(step.id);
  const sheet = name === 'Contacts' ? later.contacts : (later.sheets[name] ?? null);
  if (sheet === null) return false;
  if (step.kind !== 'by_hand') return fresh.steps.some(({ id }) => sameWork(step, id));
  const at = sheet.headers.findIndex((header) => headerKey(header) === headerKey(step.at?.header ?? ''));
  if (at < 0 || step.action.does !== 'replace') return false;
  const texts = new Set(sheet.rows.map((row) => (row[at] ?? '').trim()));
  return Object.keys(step.action.values).some((text) => texts.has(text));
}

void main(Number(process.argv[2] ?? 50), Number(process.argv[3] ?? 1));
