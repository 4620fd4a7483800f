import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDataset } from '../../shared/clean/build-dataset.js';
import { proposeSteps } from '../../shared/clean/propose-steps.js';
import { loadReferences } from '../../shared/clean/references.js';
import { replaySteps } from '../../shared/clean/replay.js';
import type { MappingEntry } from '../../shared/mapping/mapping.js';
import { proposeMapping } from '../../shared/mapping/propose.js';
import { matchPeople } from '../../shared/people/match.js';
import { emptyProject } from '../../shared/project/project.js';
import type { ScaleQuestion } from '../../shared/scales/scale-question.js';
import { settleScales } from '../../shared/scales/settle-scales.js';
import { sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { csvRows } from '../support/rfc4180.js';
import { sampleTables } from '../support/sample-tables.js';

type Row = Readonly<Record<string, string>>;

const engine = await openEngine();
/** Everything that the generator did to a cell, under whatever name it logged it. */
const log = csvRows(readFileSync('sample-data/truth/pollution_log.csv', 'utf8'));
let mapping: readonly MappingEntry[] = [];
let asked: readonly ScaleQuestion[] = [];

beforeAll(() => {
  const { tables, profiles } = sampleTables(engine, 'sample-data/wrekindale');
  loadReferences(engine, []);
  mapping = proposeMapping(tables, profiles, []);
  const context = { tables, mapping, project: emptyProject };
  replaySteps(engine, tables, proposeSteps(engine, { ...context, profiles }));
  buildDataset(engine, context);
  matchPeople(engine, emptyProject, context);
  asked = settleScales(engine, context).questions;
  const decisions = asked.map(({ id, choices }) => ({
    about: id,
    answer: choices[0]?.answer ?? '',
    reason: '',
    decidedBy: 'AB',
    decidedAt: '2024-05-01',
  }));
  settleScales(engine, { ...context, project: { ...emptyProject, decisions } });
}, 120_000);
afterAll(() => {
  engine.close();
});

const columnOf = ({ file, sheet, column }: Row): string => [file, sheet, column].join('|');

/** What was done to the numbers of scores and of deprivation. */
function planted(): readonly Row[] {
  const numbered = mapping.filter(
    ({ target }) => target?.instrument !== undefined || target?.field === 'imd_decile',
  );
  const places = new Set(numbered.map(({ file, sheet, column }) => columnOf({ file, sheet, column })));
  return log.filter((entry) => places.has(columnOf(entry)));
}

/** The number that stands for a cell once every question about scales has its likeliest answer; undefined where its row is set aside. */
function totalOf({ file, sheet, column, row }: Row): number | null | undefined {
  const entry = mapping.find((one) => one.file === file && one.sheet === sheet && one.column === column);
  return engine.rows<{ total: number | null }>(sql`SELECT total FROM measure
    WHERE source_table = ${entry?.table ?? ''} AND source_row = ${Number(row)}
      AND instrument = ${entry?.target?.instrument ?? ''}
      AND timepoint IS NOT DISTINCT FROM ${entry?.target?.timepoint ?? null}`)[0]?.total;
}

describe('the scales of Set A', () => {
  it('are asked about wherever the generator turned one or changed its kind, and nowhere else', () => {
    const trapped = planted().filter(({ kind }) => kind?.startsWith('scale_'));
    expect(trapped.length).toBeGreaterThan(400);
    const columns = asked.flatMap(({ file, sheet, columns: own }) =>
      own.map(({ name }) => columnOf({ file, sheet, column: name })),
    );
    expect(columns.sort()).toEqual([...new Set(trapped.map(columnOf))].sort());
  });

  it('give the true score back once the likeliest answer is given', () => {
    const entries = planted();
    const cell = (entry: Row): string => [columnOf(entry), entry['row']].join('|');
    const damaged = entries.map(cell);
    const turned = entries.filter(
      (entry) =>
        entry['kind'] === 'scale_reversed' && damaged.filter((one) => one === cell(entry)).length === 1,
    );
    const wrong = turned.filter((entry) => {
      const total = totalOf(entry);
      return total !== undefined && total !== Number(entry['clean']);
    });
    expect([turned.length > 400, wrong.map(cell)]).toEqual([true, []]);
  });
});
