import { describe, expect, it } from 'vitest';
import { codeLists } from '../../shared/dataset/code-lists.js';
import { ethnic2001 } from '../../shared/dataset/lists/ethnic-2001.js';
import { ethnicPds } from '../../shared/dataset/lists/ethnic-pds.js';
import { ethnicScotland } from '../../shared/dataset/lists/ethnic-scotland.js';
import { ethnicWales } from '../../shared/dataset/lists/ethnic-wales.js';
import { type EthnicSet, ethnicSet, matchEthnic } from '../../shared/values/ethnic-sets.js';
import { matchColumn } from '../../shared/values/match-column.js';

const values = (...texts: string[]) => texts.map((value) => ({ value, count: 10 }));
function read(...texts: string[]): Record<string, string> {
  const { matches } = matchEthnic(values(...texts));
  return Object.fromEntries(
    texts.map((text) => {
      const match = matches.get(text);
      return [text, match === undefined ? 'unknown' : 'code' in match ? match.code : 'ask'];
    }),
  );
}
const codesOf = (list: {
  readonly codes: readonly { readonly code: string; readonly national?: string }[];
}) => Object.fromEntries(list.codes.map(({ code, national }) => [code, national ?? 'ask']));

/** Words of the censuses as their questions print them, and the national letter of each. */
const census2001 = [
  ['White British', 'A'],
  ['White Irish', 'B'],
  ['Any other White background', 'C'],
  ['White and Black Caribbean', 'D'],
  ['White and Black African', 'E'],
  ['White and Asian', 'F'],
  ['Any other Mixed background', 'G'],
  ['Indian', 'H'],
  ['Pakistani', 'J'],
  ['Bangladeshi', 'K'],
  ['Any other Asian background', 'L'],
  ['Caribbean', 'M'],
  ['African', 'N'],
  ['Any other Black background', 'P'],
  ['Chinese', 'R'],
  ['Any other ethnic group', 'S'],
] as const;
const census2011 = [
  ['White: English/Welsh/Scottish/Northern Irish/British', 'A'],
  ['White: Irish', 'B'],
  ['White: Gypsy or Irish Traveller', 'C'],
  ['White: Other White', 'C'],
  ['Mixed/multiple ethnic groups: White and Black Caribbean', 'D'],
  ['Mixed/multiple ethnic groups: White and Black African', 'E'],
  ['Mixed/multiple ethnic groups: White and Asian', 'F'],
  ['Mixed/multiple ethnic groups: Other Mixed', 'G'],
  ['Asian/Asian British: Indian', 'H'],
  ['Asian/Asian British: Pakistani', 'J'],
  ['Asian/Asian British: Bangladeshi', 'K'],
  ['Asian/Asian British: Chinese', 'R'],
  ['Asian/Asian British: Other Asian', 'L'],
  ['Black/African/Caribbean/Black British: African', 'N'],
  ['Black/African/Caribbean/Black British: Caribbean', 'M'],
  ['Black/African/Caribbean/Black British: Other Black', 'P'],
  ['Other ethnic group: Arab', 'S'],
  ['Other ethnic group: Any other ethnic group', 'S'],
] as const;
const census2021 = [
  ['Asian, Asian British or Asian Welsh: Bangladeshi', 'K'],
  ['Asian, Asian British or Asian Welsh: Chinese', 'R'],
  ['Asian, Asian British or Asian Welsh: Indian', 'H'],
  ['Asian, Asian British or Asian Welsh: Pakistani', 'J'],
  ['Asian, Asian British or Asian Welsh: Other Asian', 'L'],
  ['Black, Black British, Black Welsh, Caribbean or African: African', 'N'],
  ['Black, Black British, Black Welsh, Caribbean or African: Caribbean', 'M'],
  ['Black, Black British, Black Welsh, Caribbean or African: Other Black', 'P'],
  ['Mixed or Multiple ethnic groups: White and Asian', 'F'],
  ['Mixed or Multiple ethnic groups: White and Black African', 'E'],
  ['Mixed or Multiple ethnic groups: White and Black Caribbean', 'D'],
  ['Mixed or Multiple ethnic groups: Other Mixed or Multiple ethnic groups', 'G'],
  ['White: English, Welsh, Scottish, Northern Irish or British', 'A'],
  ['White: Irish', 'B'],
  ['White: Gypsy or Irish Traveller', 'C'],
  ['White: Roma', 'C'],
  ['White: Other White', 'C'],
  ['Other ethnic group: Arab', 'S'],
  ['Other ethnic group: Any other ethnic group', 'S'],
] as const;

describe('the national letters', () => {
  it('are each themselves', () => {
    const codes = ethnic2001.codes.map(({ code }) => code);
    expect(read(...codes)).toEqual(Object.fromEntries(codes.map((code) => [code, code])));
  });
});

describe('codes of two characters', () => {
  it('are each the letter that their list gives them', () => {
    expect(read(...ethnicPds.codes.map(({ code }) => code))).toEqual(codesOf(ethnicPds));
  });
});

