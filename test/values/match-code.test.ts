import { describe, expect, it } from 'vitest';
import { codeLists } from '../../shared/dataset/code-lists.js';
import type { CodeList } from '../../shared/dataset/field.js';
import { matchCode } from '../../shared/values/match-code.js';
import { suggestCode } from '../../shared/values/suggest-code.js';

function list(id: string): CodeList {
  const found = codeLists[id];
  if (found === undefined) throw new Error(`no list ${id}`);
  return found;
}
const meaning = (id: string, text: string) => {
  const match = matchCode(list(id), text);
  return match === null ? null : 'code' in match ? match.code : 'ask';
};

describe('a text in a code list', () => {
  it.each([
    ['gender', 'F', '2'],
    ['gender', ' female ', '2'],
    ['gender', '2.0', '2'],
    ['gender', '02', '2'],
    ['gender', 'Non-binary', '3'],
    ['gender', '1 - Male', '1'],
    ['referral_source', '1', '01'],
    ['referral_source', '01: General Medical Practitioner Practice', '01'],
    ['referral_source', 'G.P.', '01'],
    ['referral_source', 'Self', '02'],
    ['ethnic_2001', 'A - White British', 'A'],
    ['ethnic_2001', 'A - British', 'A'],
    ['ethnic_2001', 'a', 'A'],
    ['ethnic_2001', 'White & Asian', 'F'],
    ['ethnic_2001', 'Any other Asian background', 'L'],
    ['ethnic_2001', 'other asian', 'L'],
    ['ethnic_2001', 'Black Carribean', 'M'],
    ['ethnic_2001', 'W/B', 'A'],
    ['ethnic_2001', 'Polish', 'C'],
    ['need', 'Lonliness', 'N01'],
    ['need', 'anxiety and depression', 'N02'],
    ['need', 'n04', 'N04'],
    ['need', 'Practical help at home', 'N15'],
    ['closure_reason', 'Declined', 'K04'],
    ['employment', 'Retried', '08'],
    ['age_band', '65-74', '65-74'],
    ['age_band', '65 to 74', '65-74'],
    ['yes_no', '✓', 'Y'],
  ])('of %s, “%s”, is %s', (id, text, code) => {
    expect(meaning(id, text)).toBe(code);
  });

  it.each([
    ['ethnic_2001', 'British'],
    ['ethnic_2001', 'Black British'],
    ['ethnic_2001', 'Other'],
    ['ethnic_2001', 'Any other'],
    ['ethnic_2001', 'B - Pakistani'],
    ['gender', '0'],
    ['gender', 'Mrs'],
    ['age_band', '65+'],
    ['yes_no', 'x'],
    ['yes_no', '1'],
    ['language', 'NA'],
  ])('of %s, “%s”, is asked about, not guessed', (id, text) => {
    expect(meaning(id, text)).toBe('ask');
  });

  it.each([
    ['ethnic_2001', 'Martian'],
    ['gender', ''],
    ['gender', '12'],
    ['need', 'ask her son'],
    ['referral_source', '5 sessions'],
    ['age_band', '16'],
    ['ethnic_2001', 'white and black'],
  ])('of %s that the list lacks, “%s”, is left alone', (id, text) => {
    expect(meaning(id, text)).toBeNull();
  });

  it('is its own code for every code of every list, unless the list says to ask', () => {
    for (const one of Object.values(codeLists)) {
      for (const { code } of one.codes) {
        const found = meaning(one.id, code);
        expect([one.id, [code, 'ask'].includes(String(found)), found]).toEqual([one.id, true, found]);
      }
    }
  });

  it('is found by the label of every code that has a label of its own', () => {
    const wrong = Object.values(codeLists).flatMap((one) => {
      const labels = one.codes.map(({ label }) => label);
      return one.codes
        .filter(({ label }) => labels.indexOf(label) === labels.lastIndexOf(label))
        .filter(({ code, label }) => ![code, 'ask'].includes(String(meaning(one.id, label))))
        .map(({ code }) => `${one.id} ${code}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('a suggestion for a longer text', () => {
  it('is the one need that it names', () => {
    expect(suggestCode(list('need'), 'feeling very lonely since May')).toBe('N01');
  });

  it('is none where it names two, denies it, or is certain already', () => {
    expect(suggestCode(list('need'), 'lonely and worried about debt')).toBeNull();
    expect(suggestCode(list('need'), 'not lonely at all')).toBeNull();
    expect(suggestCode(list('need'), 'lonely')).toBeNull();
  });
});
