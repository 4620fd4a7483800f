import { describe, expect, it } from 'vitest';
import type { MappingEntry, Target } from '../../shared/mapping/mapping.js';
import { makeProfile, profileBytes } from '../../shared/project/profiles/make-profile.js';
import { readProfile } from '../../shared/project/profiles/read-profile.js';
import { offerProfiles, withProfiles } from '../../shared/project/profiles/use-profiles.js';
import { emptyProject } from '../../shared/project/project.js';
import { sourceTable } from '../support/source-table.js';

const targets: Readonly<Record<string, Target | null>> = {
  'Ref no': { record: 'referral', field: 'person_id' },
  Came: { record: 'referral', field: 'referral_date' },
  Reason: { record: 'referral', field: 'need_primary' },
  'Anx pre': {
    record: 'measure',
    field: 'total',
    instrument: 'ons4_anxious',
    timepoint: 'baseline',
    datedBy: 2,
  },
  Notes: null,
};
const headers = Object.keys(targets);
const tableOf = (names: readonly string[], file = 'april.csv') =>
  sourceTable(
    names.map((name) => [name, ['SECRET']] as const),
    { file },
  );
const april = tableOf(headers);
const mapping = april.columns.map(({ name, index }): MappingEntry => ({
  ...{ file: 'april.csv', sheet: '', table: '001', column: name, index },
  ...{ target: targets[name] ?? null, confidence: 1, transform: '', evidence: '', confirmed: true },
}));
const answer = { answer: 'turned', reason: '', decidedBy: '', decidedAt: '' };
const decisions = [
  { ...answer, about: 'scale:april.csv/ons4_anxious' },
  { ...answer, about: 'dates:april.csv/Came/order' },
];
const profile = makeProfile({ name: 'Charity', tables: [april], mapping, decisions });

describe('a source profile', () => {
  it('holds headers, fields and answers about scales, and no cell', () => {
    const text = new TextDecoder().decode(profileBytes(profile));
    expect(text).not.toContain('SECRET');
    expect(profile.tables[0]?.scales).toEqual([{ instrument: 'ons4_anxious', answer: 'turned' }]);
    expect(readProfile('c.json', profileBytes(profile))).toEqual({ ok: true, value: profile });
  });

  it.each([
    ['not json', 'it is no source profile'],
    ['{"kind":"soundings-profile","version":2}', 'newer Soundings'],
    [JSON.stringify({ ...profile, tables: [{ grain: 'referral' }] }), 'missing or unknown'],
    [JSON.stringify(profile).replace('referral_date', 'no_such_field'), 'missing or unknown'],
  ])('is refused in one sentence where it is %s', (text, reason) => {
    const found = readProfile('c.json', new TextEncoder().encode(text));
    expect(found.ok ? '' : JSON.stringify(found.trouble)).toContain(reason);
  });

  it('settles the same layout in the next file, its scales with it', () => {
    const [offer] = offerProfiles([profile], [tableOf(headers, 'may.csv')]);
    expect(offer?.mapping.map(({ target }) => target)).toEqual(Object.values(targets));
    expect(offer?.decisions.map(({ about }) => about)).toEqual(['scale:may.csv/ons4_anxious']);
    expect(offer?.drift).toMatchObject({ gone: [], added: [], renamed: [] });
  });

  it('lists what drifted, and takes no renamed column over', () => {
    const drifted = tableOf(['Site', 'Ref no', 'Came', 'Why referred', 'Anx pre'], 'may.csv');
    const [offer] = offerProfiles([profile], [drifted]);
    expect(offer?.drift).toMatchObject({
      gone: ['Notes'],
      added: ['Site'],
      renamed: [{ name: 'Why referred', column: { header: 'Reason' } }],
    });
    expect(offer?.mapping.map(({ column }) => column)).toEqual(['Ref no', 'Came', 'Anx pre']);
    expect(offer?.mapping[2]?.target?.datedBy).toBe(3);
  });

  it('is not offered for another layout or another grain', () => {
    expect(offerProfiles([profile], [tableOf(['A', 'B', 'Came'])])).toEqual([]);
    expect(offerProfiles([profile], [sourceTable({}, { grain: 'contact' })])).toEqual([]);
  });

  it('leaves alone what was decided in the project', () => {
    const [first] = mapping;
    if (first === undefined) throw new Error('no mapping');
    const project = {
      ...emptyProject,
      mapping: [{ ...first, target: null }],
      decisions: decisions.slice(0, 1),
    };
    const used = withProfiles(project, [profile], [april]);
    expect(used.mapping.filter(({ column }) => column === 'Ref no')).toEqual(project.mapping);
    expect(used.mapping.length).toBe(headers.length);
    expect(used.decisions).toEqual(project.decisions);
  });
});
