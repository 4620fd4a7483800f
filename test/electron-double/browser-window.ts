import { EventEmitter } from 'node:events';
import { app } from './app.js';
import { askEvent } from './ask-event.js';
import { openWindows } from './open-windows.js';
import { type WebPreferences, refuseOpenDoors } from './preferences.js';
import { WebContents } from './web-contents.js';

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Options extends Partial<Bounds> {
  readonly show?: boolean;
  readonly webPreferences?: WebPreferences;
}

/** A window without glass: its page is real, its place on the screen is data. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  #bounds: Bounds;
  #isMaximized = false;
  #isMinimized = false;
  #isDestroyed = false;
  #isVisible: boolean;
  isFocusedLast = false;

  constructor({ x = 0, y = 0, width = 800, height = 600, show = true, webPreferences = {} }: Options = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    refuseOpenDoors(webPreferences);
    this.#bounds = { x, y, width, height };
    this.#isVisible = show;
    this.webContents = new WebContents({ preferences: webPreferences, width, height });
    openWindows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show', {}));
    this.webContents.once('destroyed', () => {
      this.#isDestroyed = true;
      this.emit('closed', {});
      openWindows.remove(this);
    });
    app.emit('browser-window-created', {}, this);
  }

  static getAllWindows(): readonly BrowserWindow[] {
    return openWindows.all().filter((window): window is BrowserWindow => window instanceof BrowserWindow);
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  loadFile(): never {
    throw new Error('file:// is not for pages of this program');
  }

  close(): void {
    const event = askEvent({});
    this.emit('close', event);
    if (!event.defaultPrevented) void this.webContents.close();
  }

  destroy(): void {
    void this.webContents.destroy();
  }

  show(): void {
    this.#isVisible = true;
  }

  focus(): void {
    this.isFocusedLast = true;
  }

  restore(): void {
    this.#isMinimized = false;
  }

  minimize(): void {
    this.#isMinimized = true;
  }

  maximize(): void {
    this.#isMaximized = true;
    this.emit('maximize', {});
  }

  isVisible = (): boolean => this.#isVisible;
  isDestroyed = (): boolean => this.#isDestroyed;
  isMaximized = (): boolean => this.#isMaximized;
  isMinimized = (): boolean => this.#isMinimized;
  isFullScreen = (): boolean => false;
  getNormalBounds = (): Bounds => this.#bounds;

  setBounds(bounds: Partial<Bounds>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    this.emit('resize', {});
    this.emit('move', {});
  }
}
