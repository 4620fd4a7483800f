import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { keyedPseudonym, sha256Hex } from '../../shared/project/hash.js';
import { openProject, openProjectFile, projectFile, withProject } from '../../shared/project/project-file.js';
import { type Project, emptyProject } from '../../shared/project/project.js';
import type { LocalRule } from '../../shared/rules/local/local-rule.js';
import { explain } from '../../shared/trouble.js';

const project: Project = {
  ...emptyProject,
  name: 'Wrekindale',
  key: 'ab'.repeat(32),
  settings: { ...emptyProject.settings, decide: 'suggested', today: '2024-04-02' },
  answers: [{ file: "St Mary's.csv", sheet: '', headerRows: [6, 7], grain: 'referral' }],
  words: { limits: 'Two sites started late.' },
};
const table = {
  sheet: '',
  rows: [1, 2],
  columns: [{ name: 'Date of ref.' }, { name: 'Month', derived: true as const }],
};
const intake = [{ file: 'a.csv', sha256: 'x', bytes: 3, sheets: [{ tables: [table] }] }];
const decided = { mapping: [], steps: [], intake };
const sources = [
  { file: 'a.csv', sha256: 'x', bytes: 3, tables: [{ sheet: '', rows: 2, columns: ['Date of ref.'] }] },
];

const localRule: LocalRule = {
  id: 'local-gender-filled',
  name: 'Gender is not recorded',
  severity: 'warning',
  dimension: 'completeness',
  subject: { kind: 'field', record: 'referral', field: 'gender' },
  test: { kind: 'filled' },
  why: 'The board asked for it.',
  reason: 'As agreed in April.',
};
const zipped = (saved: unknown): Uint8Array => zipSync({ 'project.json': strToU8(JSON.stringify(saved)) });

