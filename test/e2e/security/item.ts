import type { Page } from 'playwright-core';
import type { Program } from '../program.js';
import type { Patch } from '../program-copy.js';

/** The program, running, with its page in hand. */
export interface Running {
  readonly program: Program;
  readonly page: Page;
}

/** One thing that has to be shut, the test that sees it shut, and a change to the program that opens it. */
export interface Item {
  /** As numbered in electron/desktop/README.md; never reused. */
  readonly id: string;
  readonly says: string;
  /** What is seen of it. A program that refuses to start shows nothing, which is not what is expected either. */
  readonly see: (running: Running) => Promise<unknown>;
  readonly expected: unknown;
  readonly mutant: readonly Patch[];
  /** Set where a real Electron gives no way to look. */
  readonly onDoubleOnly?: true;
}

/** A change to the compiled main file. */
export function inMain(from: string, to: string): Patch {
  return { file: 'dist/main/main.js', from, to };
}
