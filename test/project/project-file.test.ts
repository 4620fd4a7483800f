import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { keyedPseudonym, sha256Hex } from '../../shared/project/hash.js';
import { openProject, projectFile } from '../../shared/project/project-file.js';
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
const decided = { mapping: [], steps: [], intake: [{ file: 'a.csv', sha256: 'x', bytes: 3 }] };

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
    expect(opened).toEqual({ ok: true, value: whole });
  });

  it('is the same bytes for the same decisions', () => {
    expect(projectFile(project, decided).bytes).toEqual(projectFile(project, decided).bytes);
  });

  it('is readable JSON and says which files it was made for', () => {
    const entries = unzipSync(projectFile(project, decided).bytes);
    expect(Object.keys(entries)).toEqual(['project.json', 'proposed.json', 'sources.json']);
    expect(JSON.parse(new TextDecoder().decode(entries['sources.json']))).toEqual(decided.intake);
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
    ['of another program', zipSync({ 'x.json': strToU8('{}') }), 'it holds no project.json'],
    ['of a later version', zipSync({ 'project.json': strToU8('{"version":99}') }), 'its version is unknown'],
    [
      'with parts of the wrong sort',
      zipSync({ 'project.json': strToU8('{"version":1,"steps":"all"}') }),
      'its version is unknown',
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