describe('Scottish codes', () => {
  it('are each their counterpart, or asked about where there is none', () => {
    expect(read(...ethnicScotland.codes.map(({ code }) => code))).toEqual(codesOf(ethnicScotland));
  });

  it('leave a letter beside them open', () => {
    expect(read('1A', '3F', '6A', 'A')['A']).toBe('ask');
  });
});

describe('Welsh codes', () => {
  it('are known by a label that only they have', () => {
    const codes = ethnicWales.codes.map(({ code }) => code);
    const { 'B - Gypsy or Irish Traveller': labelled, ...letters } = read(
      ...codes,
      'B - Gypsy or Irish Traveller',
    );
    expect(labelled).toBe('C');
    expect(letters).toEqual(codesOf(ethnicWales));
  });

  it('cannot be told from a GP system’s without a label and without a C', () => {
    expect(read('A', 'B', 'T', 'H')).toEqual({ A: 'ask', B: 'ask', T: 'ask', H: 'H' });
  });
});

describe('codes of GP systems', () => {
  it('are known by a C beside the T', () => {
    expect(read('A', 'B', 'C', 'T')).toEqual({ A: 'A', B: 'B', C: 'C', T: 'C' });
    expect(read('A', 'T - Traveller')).toMatchObject({ A: 'A', 'T - Traveller': 'C' });
  });

  it('leave out a W, of which nobody is sure', () => {
    expect(read('A', 'C', 'T', 'W')['W']).toBe('unknown');
  });
});

describe('numbers', () => {
  it.each([
    ['1 to 16 of one supplier', Array.from({ length: 16 }, (_, i) => String(i + 1))],
    [
      '01 to 16 with 99 for declined',
      [...Array.from({ length: 16 }, (_, i) => String(i + 1).padStart(2, '0')), '99'],
    ],
    ['1 to 18 of the census of 2011', Array.from({ length: 18 }, (_, i) => String(i + 1))],
    ['1 to 19 of the census of 2021', Array.from({ length: 19 }, (_, i) => String(i + 1))],
  ])('are asked about: %s', (_, texts) => {
    expect(new Set(Object.values(read(...texts)))).toEqual(new Set(['ask']));
  });

  it('are asked about beside letters too, which keep their meaning', () => {
    expect(read('A', 'H', '4')).toEqual({ A: 'A', H: 'H', 4: 'ask' });
    expect(read('A', 'T', '4')).toEqual({ A: 'ask', T: 'ask', 4: 'ask' });
  });

  it('that say nothing are no groups', () => {
    expect(read('A', '99')).toEqual({ A: 'A', 99: '99' });
  });

  it('with a label in words are read by the words', () => {
    expect(read('1 - White British', '16 - Any other ethnic group')).toEqual({
      '1 - White British': 'A',
      '16 - Any other ethnic group': 'S',
    });
  });
});

describe('words', () => {
  it.each([
    ['2001', census2001],
    ['2011', census2011],
    ['2021', census2021],
  ] as const)('of the census of %s are all read', (_, labels) => {
    const texts = labels.map(([label]) => label);
    expect(read(...texts)).toEqual(Object.fromEntries(labels));
  });

  it.each([
    ['Asian or Asian British - Indian', 'H'],
    ['Black or Black British – African', 'N'],
    ['Mixed - White & Asian', 'F'],
    ['Any other Mixed or multiple ethnic background', 'G'],
    ['Any other Black, Black British, or Caribbean background', 'P'],
    ['Asian - Other', 'L'],
    ['Asian: African', 'ask'],
  ])('under a heading, or in another census’s form, are read: %s', (text, code) => {
    expect(read(text)).toEqual({ [text]: code });
  });

  it('of the census of 2021 are its own numbers in a column of its own', () => {
    const list = codeLists['ethnic_2021'];
    if (list === undefined) throw new Error('there is no such list');
    const { matches } = matchColumn(list, values(...census2021.map(([label]) => label)));
    const found = census2021.map(([label]) => matches.get(label));
    expect(found).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map((code) => ({
        code: String(code),
      })),
    );
  });

  it('that name too wide a group are asked about, whatever the set', () => {
    const wide = [
      'White',
      'Asian',
      'Black',
      'Mixed',
      'Other',
      'British',
      'Asian British',
      'BME',
      'BAME',
      'Non-white',
      'European',
    ];
    for (const beside of [[], ['A', 'H'], ['1A', '3F'], ['CP'], ['T'], ['C', 'T'], ['4'], ['T - Arab']]) {
      const found = read(...wide, ...beside);
      expect(wide.map((word) => [word, found[word]])).toEqual(wide.map((word) => [word, 'ask']));
    }
  });
});

describe('the set of a column', () => {
  it.each<[EthnicSet, string[]]>([
    ['england_2001', ['A', 'J', 'White British']],
    ['pds', ['A', 'CP']],
    ['scotland', ['1A', '1B', 'Polish']],
    ['wales', ['A', 'T - Arab']],
    ['gp', ['A', 'C', 'T']],
    ['wales_or_gp', ['A', 'T']],
    ['numbers', ['1', '2']],
    ['words', ['White British', 'Indian']],
  ])('is %s for %j', (set, texts) => {
    expect(ethnicSet(values(...texts))).toBe(set);
  });
});
