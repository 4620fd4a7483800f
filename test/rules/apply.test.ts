import { afterAll, describe, expect, it } from 'vitest';
import { loadReferences } from '../../shared/clean/references.js';
import { replaySteps } from '../../shared/clean/replay.js';
import { recordFields } from '../../shared/dataset/fields.js';
import type { MappingEntry } from '../../shared/mapping/mapping.js';
import { loadRaw } from '../../shared/reading/load-raw.js';
import { applyRules } from '../../shared/rules/apply.js';
import { agePlausible } from '../../shared/rules/age-plausible.js';
import { thresholdText } from '../../shared/rules/limits.js';
import { hiddenSheet } from '../../shared/rules/hidden-sheet.js';
import type { RowRule, Rule, RuleContext } from '../../shared/rules/rule.js';
import { rules } from '../../shared/rules/rules.js';
import { spelled } from '../../shared/rules/spelling.js';
import { sql } from '../../shared/sql/sql.js';
import { askReading, intakeOf } from '../support/ask-rule.js';
import { loadCleanTables } from '../support/clean-tables.js';
import { openEngine } from '../support/engine.js';
import { sourceTable } from '../support/source-table.js';

const engine = await openEngine();
loadReferences(engine, []);
afterAll(() => {
  engine.close();
});

const long = 'Please tell us in your own words how you have been feeling about things over the last weeks';
/** Every field of the minimum dataset in a column with a very long name, and every rule broken somewhere. */
const broken: Readonly<Record<string, string>> = {
  referral_date: '2023-05-20',
  first_contact_date: '2023-05-01',
  first_attempt_date: '2023-05-02',
  closure_date: '2023-04-01',
  birth_date: '2024-01-01',
  age_at_referral: '130',
  imd_decile: '99999',
  gender: 'frobnication',
  contacts_total: '#REF!',
  referral_status: 'closed',
  referral_id: '8.71E+14',
  nhs_number: 'â€™',
};
const fields = Object.keys(recordFields.referral);
const table = {
  ...sourceTable(
    fields.map((field): readonly [string, readonly string[]] => [
      `${long} ${field}`,
      [broken[field] ?? '', broken[field] ?? ''],
    ]),
    { file: 'b.csv' },
  ),
};
const mapping = fields.map((field, i): MappingEntry => ({
  ...{
    file: 'b.csv',
    sheet: '',
    table: '001',
    column: table.columns[i]?.name ?? '',
    index: i + 1,
    confidence: 1,
  },
  ...{ target: { record: 'referral', field }, transform: '', evidence: '', confirmed: true },
}));
const unreadable = { ...intakeOf([]), file: 'a.csv', error: 'It is empty.', sheets: [] };
const context: RuleContext = {
  ...{
    intake: [unreadable, { ...intakeOf([table]), file: 'b.csv' }],
    tables: [table],
    mapping,
    profiles: [],
    steps: [],
  },
  today: '2024-03-31',
};
const numbers = { age_at_referral: '130', imd_decile: '', contacts_total: '' };
loadRaw(engine, table);
replaySteps(engine, [table], []);
loadCleanTables(engine, {
  referral: [
    { ...broken, ...numbers },
    { ...broken, ...numbers },
  ],
});

const issues = () =>
  engine.rows<{
    issue_id: string;
    rule: string;
    row: number | null;
    message: string;
    suggestion: string;
    file: string;
    table_id: string | null;
  }>(sql`SELECT issue_id, rule, "row", message, suggestion, file, table_id FROM issues ORDER BY issue_id`);

/** All rules together are some hundred queries. */
const allRules = 30_000;