describe('a saved project', () => {
  it('opens again with everything that was decided', () => {
    const whole = { ...project, rules: [localRule] };
    const opened = openProject('p.soundings', projectFile(whole, decided).bytes);
    expect(opened).toEqual({ ok: true, value: { ...whole, sources } });
  });

  it('is the same bytes for the same decisions', () => {
    expect(projectFile(project, decided).bytes).toEqual(projectFile(project, decided).bytes);
  });

  it('is readable JSON in parts and says which files it was made for', () => {
    const entries = unzipSync(projectFile(project, decided).bytes);
    const read = (part: string): unknown => JSON.parse(new TextDecoder().decode(entries[part]));
    expect(read('project.json')).toMatchObject({ version: 2, name: 'Wrekindale', key: 'ab'.repeat(32) });
    for (const part of [
      'answers',
      'mapping',
      'steps',
      'decisions',
      'settings',
      'issue-log',
      'words',
      'proposed',
    ])
      expect(read(`${part}.json`), part).toBeDefined();
    expect(read('sources.json')).toEqual(sources);
  });

  it('goes on remembering the files it was made for where none is on the desk', () => {
    const saved = projectFile({ ...project, sources }, { ...decided, intake: [] }).bytes;
    expect(openProject('p.soundings', saved)).toMatchObject({ value: { sources } });
  });

  it('holds whole files where that was asked for, and none otherwise', () => {
    const kept = {
      files: [{ name: '../ä.csv', bytes: strToU8('a,b') }],
      references: [{ name: 'imd.csv', bytes: strToU8('x') }],
    };
    const saved = projectFile(project, decided, kept).bytes;
    expect(openProjectFile('p.soundings', saved)).toMatchObject({ ok: true, value: { kept } });
    expect(Object.keys(unzipSync(saved)).join(' ')).not.toContain('csv');
    const without = openProjectFile('p.soundings', projectFile(project, decided).bytes);
    expect(without).toMatchObject({ value: { kept: { files: [], references: [] } } });
  });

  it('keeps what its last run proposed when it is saved with other decisions', () => {
    const saved = withProject(projectFile(project, decided).bytes, { ...project, name: 'Other' });
    expect(openProject('p.soundings', saved)).toMatchObject({ value: { name: 'Other' } });
    expect(Object.keys(unzipSync(saved))).toContain('proposed.json');
  });

  it('is refused in one sentence with any one byte of it changed, or opens the same', () => {
    const { bytes } = projectFile(project, decided);
    const whole = JSON.stringify(openProject('p.soundings', bytes));
    let refused = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const opened = openProject(
        'p.soundings',
        bytes.map((byte, i) => (i === at ? byte ^ 0x10 : byte)),
      );
      if (opened.ok) expect(JSON.stringify(opened), String(at)).toBe(whole);
      else refused += 1;
    }
    expect(refused / bytes.length).toBeGreaterThan(0.5);
  });

  it.each(['version-1-first', 'version-1-last'])('of %s opens with everything that was decided', (name) => {
    const bytes = new Uint8Array(readFileSync(`test/project/fixtures/${name}.soundings`));
    const opened = openProject(name, bytes);
    expect(opened).toMatchObject({
      ok: true,
      value: {
        version: 2,
        name: 'Wrekindale',
        key: 'ab'.repeat(32),
        settings: {
          decide: 'suggested',
          today: '2024-04-02',
          owners: name.endsWith('last') ? 'site' : 'auto',
        },
        answers: [{ file: 'north.csv', headerRows: [6, 7] }],
        mapping: [{ index: 2, target: { field: 'referral_date' }, confirmed: true }],
        steps: [{ id: 's1', on: false, decidedBy: 'A. Analyst' }],
        decisions: [{ about: 'P06', answer: 'leave' }],
        sources: [{ file: 'north.csv', sha256: '0f'.repeat(32), bytes: 4711, tables: null }],
        words: { limits: 'Two sites started late.' },
      },
    });
    if (!opened.ok) return;
    const again = openProject(name, projectFile(opened.value, { ...decided, intake: [] }).bytes);
    expect(again).toEqual(opened);
  });

  it('of before there were thresholds and rules in it opens as one that changes none', () => {
    const { thresholds: _thresholds, rulesOff: _rulesOff, ...settings } = project.settings;
    const { rules: _rules, ...older } = { ...project, settings };
    const opened = openProject('p.soundings', zipped(older));
    expect(opened).toEqual({ ok: true, value: project });
  });

  it.each([
    ['a threshold that is no number', { settings: { thresholds: { 'P08.least': '16' } } }, 'not a number'],
    ['a rule switched off without a reason', { settings: { rulesOff: { P08: ' ' } } }, 'without a reason'],
    ['a local rule without a test', { rules: [{ ...localRule, test: null }] }, 'has no test'],
  ])('with %s is refused in one sentence', (_, change, reason) => {
    const opened = openProject('p.soundings', zipped({ ...project, ...change }));
    expect(opened.ok ? '' : explain(opened.trouble)).toContain(reason);
  });

  it.each([
    ['not a zip', strToU8('hello'), 'damaged or not a zip'],
    ['cut short', projectFile(project, decided).bytes.slice(0, 80), 'damaged or not a zip'],
    ['without a version', zipSync({ 'project.json': strToU8('{}') }), 'does not say its version'],
    ['of another program', zipSync({ 'x.json': strToU8('{}') }), 'it holds no project.json'],
    [
      'of a later version',
      zipSync({ 'project.json': strToU8('{"version":99}') }),
      'a newer Soundings saved it (version 99; this one knows up to 2). Update',
    ],
    [
      'with parts of the wrong sort',
      zipSync({ 'project.json': strToU8('{"version":1,"steps":"all"}') }),
      'a part of it is missing or damaged',
    ],
  ])('that is %s is refused in one sentence', (_, bytes, reason) => {
    const opened = openProject('p.soundings', bytes);
    expect(opened.ok ? '' : explain(opened.trouble)).toContain(reason);
  });
});

describe('a hash', () => {
  it('is SHA-256 as published (FIPS 180-2, "abc")', () => {
    expect(sha256Hex(strToU8('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('of a person depends on the project key and gives nothing of the identifier away', () => {
    const [one, other] = ['01'.repeat(32), '02'.repeat(32)];
    expect(keyedPseudonym(one, '9990000018')).toMatch(/^[0-9a-f]{16}$/);
    expect(keyedPseudonym(one, '9990000018')).toBe(keyedPseudonym(one, '9990000018'));
    expect(keyedPseudonym(one, '9990000018')).not.toBe(keyedPseudonym(other, '9990000018'));
  });
});
