import { afterAll, describe, expect, it } from 'vitest';
import { helpText } from '../../electron/headless/help.js';
import { emptyScheme } from '../../shared/project/scheme-card.js';
import { catalogueFor, ignoredChoices, rulesFor } from '../../shared/rules/catalogue.js';
import { compileLocalRule } from '../../shared/rules/local/compile.js';
import { faultInLocalRule, faultInLocalRules } from '../../shared/rules/local/local-fault.js';
import type { LocalRule, LocalTest } from '../../shared/rules/local/local-rule.js';
import { type Columns, askColumns, askRows } from '../support/ask-rule.js';
import type { Rows } from '../support/clean-tables.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const words = {
  id: 'local-house-rule',
  name: 'The house rule is broken',
  severity: 'warning',
  dimension: 'validity',
  why: 'The board asked for it.',
  reason: 'As agreed in April.',
} as const;

function ofField(field: string, test: LocalTest): LocalRule {
  return { ...words, subject: { kind: 'field', record: 'referral', field }, test };
}

function ofColumn(column: string, test: LocalTest): LocalRule {
  return { ...words, subject: { kind: 'column', column }, test };
}

const rowsFlagged = (rule: LocalRule, referral: Rows) =>
  askRows(engine, compileLocalRule(rule), { referral }).issues.map(({ row }) => row);

const cellsFlagged = (rule: LocalRule, columns: Columns) =>
  askColumns(engine, compileLocalRule(rule), columns).issues.map(({ row }) => row);

describe('a local rule on a field', () => {
  it.each<[string, string, LocalTest, Rows, number[]]>([
    [
      'filled',
      'gender',
      { kind: 'filled' },
      [
        { gender: '1', person_id: 'a' },
        { gender: '', person_id: 'b' },
      ],
      [3],
    ],
    [
      'one of these values',
      'gender',
      { kind: 'one_of', values: ['1', '2'] },
      [{ gender: '1' }, { gender: '9' }, { gender: '' }],
      [3],
    ],
    [
      'one of these values, in a list of codes',
      'needs_all',
      { kind: 'one_of', values: ['N01', 'N02'] },
      [{ needs_all: 'N01;N02' }, { needs_all: 'N01;N03' }],
      [3],
    ],
    [
      'a form',
      'person_id',
      { kind: 'form', forms: ['AA99', 'A-9'] },
      [{ person_id: 'WK12' }, { person_id: 'b-3' }, { person_id: 'WK123' }],
      [4],
    ],
    [
      'a number between',
      'contacts_total',
      { kind: 'number_between', from: 1, to: 6 },
      [{ contacts_total: '1' }, { contacts_total: '6' }, { contacts_total: '7' }, { contacts_total: '' }],
      [4],
    ],
    [
      'a date between',
      'referral_date',
      { kind: 'date_between', from: '2023-04-01', to: null },
      [{ referral_date: '2023-04-01' }, { referral_date: '2023-03-31' }],
      [3],
    ],
    [
      'before another date',
      'referral_date',
      { kind: 'compared', order: 'before', other: 'closure_date', days: 0 },
      [
        { referral_date: '2023-04-01', closure_date: '2023-04-01' },
        { referral_date: '2023-04-02', closure_date: '2023-04-01' },
        { referral_date: '2023-04-02', closure_date: '' },
      ],
      [3],
    ],
    [
      'after another date by days',
      'closure_date',
      { kind: 'compared', order: 'after', other: 'referral_date', days: 7 },
      [
        { referral_date: '2023-04-01', closure_date: '2023-04-08' },
        { referral_date: '2023-04-01', closure_date: '2023-04-07' },
      ],
      [3],
    ],
    [
      'within days of another date',
      'first_contact_date',
      { kind: 'compared', order: 'equal', other: 'referral_date', days: 14 },
      [
        { referral_date: '2023-04-01', first_contact_date: '2023-04-15' },
        { referral_date: '2023-04-01', first_contact_date: '2023-04-16' },
      ],
      [3],
    ],
    [
      'equal to another field',
      'scheme_id',
      { kind: 'compared', order: 'equal', other: 'pcn_code', days: 0 },
      [
        { scheme_id: 'U1', pcn_code: 'U1' },
        { scheme_id: 'U1', pcn_code: 'U2' },
      ],
      [3],
    ],
    [
      'required where another field says so',
      'closure_date',
      { kind: 'required_when', other: 'referral_status', values: ['closed', 'declined'] },
      [
        { referral_status: 'closed', closure_date: '2023-04-01' },
        { referral_status: 'closed', closure_date: '' },
        { referral_status: 'active', closure_date: '' },
        { referral_status: '', closure_date: '' },
      ],
      [3],
    ],
    [
      'unique',
      'referral_id',
      { kind: 'unique' },
      [{ referral_id: 'a' }, { referral_id: 'b' }, { referral_id: 'a' }, { referral_id: '' }],
      [2, 4],
    ],
    [
      'text of at most so many characters',
      'link_worker_id',
      { kind: 'at_most', characters: 3 },
      [{ link_worker_id: 'abc' }, { link_worker_id: 'abcd' }],
      [3],
    ],
  ])('%s: flags what breaks it, not what is at the edge or missing', (_, field, test, rows, flagged) => {
    const rule = ofField(field, test);
    expect(faultInLocalRule(rule)).toBeNull();
    expect(rowsFlagged(rule, rows)).toEqual(flagged);
  });

  it('says that it does not apply where no column holds the field, and why', () => {
    const rule = compileLocalRule(ofField('gender', { kind: 'filled' }));
    const { result } = askRows(engine, rule, { referral: [{ person_id: 'a' }] });
    expect(result.outcome).toBe('not_applicable');
    expect(result.why).toMatch(/Gender/);
  });
});

