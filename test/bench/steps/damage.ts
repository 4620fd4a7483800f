import { proposeSteps, openDates } from '../../../shared/clean/propose-steps.js';
import { replaySteps } from '../../../shared/clean/replay.js';
import type { Step } from '../../../shared/clean/step.js';
import type { Engine } from '../../../shared/engine/engine.js';
import { proposeMapping } from '../../../shared/mapping/propose.js';
import { readAll } from '../../../shared/pipeline.js';
import { profileTable } from '../../../shared/profile/profile-table.js';
import { emptyProject } from '../../../shared/project/project.js';
import { columnKey, loadRaw } from '../../../shared/reading/load-raw.js';
import { name, sql } from '../../../shared/sql/sql.js';
import { openEngine } from '../../support/engine.js';
import { cleanScheme, valueOf } from '../quality/planted/scheme.js';
import { fieldsOf, writeScheme } from '../quality/planted/write-scheme.js';
import { randomFrom } from '../reading/random.js';

/**
 * Right cells of schemes without a fault, and what cleaning makes of them: a cell is damaged where its clean text is
 * neither what the file shows nor what a right reader understands. Four tables a scheme.
 * npx tsx test/bench/steps/damage.ts [schemes] [first seed] [referrals]
 */
const kinds = ['safe', 'suggested'] as const;

interface Tally {
  cells: number;
  changed: number;
  damaged: number;
  rowsSetAside: number;
}

async function main(schemes: number, firstSeed: number, referrals: number): Promise<void> {
  const engine = await openEngine();
  const tallies = { safe: nothing(), suggested: nothing() };
  for (let seed = firstSeed; seed < firstSeed + schemes; seed += 1)
    await tryScheme(engine, { seed, referrals }, tallies);
  engine.close();
  console.table(tallies);
}

const nothing = (): Tally => ({ cells: 0, changed: 0, damaged: 0, rowsSetAside: 0 });

async function tryScheme(
  engine: Engine,
  { seed, referrals }: { readonly seed: number; readonly referrals: number },
  tallies: Readonly<Record<(typeof kinds)[number], Tally>>,
): Promise<void> {
  const random = randomFrom(seed);
  const scheme = cleanScheme(random, referrals);
  const files = writeScheme(scheme, random);
  const sources = files.map((file) => ({ name: file.name, bytes: new TextEncoder().encode(file.text) }));
  const { tables } = await readAll(sources, emptyProject, () => Promise.resolve());
  for (const table of tables) loadRaw(engine, table);
  const profiles = tables.flatMap((table) => profileTable(engine, table));
  const mapping = proposeMapping(tables, profiles, []);
  for (const kind of kinds) {
    const project = { ...emptyProject, settings: { ...emptyProject.settings, decide: kind } };
    const context = { tables, profiles, mapping, project };
    const steps = proposeSteps(engine, { ...context, dates: openDates(engine, context) });
    const effects = replaySteps(engine, tables, steps);
    const tally = tallies[kind];
    tally.rowsSetAside += effects.reduce((sum, { rows }) => sum + rows, 0);
    for (const table of tables) {
      const record = files.find((file) => file.name === table.file)?.record;
      if (record === undefined) continue;
      const fields = fieldsOf(record);
      const keys = fields.map((_, i) => columnKey(i + 1));
      const rows = engine.rows<Record<string, string>>(
        sql`SELECT * FROM ${name(`cleaned_${table.table}`)} ORDER BY row_no`,
      );
      rows.forEach((row, i) => {
        keys.forEach((key, at) => {
          const shown = table.rows[i]?.cells[at] ?? '';
          const made = scheme[record][i];
          const right = made === undefined ? '' : (valueOf(made, fields[at] ?? '') ?? '');
          const is = row[key] ?? '';
          tally.cells += 1;
          if (is !== shown) tally.changed += 1;
          if (is === shown || same(is, right)) return;
          tally.damaged += 1;
          if (tally.damaged <= 40)
            console.log(
              [
                kind,
                seed,
                table.file,
                fields[at],
                i + 2,
                shown,
                is,
                right,
                stepsOf(steps, table.table, at + 1),
              ].join(' | '),
            );
        });
      });
    }
  }
}

/** Two spellings of one value: letters in another case, or one number. */
function same(one: string, other: string): boolean {
  return one === other || (one !== '' && other !== '' && Number(one) === Number(other));
}

function stepsOf(steps: readonly Step[], table: string, column: number): string {
  return steps
    .filter((step) => step.on && step.table === table && step.column === column)
    .map(({ action }) => action.does)
    .join('+');
}

void main(Number(process.argv[2] ?? 50), Number(process.argv[3] ?? 1), Number(process.argv[4] ?? 120));
