import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserWindow, type Rectangle, app, screen } from 'electron';
import { saveAtomically } from '../files/save-atomically.js';

/** Where the window was when it was closed last. */
export interface WindowPlace extends Partial<Rectangle> {
  readonly width: number;
  readonly height: number;
  readonly isMaximized: boolean;
}

/** The smallest window in which everything can still be reached. */
export const smallest = { width: 960, height: 640 };

const usual: WindowPlace = { width: 1440, height: 900, isMaximized: false };
const place = (): string => join(app.getPath('userData'), 'window.json');

/** The place kept, where it still lies on a screen; else the usual one, in the middle. */
export function keptPlace(): WindowPlace {
  const kept = read();
  if (kept === undefined) return usual;
  const { x, y, width, height, isMaximized } = kept;
  const bounds = { x, y, width: Math.max(width, smallest.width), height: Math.max(height, smallest.height) };
  return isReachable(bounds) ? { ...bounds, isMaximized } : { ...usual, isMaximized };
}

/** Keep the window's place from now on: when it is closed, and soon after each move, for a kill asks nobody. */
export function keepPlace(window: BrowserWindow): void {
  let timer: NodeJS.Timeout | undefined;
  const keep = (): void => {
    clearTimeout(timer);
    if (window.isDestroyed()) return;
    const now = { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
    void saveAtomically(place(), new TextEncoder().encode(JSON.stringify(now)));
  };
  const keepSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, 500);
  };
  window.on('resize', keepSoon);
  window.on('move', keepSoon);
  window.on('maximize', keepSoon);
  window.on('unmaximize', keepSoon);
  window.on('close', keep);
}

function read(): (Rectangle & { readonly isMaximized: boolean }) | undefined {
  try {
    const kept: unknown = JSON.parse(readFileSync(place(), 'utf8'));
    if (typeof kept !== 'object' || kept === null) return undefined;
    const told = new Map<string, unknown>(Object.entries(kept));
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => whole(told.get(name)));
    if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
    return { x, y, width, height, isMaximized: told.get('isMaximized') === true };
  } catch {
    return undefined; // None yet, or damaged.
  }
}

function whole(value: unknown): number | undefined {
  return Number.isSafeInteger(value) ? Number(value) : undefined;
}

/** Enough of the window's top edge lies on some screen to take hold of it. */
function isReachable({ x, y, width }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const shown = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    return shown >= 200 && y >= workArea.y && y <= workArea.y + workArea.height - 100;
  });
}
