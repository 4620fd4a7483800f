import { readFileSync, readdirSync } from 'node:fs';
import type { Engine } from '../../../shared/engine/engine.js';
import { emptyProject } from '../../../shared/project/project.js';
import { sql } from '../../../shared/sql/sql.js';
import { openEngine } from '../../support/engine.js';
import { csvRows } from '../../support/rfc4180.js';
import { cleanFiles } from './clean-files.js';

/**
 * `tsx test/bench/steps/damage-set-a.ts`: what cleaning made of the cells of the messy sample that were right, and of
 * those whose right value is known. A cell the log does not name stands as it was made.
 */
type Row = Readonly<Record<string, string>>;

const placeOf = ({ file, sheet, row, column }: Row): string => [file, sheet, row, column].join('|');
const log = new Map(
  csvRows(readFileSync('sample-data/truth/pollution_log.csv', 'utf8')).map(
    (row) => [placeOf(row), row] as const,
  ),
);

async function main(): Promise<void> {
  const engine = await openEngine();
  const folder = 'sample-data/wrekindale';
  const files = readdirSync(folder).map((file) => ({
    name: file,
    bytes: new Uint8Array(readFileSync(`${folder}/${file}`)),
  }));
  for (const decide of ['safe', 'suggested'] as const) {
    await cleanFiles(engine, files, { ...emptyProject, settings: { ...emptyProject.settings, decide } });
    weigh(decide, ledgerOf(engine));
  }
  engine.close();
}

function ledgerOf(engine: Engine): readonly Row[] {
  return engine.rows<Row>(
    sql`SELECT file, sheet, source_row::VARCHAR AS "row", column_name AS "column", was, "is", step FROM ledger`,
  );
}

function weigh(decide: string, ledger: readonly Row[]): void {
  const cells = ledger.filter(({ column }) => column !== '*');
  const known = cells.flatMap((entry) => {
    const truth = log.get(placeOf(entry));
    return truth === undefined ? [] : [{ entry, truth }];
  });
  const other = known.filter(({ entry, truth }) => entry['is'] !== truth['clean']);
  const unlogged = cells.filter((entry) => !log.has(placeOf(entry)));
  console.table({
    [decide]: {
      changed: cells.length,
      'as made': unlogged.length,
      'right value known': known.length,
      'changed to it': known.length - other.length,
      'changed to something else': other.length,
    },
  });
  tell(
    'changed to something else than the right value',
    other.map(({ entry, truth }) => ({ ...entry, kind: truth['kind'] ?? '', right: truth['clean'] ?? '' })),
  );
  tell(
    'changed though the log does not name them',
    unlogged.map((entry) => ({ ...entry, kind: '', right: '' })),
  );
}

function tell(title: string, entries: readonly Row[]): void {
  const groups = new Map<string, Row[]>();
  for (const entry of entries) {
    const key = [entry['file'], entry['column'], (entry['step'] ?? '').split('/').at(-1), entry['kind']].join(
      ' | ',
    );
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  console.log(title);
  for (const [key, same] of [...groups].sort(([, a], [, b]) => b.length - a.length)) {
    const shown = [
      ...new Set(same.map(({ was, is, right }) => `${was ?? ''} → ${is ?? ''} (${right ?? ''})`)),
    ].slice(0, 4);
    console.log(`  ${String(same.length).padStart(6)} ${key}: ${shown.join('; ')}`);
  }
}

void main();