describe('a local rule on a column', () => {
  const blankToo = (...cells: readonly string[]): Columns => [['Form ver', null, cells]];

  it.each<[string, LocalTest, Columns, number[]]>([
    ['filled', { kind: 'filled' }, blankToo('a', '', 'N/K'), [3, 4]],
    ['one of these values', { kind: 'one_of', values: ['v1'] }, blankToo('v1', ' v1 ', 'v2', ''), [4]],
    ['a form', { kind: 'form', forms: ['A9'] }, blankToo('v1', 'v12', ''), [3]],
    [
      'a number between',
      { kind: 'number_between', from: 0, to: null },
      blankToo('0', '1,200', '-1', 'x'),
      [4, 5],
    ],
    [
      'a date between, leaving a date that reads two ways alone',
      { kind: 'date_between', from: '2023-04-01', to: '2024-03-31' },
      blankToo('2023-04-01', '2024-04-01', '05/06/2021', 'soon'),
      [3, 5],
    ],
    [
      'after another column by days',
      { kind: 'compared', order: 'after', other: 'sent', days: 1 },
      [
        ['Form ver', null, ['2023-04-02', '2023-04-01', '']],
        ['Sent', null, ['2023-04-01', '2023-04-01', '2023-04-01']],
      ],
      [3],
    ],
    [
      'required where another column says so',
      { kind: 'required_when', other: 'Kept', values: ['yes'] },
      [
        ['Form ver', null, ['v1', '', '']],
        ['Kept', null, ['yes', 'yes', 'no']],
      ],
      [3],
    ],
    ['unique', { kind: 'unique' }, blankToo('a', 'b', 'a', '', ''), [2, 4]],
    ['text of at most so many characters', { kind: 'at_most', characters: 2 }, blankToo('ab', 'abc'), [3]],
  ])('%s: is found by its name, mapped or not', (_, test, columns, flagged) => {
    const rule = ofColumn(' form  VER', test);
    expect(faultInLocalRule(rule)).toBeNull();
    expect(cellsFlagged(rule, columns)).toEqual(flagged);
  });

  it('points at the column as the file spells it, and counts n of N', () => {
    const rule = compileLocalRule(ofColumn('form ver', { kind: 'one_of', values: ['v1'] }));
    const { issues, result } = askColumns(engine, rule, blankToo('v1', 'v2', ''));
    expect(issues[0]).toMatchObject({
      rule: 'local-house-rule',
      column: 'Form ver',
      message: '“Form ver” holds none of the values that this project allows.',
    });
    expect(result).toMatchObject({ outcome: 'fail', broken: 1, of: 2 });
  });

  it('says that it does not apply where no file has the column', () => {
    const rule = compileLocalRule(ofColumn('Gone', { kind: 'filled' }));
    const { result } = askColumns(engine, rule, blankToo('v1'));
    expect(result).toMatchObject({
      outcome: 'not_applicable',
      why: 'No table holds anything to judge in “Gone”.',
    });
  });
});

