import { describe, expect, it } from 'vitest';
import { codeLists, codeOf, labelOf } from '../../shared/dataset/code-lists.js';
import type { CodeList } from '../../shared/dataset/field.js';

const lists = Object.values(codeLists);
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+<✓✔✗✘&]+/gu, ' ')
    .trim();

/** Spellings that mean two codes of a list, or a code although they are said to be ambiguous. */
function doubtful(list: CodeList): string[] {
  const owner = new Map<string, string>(list.ambiguous.map((word) => [bare(word), 'ambiguous']));
  const twice: string[] = [];
  for (const { code, synonyms } of list.codes) {
    for (const word of new Set(synonyms.map(bare))) {
      if ((owner.get(word) ?? code) !== code) twice.push(word);
      owner.set(word, code);
    }
  }
  return twice;
}

describe('a code list', () => {
  it.each(lists.map((list) => [list.id, list] as const))(
    '%s names each code once, with a label',
    (_, list) => {
      const codes = list.codes.map((each) => each.code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(list.codes.every((each) => each.label.length > 0)).toBe(true);
      expect(list.source.length).toBeGreaterThan(5);
    },
  );

  it.each(lists.map((list) => [list.id, list] as const))(
    '%s gives no spelling to two codes and guesses none',
    (_, list) => {
      expect(doubtful(list)).toEqual([]);
    },
  );

  it.each(lists.map((list) => [list.id, list] as const))('%s spells in lower case', (_, list) => {
    for (const word of [...list.ambiguous, ...list.codes.flatMap((each) => each.synonyms)])
      expect(word).toBe(word.toLowerCase());
  });

  it('has the sizes of the national lists', () => {
    const size = (id: string) => codeLists[id]?.codes.length;
    expect(size('language')).toBe(190);
    expect(size('accommodation')).toBe(57);
    expect(size('location')).toBe(46);
    expect(size('ethnic_pds')).toBe(68);
    expect(size('ethnic_scotland')).toBe(21);
    expect(size('ethnic_wales')).toBe(17);
    expect(size('ethnic_2021')).toBe(19);
    expect(size('ethnic_2001')).toBe(18);
    expect(size('need')).toBe(29);
    expect(size('support_type')).toBe(29);
    expect(size('closure_reason')).toBe(16);
  });

  it('keeps the letters apart that mean different people in England and Wales', () => {
    expect(codeOf('ethnic_2001', 'B')?.group).toBe('white');
    expect(codeOf('ethnic_wales', 'B')).toMatchObject({ label: 'Gypsy or Irish Traveller', national: 'C' });
    expect(codeOf('ethnic_wales', 'T')).toMatchObject({ label: 'Arab', national: 'S' });
    expect(codeOf('ethnic_wales', 'A')?.national).toBeUndefined();
  });

  it('reads the first letter of a two-character code as the national one', () => {
    for (const { code, national } of codeLists['ethnic_pds']?.codes ?? [])
      expect(national).toBe(code.slice(0, 1));
  });

  it('falls back to the code where it has no label', () => {
    expect(labelOf('need', 'N01')).toBe('Loneliness or social isolation');
    expect(labelOf('need', 'N00')).toBe('N00');
    expect(labelOf('__proto__', 'x')).toBe('x');
  });
});
