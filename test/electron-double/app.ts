import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { takeLock } from './single-instance.js';
import { closeSchemes } from './protocol.js';
import { machine, startMachine } from './machine.js';
import { openWindows } from './open-windows.js';
import { askEvent } from './ask-event.js';

const appPath = resolve(process.env['SOUNDINGS_DOUBLE_APP'] ?? '.');

/** The life of the program: ready, quitting, and what it is called. */
class App extends EventEmitter {
  readonly isPackaged = false;
  readonly #switches: string[] = [];
  #isReady = false;
  #isQuitting = false;
  isSandboxed = false;
  readonly recentDocuments: string[] = [];
  readonly commandLine = {
    appendSwitch: (name: string, value?: string): void => {
      this.#switches.push(value === undefined ? `--${name}` : `--${name}=${value}`);
    },
  };

  constructor() {
    super();
    openWindows.onNone(() => {
      if (this.#isQuitting) this.#finish();
      else if (!this.emit('window-all-closed')) this.quit();
    });
    openWindows.onStayed(() => {
      this.#isQuitting = false;
    });
  }

  /** Called once the program's main file has run to its end. */
  async begin(): Promise<void> {
    if (this.#isQuitting) return;
    await startMachine(this.getPath('userData'), this.#switches);
    this.#isReady = true;
    closeSchemes();
    this.emit('ready', {});
  }

  whenReady(): Promise<void> {
    if (this.#isReady) return Promise.resolve();
    return new Promise((ready) => this.once('ready', () => ready()));
  }

  isReady(): boolean {
    return this.#isReady;
  }

  enableSandbox(): void {
    if (this.#isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    this.isSandboxed = true;
  }

  requestSingleInstanceLock(): boolean {
    return takeLock(this.getPath('userData'), ({ argv, workingDirectory }) => {
      this.emit('second-instance', {}, argv, workingDirectory);
    });
  }

  getAppPath(): string {
    return appPath;
  }

  getName(): string {
    const told = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8')) as { productName: string };
    return told.productName;
  }

  getPath(name: string): string {
    const settings = process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
    if (name === 'userData') return join(settings, this.getName());
    throw new Error(`the double has no folder called ${name}`);
  }

  addRecentDocument(path: string): void {
    this.recentDocuments.unshift(path);
  }

  clearRecentDocuments(): void {
    this.recentDocuments.length = 0;
  }

  quit(): void {
    if (this.#isQuitting) return;
    const event = askEvent({});
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.#isQuitting = true;
    if (openWindows.all().length === 0) this.#finish();
    else for (const window of openWindows.all()) window.close();
  }

  exit(code = 0): void {
    process.exit(code);
  }

  #finish(): void {
    this.emit('will-quit', askEvent({}));
    this.emit('quit', {}, 0);
    if (!this.#isReady) {
      process.exit(0);
      return;
    }
    void machine().then(({ child }) => {
      child.once('exit', () => process.exit(0));
      child.kill();
    });
  }
}

export const app = new App();
