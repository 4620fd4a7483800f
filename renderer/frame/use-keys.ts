import { useEffect } from 'react';
import { type KeyAction, keyAction } from './keys.js';

/** Listen for the frame's keys for as long as it is shown. */
export function useKeys(onAction: (action: KeyAction | { readonly step: number }) => boolean): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const action = keyAction(event, isTextBox(event.target));
      if (action !== undefined && onAction(action)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, [onAction]);
}

function isTextBox(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
