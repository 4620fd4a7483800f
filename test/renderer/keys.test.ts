import { describe, expect, it } from 'vitest';
import { keyAction } from '../../renderer/frame/keys.js';

const pressed = (
  key: string,
  part: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...part,
});

describe('a key', () => {
  it.each([
    [pressed('3', { altKey: true }), { step: 3 }],
    [pressed('z', { ctrlKey: true }), 'undo'],
    [pressed('Z', { ctrlKey: true, shiftKey: true }), 'redo'],
    [pressed('y', { ctrlKey: true }), 'redo'],
    [pressed('s', { metaKey: true }), 'save'],
    [pressed('S', { ctrlKey: true, shiftKey: true }), 'save_as'],
    [pressed('o', { ctrlKey: true }), 'open'],
    [pressed('?', { shiftKey: true }), 'help'],
    [pressed('Escape'), 'close'],
    [pressed('a'), undefined],
    [pressed('3'), undefined],
  ])('%o asks for %o', (key, action) => {
    expect(keyAction(key, false)).toEqual(action);
  });

  it('is left to a text box where it means something there', () => {
    expect(keyAction(pressed('?'), true)).toBeUndefined();
    expect(keyAction(pressed('z', { ctrlKey: true }), true)).toBeUndefined();
    expect(keyAction(pressed('s', { ctrlKey: true }), true)).toBe('save');
  });
});
