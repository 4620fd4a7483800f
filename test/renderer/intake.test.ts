import { describe, expect, it } from 'vitest';
import { chosenName, withFiles, withoutFile } from '../../renderer/state/intake.js';

const file = (name: string, text = name) => ({ name, bytes: new TextEncoder().encode(text) });
const names = (files: readonly { readonly name: string }[]) => files.map(({ name }) => name);

describe('the files on the desk', () => {
  it('keep their order when one of them comes again, with the new content', () => {
    const files = withFiles([file('a.csv'), file('b.csv')], [file('a.csv', 'newer'), file('c.csv')]);
    expect(names(files)).toEqual(['a.csv', 'b.csv', 'c.csv']);
    expect(new TextDecoder().decode(files[0]?.bytes)).toBe('newer');
  });

  it('hold a name only once, even one called __proto__', () => {
    expect(names(withFiles([], [file('__proto__'), file('__proto__')]))).toEqual(['__proto__']);
  });

  it('can be taken off by name', () => {
    expect(names(withoutFile([file('a.csv'), file('b.csv')], 'a.csv'))).toEqual(['b.csv']);
  });

  it('that came in an archive come and go with it', () => {
    expect(chosenName({ file: 'pack.zip/a.csv', within: 'pack.zip' })).toBe('pack.zip');
    expect(chosenName({ file: 'a.csv' })).toBe('a.csv');
  });
});
