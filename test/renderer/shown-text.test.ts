import { describe, expect, it } from 'vitest';
import { shownText } from '../../renderer/words/shown-text.js';

describe('text out of a file, on the page', () => {
  it('shows an override of direction and does not obey it', () => {
    expect(shownText('report\u202excod.exe')).toBe('report⟦RLO⟧xcod.exe');
    expect(shownText('\u2066a\u2069\u200f\u061c')).toBe('⟦LRI⟧a⟦PDI⟧⟦RLM⟧⟦ALM⟧');
  });

  it('shows controls, line ends and tabs as signs', () => {
    expect(shownText('a\u0000b\u001bc\u007fd\u0085')).toBe('a⟦NUL⟧b⟦ESC⟧c⟦DEL⟧d⟦U+0085⟧');
    expect(shownText('one\r\ntwo\nthree\rfour\tfive')).toBe('one¶two¶three¶four⟦TAB⟧five');
  });

  it('shows what nobody would see: zero-width spaces, byte order marks, tags, half characters', () => {
    expect(shownText('Ref\u200berral\ufeff')).toBe('Ref⟦ZWSP⟧erral⟦BOM⟧');
    expect(shownText('x\u{e0041}')).toBe('x⟦U+E0041⟧');
    expect(shownText('x\ud800')).toBe('x⟦U+D800⟧');
  });

  it('leaves every real name as it is, in whatever script', () => {
    for (const name of ['Siân O’Neill', 'محمد', 'שרה', '王小明', 'क्‍ष', 'نمی‌خواهم', '👩‍👧', 'Łukasz']) {
      expect(shownText(name)).toBe(name);
    }
  });
});
