import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { runPipeline } from '../../shared/pipeline.js';
import { emptyProject } from '../../shared/project/project.js';
import type { FoundSet, RuleResult } from '../../shared/rules/issue.js';
import { openEngine } from '../support/engine.js';

const filesOf = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) }));

let results: readonly RuleResult[];
beforeAll(async () => {
  const engine = await openEngine();
  const run = await runPipeline({
    engine,
    files: filesOf('sample-data/wrekindale'),
    references: filesOf('sample-data/reference'),
    project: emptyProject,
    progress: () => Promise.resolve(),
  });
  results = run.ruleResults;
  engine.close();
});

const sets = (rule: string): readonly FoundSet[] => results.find((one) => one.rule === rule)?.sets ?? [];
const groups = (rule: string): readonly string[] => [
  ...new Set(sets(rule).map(({ group }) => group?.value ?? 'all')),
];

/** What sample-data/README.md and its generator say was planted, with its place, and nothing else of its kind. */
describe('the patterns planted in the messy sample', () => {
  it('are end scores of LW3 typed again from the start', () => {
    expect(groups('X21')).toEqual(['LW3']);
    expect(sets('X21').every(({ file }) => file === 'wrekindale_referrals_2023-24.xlsx')).toBe(true);
  });

  it('are first contacts at Marbrook that bunch at ten working days', () => {
    expect(groups('waits-heap-at-target')).toEqual(['MB']);
    expect(sets('waits-heap-at-target')[0]?.message).toContain('10 working days');
  });

  it('are a cap of six sessions at Tallowmere', () => {
    expect(groups('sessions-capped')).toEqual(['TM']);
    expect(sets('sessions-capped')[0]?.message).toContain('more than 6');
  });

  it('are the DWP and its office, which stop after September 2023', () => {
    expect(groups('referrer-stops')).toEqual(['31', 'Jobcentre Marbrook']);
    expect(sets('referrer-stops').every(({ message }) => message.includes('September 2023'))).toBe(true);
  });

  it('are the practice of Hexley Road, by its code and by its name, which begins in October 2023', () => {
    expect(groups('late-start')).toEqual(['P99009', 'Hexley Road Surgery']);
    expect(sets('late-start').every(({ message }) => message.includes('October 2023'))).toBe(true);
  });

  it('are tools that sites take up or give up midway', () => {
    expect(groups('tool-changed')).toEqual(['swemwbs7', 'pam13', 'mycaw']);
  });

  it.each(['straight-lining', 'batch-entry', 'scores-heap', 'P18', 'missing-by-group', 'places-differ'])(
    'do not include any for %s',
    (rule) => {
      expect(groups(rule)).toEqual([]);
    },
  );
});
