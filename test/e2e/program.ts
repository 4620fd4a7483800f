import type { ChildProcess } from 'node:child_process';
import type * as Electron from 'electron';
import type { Page } from 'playwright-core';

/** How the program is started: which copy of it, with which words after its name, for which user. */
export interface Start {
  /** A folder with `package.json` and `dist`. */
  readonly app: string;
  readonly args?: readonly string[];
  /** Stands for the user's folder of settings. */
  readonly home: string;
  /** What the program says of its faults is not passed on: for tests that break it. */
  readonly isQuiet?: true;
  /** How long a page may give no answer before it counts as hung. Electron decides that by itself. */
  readonly patienceMs?: number;
}

/** A program under test: what Playwright's launcher of Electron offers, as far as the tests use it. */
export interface Program {
  readonly process: () => ChildProcess;
  readonly firstWindow: () => Promise<Page>;
  /** Run a function beside the program's own main part. It is sent as text and sees nothing of the test's. */
  readonly evaluate: <T, Arg>(
    wanted: (electron: typeof Electron, arg: Arg) => T | Promise<T>,
    arg: Arg,
  ) => Promise<T>;
  readonly close: () => Promise<void>;
}