describe('an ill-formed local rule', () => {
  const sound = ofField('gender', { kind: 'filled' });
  it.each<[string, unknown, RegExp]>([
    ['is no object', 'x', /not written as one/],
    ['has an id of another form', { ...sound, id: 'P01' }, /local-some-words/],
    ['has no name', { ...sound, name: ' ' }, /no name/],
    ['has a strange severity', { ...sound, severity: 'fatal' }, /severity/],
    ['does not say why', { ...sound, why: '' }, /why it matters/],
    ['looks at nothing', { ...sound, subject: {} }, /no field and no column/],
    ['looks at an unknown field', ofField('shoe_size', { kind: 'filled' }), /does not have/],
    ['has an unknown test', { ...sound, test: { kind: 'regex' } }, /unknown kind/],
    ['allows nothing', ofField('gender', { kind: 'one_of', values: [] }), /at least one/],
    [
      'has a form with letters of its own',
      ofField('postcode', { kind: 'form', forms: ['WK9'] }),
      /A for a letter/,
    ],
    ['compares text with numbers', ofField('gender', { kind: 'number_between', from: 1, to: 2 }), /numbers/],
    [
      'has its ends the wrong way',
      ofField('contacts_total', { kind: 'number_between', from: 2, to: 1 }),
      /range/,
    ],
    [
      'has a date that is none',
      ofField('referral_date', { kind: 'date_between', from: '2023-02-30', to: null }),
      /range/,
    ],
    [
      'counts days between codes',
      ofField('gender', { kind: 'compared', order: 'after', other: 'referral_date', days: 1 }),
      /two fields of dates/,
    ],
    [
      'compares with a field of another table',
      ofField('referral_date', { kind: 'compared', order: 'after', other: 'contact_date', days: 1 }),
      /same table/,
    ],
    ['has no length', ofField('gender', { kind: 'at_most', characters: 0 }), /length/],
  ])('that %s is refused in one sentence', (_, rule, reason) => {
    const fault = faultInLocalRule(rule);
    expect(fault).toMatch(reason);
    expect(fault).toMatch(/\.$/);
  });

  it('is refused where two have one id', () => {
    expect(faultInLocalRules([sound, sound])).toMatch(/Two local rules/);
  });
});

describe('the rules of a project', () => {
  const project = {
    rules: [ofField('gender', { kind: 'filled' })],
    scheme: emptyScheme,
    settings: {
      thresholds: { 'X03.longest_wait': 90, 'X99.days': 1 },
      rulesOff: { P06: 'Settled by phone.' },
    },
  };

  it('stand after ours, with the reason of the project', () => {
    const last = rulesFor(project).at(-1);
    expect(last?.id).toBe('local-house-rule');
    expect(catalogueFor(project).at(-1)).toMatchObject({ local: 'As agreed in April.', off: null });
  });

  it('show a changed threshold beside its usual value, and which rules are switched off', () => {
    const entries = new Map(catalogueFor(project).map((entry) => [entry.id, entry]));
    expect(entries.get('X03')?.limits).toMatchObject([{ name: 'longest_wait', value: 90, usual: 180 }]);
    expect(entries.get('X03')?.threshold).toMatch(/longest_wait: 90 days .*changed it from 180/);
    expect(entries.get('P06')?.off).toBe('Settled by phone.');
  });

  it('are listed by the help of the command line, those switched off with the reason', () => {
    const listed = helpText('rules', project)?.split('\n') ?? [];
    expect(listed.find((line) => line.startsWith('P06'))).toMatch(/\tswitched off: Settled by phone\.$/);
    expect(listed.at(-2)).toMatch(/^local-house-rule\t/);
    expect(helpText('rules')).not.toContain('local-house-rule');
  });

  it('say what is changed of rules that there are not', () => {
    expect(ignoredChoices(project)).toEqual([
      'The project changes the threshold X99.days, which no rule has; it is ignored.',
    ]);
  });
});
