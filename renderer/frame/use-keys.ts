import { useEffect } from 'react';
import { keyAction } from './keys.js';
import { type PanelId, stepsOfTheDay } from './steps-of-the-day.js';

interface Asked {
  readonly onStep: (panel: PanelId) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSave: () => void;
  readonly onSaveAs: () => void;
  readonly onOpen: () => void;
  readonly onHelp: () => void;
  readonly onClose: () => void;
}

/** Listen for the frame's keys for as long as it is shown. */
export function useKeys(asked: Asked): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!event.defaultPrevented && obey(event, asked)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, [asked]);
}

/** Whether the key was the frame's; Escape is left to others too. */
function obey(event: KeyboardEvent, asked: Asked): boolean {
  const action = keyAction(event, isTextBox(event.target));
  if (action === undefined) return false;
  if (typeof action === 'object') {
    const step = stepsOfTheDay[action.step - 1];
    if (step !== undefined) asked.onStep(step.id);
    return step !== undefined;
  }
  switch (action) {
    case 'undo':
      asked.onUndo();
      return true;
    case 'redo':
      asked.onRedo();
      return true;
    case 'save':
      asked.onSave();
      return true;
    case 'save_as':
      asked.onSaveAs();
      return true;
    case 'open':
      asked.onOpen();
      return true;
    case 'help':
      asked.onHelp();
      return true;
    case 'close':
      asked.onClose();
      return false;
  }
}

function isTextBox(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
