import { describe, expect, it } from 'vitest';
import { isDecided, keepApart, makeOne } from '../../renderer/panels/clean/spellings/decide-cluster.js';
import {
  codeChoices,
  giveCode,
  givenIn,
  takeBack,
} from '../../renderer/panels/clean/spellings/decide-code.js';
import { applied } from '../../renderer/state/change.js';
import { codeLists } from '../../shared/dataset/code-lists.js';
import { emptyProject } from '../../shared/project/project.js';

const place = {
  table: '001',
  column: 4,
  stepsBegin: 'a.csv/Provider/',
  at: { source: 'a', sheet: '', header: 'Provider' },
  isAlone: true,
  masks: false,
  field: 'provider_name',
};
const cluster = {
  target: 'Age UK',
  members: ['Age UK', 'AGE UK', 'Age Uk', 'Age UX'].map((value) => ({ value, count: 2, becomes: value })),
};
const at = '2026-11-22T09:00:00.000Z';

describe('spellings made one', () => {
  const made = makeOne(place, cluster, { ticked: ['Age UK', 'AGE UK', 'Age Uk'], target: 'Age UK', at });

  it('become a step by hand that names no value in its reason', () => {
    expect(made.steps).toMatchObject([
      {
        kind: 'by_hand',
        on: true,
        at: place.at,
        action: { does: 'replace', values: { 'AGE UK': 'Age UK', 'Age Uk': 'Age UK' } },
        reason: 'A person said that 3 spellings mean one thing.',
        decidedAt: at,
      },
    ]);
  });

  it('remember that whoever was left out is something else', () => {
    expect(made.notSame.map(({ pair }) => pair)).toEqual([
      ['Age UK', 'Age UX'],
      ['AGE UK', 'Age UX'],
      ['Age UX', 'Age Uk'],
    ]);
  });

  it('are no longer asked about, before the next run already', () => {
    const { steps } = applied(emptyProject, { kind: 'by_hand', ...made });
    expect(isDecided(place, cluster, steps)).toBe(false);
    expect(isDecided(place, { ...cluster, members: cluster.members.slice(0, 3) }, steps)).toBe(true);
  });
});

describe('spellings kept apart', () => {
  it('are remembered two by two, once, and change nothing', () => {
    const made = keepApart(place, cluster);
    const twice = [made, made].reduce(
      (project, one) => applied(project, { kind: 'by_hand', ...one }),
      emptyProject,
    );
    expect(twice.notSame).toHaveLength(6);
    expect(twice.steps).toEqual([]);
  });
});

describe('a text given a code', () => {
  const list = codeLists['gender'];
  if (list === undefined) throw new Error('there is no such list');
  const given = giveCode(place, { list, value: 'lady', picked: 'code:2', at }, []);

  it('is written as the label of the code, in one step a column', () => {
    const both = giveCode(place, { list, value: '?', picked: 'missing:not_known', at }, given.steps);
    expect(both.steps).toMatchObject([
      { id: 'a.csv/Provider/codes_given', action: { values: { lady: 'Female', '?': 'not_known' } } },
    ]);
  });

  it('can be taken back', () => {
    const back = takeBack(place, { value: 'lady', at }, given.steps);
    expect(givenIn(place, back.steps)).toEqual({});
  });

  it('is picked from all codes of the list and the ways of saying nothing', () => {
    const [codes, nothing] = codeChoices(list);
    expect(codes?.choices).toHaveLength(list.codes.length);
    expect(nothing?.choices.map(({ id }) => id)).toContain('missing:not_stated');
  });
});
