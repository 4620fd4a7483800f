import { useEffect } from 'react';
import type { PairAnswer } from '../../../shared/people/pair.js';

/** What a key asks of the pair on the screen. */
export type PairKey = PairAnswer | 'undo' | 'before' | 'next';

const keys: Readonly<Record<string, PairKey>> = {
  y: 'same',
  n: 'not_same',
  l: 'later',
  u: 'undo',
  arrowleft: 'before',
  arrowright: 'next',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>;

/** A key held down answers once: nobody looks at a pair in a thirtieth of a second. */
export function pairKey({ key, ctrlKey, metaKey, altKey, repeat }: Pressed): PairKey | undefined {
  if (ctrlKey || metaKey || altKey || repeat) return undefined;
  return keys[key.toLowerCase()];
}

/** Where letters and arrows belong to somebody else: boxes, lists, grids and windows. */
const theirs =
  'input, textarea, select, [role=radiogroup], [role=listbox], [role=dialog], [role=grid], .grid';

/** Listen for the keys of the review for as long as it is shown and wants them. */
export function usePairKeys(isOn: boolean, onKey: (key: PairKey) => void): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: KeyboardEvent): void => {
      const key = pairKey(event);
      const isTheirs = event.target instanceof Element && event.target.closest(theirs) !== null;
      if (key === undefined || isTheirs || event.defaultPrevented) return;
      event.preventDefault();
      onKey(key);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, [isOn, onKey]);
}
