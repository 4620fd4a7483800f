import { useCallback, useRef, useState } from 'react';
import type { Figure } from '../../shared/figures/figure.js';

interface Door {
  readonly door: Figure | undefined;
  readonly openDoor: (figure: Figure) => void;
  readonly closeDoor: () => void;
}

/** The number that is being looked into. Closing gives the focus back to where it was pressed. */
export function useDoor(): Door {
  const [door, setDoor] = useState<Figure>();
  const opener = useRef<Element>(null);
  const openDoor = useCallback((figure: Figure) => {
    opener.current = document.activeElement;
    setDoor(figure);
  }, []);
  const closeDoor = useCallback(() => {
    setDoor(undefined);
    if (opener.current instanceof HTMLElement) opener.current.focus();
    opener.current = null;
  }, []);
  return { door, openDoor, closeDoor };
}