describe('the rules', () => {
  it('have ids that are used once and words for every part', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(rule.id).toMatch(/^([PX]\d\d|[a-z]+(-[a-z]+)+)$/);
      for (const words of [rule.says, rule.matters, rule.atSource, rule.inFile])
        expect(words.length).toBeGreaterThan(10);
      for (const { reason } of Object.values(rule.thresholds)) expect(reason.length).toBeGreaterThan(10);
    }
  });

  it(
    'number issues in the order of rule, file, row and column, the same on every run',
    { timeout: allRules },
    () => {
      const results = applyRules(engine, context);
      const first = issues();
      applyRules(engine, context);
      expect(issues()).toEqual(first);
      expect(first[0]).toMatchObject({
        issue_id: 'I000001',
        rule: 'file-not-read',
        file: 'a.csv',
        row: null,
        table_id: null,
      });
      const order = first.map(({ rule }) => rules.findIndex((each) => each.id === rule));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(results.map((result) => result.rule)).toEqual(rules.map((rule) => rule.id));
      expect(results.filter((result) => result.outcome === 'error')).toEqual([]);
    },
  );

  it('say at most 25 words, whatever the columns are called, and no value', { timeout: allRules }, () => {
    applyRules(engine, context);
    const said = issues();
    expect(new Set(said.map((issue) => issue.rule)).size).toBeGreaterThan(12);
    for (const { message, suggestion } of said) {
      expect(message.split(/\s+/).length, message).toBeLessThanOrEqual(25);
      expect(suggestion.split(/\s+/).length, suggestion).toBeLessThanOrEqual(25);
      for (const value of Object.values(broken).filter((each) => each !== 'closed'))
        expect(message).not.toContain(value);
    }
  });

  it('call a column as the file spells it, without the middle of a long name', () => {
    expect(spelled({ name: ' Date 1st\ncontact ', index: 3 })).toBe('“Date 1st contact”');
    expect(spelled({ name: long, index: 3 })).toBe('“Please tell us… last weeks”');
    expect(spelled({ name: 'x'.repeat(60), index: 3 })).toBe(`“${'x'.repeat(50)}…”`);
    expect(spelled({ name: ' ', index: 3 })).toBe('column 3');
  });

  it('that a project switched off say so and why, and find nothing', () => {
    const off = { P08: 'Ages are bands here.' };
    const [result] = applyRules(engine, { ...context, off }, [agePlausible]);
    expect(result).toMatchObject({
      outcome: 'not_applicable',
      why: 'Switched off in this project: Ages are bands here.',
    });
    expect(issues()).toEqual([]);
  });

  it('find nothing in rows that say nothing', () => {
    loadCleanTables(engine, {
      referral: [{ gender: '' }],
      contact: [{ medium: '' }],
      onward: [{ mode: '' }],
      measure: [{ mode: '' }],
    });
    const rowRules = rules.filter((rule): rule is RowRule => rule.kind === 'rows');
    const results = applyRules(engine, { ...context, mapping: [] }, rowRules);
    expect(issues()).toEqual([]);
    for (const result of results)
      expect(result).toMatchObject({ outcome: 'not_applicable', broken: 0, of: 0 });
  });

  it('go on when one of them fails, and do not pass on what the engine said', () => {
    const failing: Rule = {
      ...hiddenSheet,
      id: 'fails',
      of: () => {
        throw new Error('could not convert "Jo Bloggs"');
      },
    };
    const results = applyRules(engine, context, [failing, hiddenSheet]);
    expect(results[0]).toMatchObject({
      rule: 'fails',
      outcome: 'error',
      why: 'The check could not be carried out on these files.',
    });
    expect(results[1]?.outcome).toBe('pass');
  });

  it('take their thresholds from the project where it has changed them', () => {
    loadCleanTables(engine, { referral: [{ age_at_referral: '15' }] });
    const counts = (thresholds: Readonly<Record<string, number>>) =>
      applyRules(engine, { ...context, thresholds }, [agePlausible])[0]?.broken;
    expect([counts({}), counts({ 'P08.least': 14 })]).toEqual([1, 0]);
    expect(thresholdText(agePlausible, { 'P08.least': 14 })).toContain('least: 14 years');
  });

  it('leave an empty table of issues where there is nothing to say', () => {
    askReading(engine, hiddenSheet, intakeOf([]));
    expect(issues()).toEqual([]);
  });
});
