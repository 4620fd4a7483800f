export type KeyAction = 'undo' | 'redo' | 'save' | 'save_as' | 'open' | 'help' | 'close';

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The list behind `?`: what is pressed, and what it does. */
export const keyList: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: 'Alt + 1 … 8', does: 'Go to a step of the day' },
  { keys: 'Ctrl + Z', does: 'Undo the last decision' },
  { keys: 'Ctrl + Y or Ctrl + Shift + Z', does: 'Redo it' },
  { keys: 'Y, N, L', does: 'On People: the same person, not the same, later' },
  { keys: 'U', does: 'On People: take the last answer back' },
  { keys: '← and →', does: 'On People: the pair before, the next pair' },
  { keys: 'Ctrl + S', does: 'Save the project' },
  { keys: 'Ctrl + Shift + S', does: 'Save it under another name, with a passphrase or with its files' },
  { keys: 'Ctrl + O', does: 'Open a project' },
  { keys: 'Escape', does: 'Close “Where it comes from”, a list or this window' },
  { keys: 'Tab, Shift + Tab', does: 'Move from one control to the next, or back' },
  { keys: 'Arrow keys', does: 'Move inside a list or a grid' },
  { keys: 'Enter or Space', does: 'Press what is in focus; in a grid, show the source row' },
  { keys: '?', does: 'Show this list, and guides of ten minutes' },
];

/** What a key press asks for; undefined where it asks nothing of the frame. `isTyping`: the focus is in a text box. */
export function keyAction(
  pressed: Pressed,
  isTyping: boolean,
): KeyAction | { readonly step: number } | undefined {
  const isCommand = pressed.ctrlKey || pressed.metaKey;
  const key = pressed.key.toLowerCase();
  if (pressed.altKey && !isCommand && /^[1-9]$/.test(key)) return { step: Number(key) };
  if (key === 'escape') return 'close';
  if (isCommand && key === 's') return pressed.shiftKey ? 'save_as' : 'save';
  if (isCommand && key === 'o') return 'open';
  if (isTyping) return undefined;
  if (isCommand && key === 'z') return pressed.shiftKey ? 'redo' : 'undo';
  if (isCommand && key === 'y') return 'redo';
  return key === '?' && !isCommand ? 'help' : undefined;
}
