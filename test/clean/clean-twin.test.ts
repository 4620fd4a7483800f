import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuildReport, buildDataset } from '../../shared/clean/build-dataset.js';
import { loadReferences } from '../../shared/clean/references.js';
import { proposeSteps } from '../../shared/clean/propose-steps.js';
import { replaySteps } from '../../shared/clean/replay.js';
import type { Step } from '../../shared/clean/step.js';
import { proposeMapping } from '../../shared/mapping/propose.js';
import { matchPeople } from '../../shared/people/match.js';
import { profileTable } from '../../shared/profile/profile-table.js';
import { emptyProject } from '../../shared/project/project.js';
import { loadRaw } from '../../shared/reading/load-raw.js';
import { readFile } from '../../shared/reading/read-file.js';
import { sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

let steps: Step[];
let report: BuildReport;
let people: number;
beforeAll(() => {
  let firstTable = 1;
  const tables = ['referral', 'contact', 'onward', 'measure'].flatMap((name) => {
    const bytes = new Uint8Array(readFileSync(`sample-data/wrekindale-clean/${name}.csv`));
    const intake = readFile({ name: `${name}.csv`, bytes }, 'sha', { answers: [], firstTable });
    firstTable += 1;
    return intake.sheets.flatMap((sheet) => sheet.tables);
  });
  loadReferences(engine, []);
  for (const table of tables) loadRaw(engine, table);
  const profiles = tables.flatMap((table) => profileTable(engine, table));
  const mapping = proposeMapping(tables, profiles, []);
  steps = proposeSteps(engine, { tables, profiles, mapping, project: emptyProject });
  replaySteps(engine, tables, steps);
  report = buildDataset(engine, { tables, mapping, project: emptyProject });
  people = matchPeople(engine, emptyProject).referred;
}, 120_000);

describe('the clean twin', () => {
  it('needs no step, so its ledger is empty', () => {
    expect(steps).toEqual([]);
    expect(engine.rows(sql`SELECT count(*) AS n FROM ledger`)).toEqual([{ n: 0 }]);
  });

  it('comes through row for row, with nothing left out and nothing tied by guess', () => {
    expect(report.counted.map(({ record, rows }) => [record, rows])).toEqual([
      ['referral', lines('referral')],
      ['contact', lines('contact')],
      ['onward', lines('onward')],
      ['measure', lines('measure')],
    ]);
    expect([report.notCounted, report.leftOut, report.linked]).toEqual([[], [], []]);
    expect(new Set(report.systems.values()).size).toBe(1);
  });

  it('has as many people as person numbers', () => {
    expect(engine.rows(sql`SELECT count(DISTINCT person_id) AS n FROM referral`)).toEqual([{ n: people }]);
  });
});

function lines(name: string): number {
  return readFileSync(`sample-data/wrekindale-clean/${name}.csv`, 'utf8').trimEnd().split('\n').length - 1;
}
