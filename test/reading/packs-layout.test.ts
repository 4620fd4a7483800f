import { describe, expect, it } from 'vitest';
import { layoutKey } from '../../shared/reading/packs/layout.js';
import type { SourceColumn } from '../../shared/reading/source.js';

const columns = (...names: readonly string[]): readonly SourceColumn[] =>
  names.map((name, i) => ({ name, index: i + 1, hidden: false }));

describe('a layout key', () => {
  it('is the same whatever the case, spaces and punctuation of the headers', () => {
    expect(layoutKey(columns('Ref. Date', 'NHS No'))).toBe(layoutKey(columns('ref_date', 'NHS no.')));
  });

  it('changes with the order of the columns', () => {
    expect(layoutKey(columns('a', 'b'))).not.toBe(layoutKey(columns('b', 'a')));
  });

  it('counts a column without a header', () => {
    expect(layoutKey(columns('a', '', 'b'))).not.toBe(layoutKey(columns('a', 'b')));
  });

  it('tells headers apart that are nothing but signs', () => {
    expect(layoutKey(columns('a', '%'))).not.toBe(layoutKey(columns('a', '£')));
  });

  it('never runs two headers together', () => {
    expect(layoutKey(columns('a|b'))).not.toBe(layoutKey(columns('a', 'b')));
    expect(layoutKey(columns('|'))).not.toBe(layoutKey(columns('', '')));
  });
});
