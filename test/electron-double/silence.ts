import type { EventEmitter } from 'node:events';
import type { Target } from './target.js';

const patienceMs = Number(process.env['SOUNDINGS_DOUBLE_PATIENCE_MS'] ?? 30_000);

/** Asks a page for an answer all the while: `unresponsive` where none comes for long, `responsive` once one does. */
export class Silence {
  readonly #contents: EventEmitter;
  #isSilent = false;
  /** Set while an answer is awaited. */
  #patience: NodeJS.Timeout | undefined;
  #asking: NodeJS.Timeout | undefined;

  constructor(contents: EventEmitter) {
    this.#contents = contents;
  }

  watch(target: Target): void {
    this.#asking = setInterval(() => {
      if (this.#patience !== undefined) return;
      this.#patience = setTimeout(() => {
        this.#isSilent = true;
        this.#contents.emit('unresponsive');
      }, patienceMs);
      const answered = (): void => this.#answered();
      void target.ask('Runtime.evaluate', { expression: '0' }).then(answered, answered);
    }, patienceMs / 4);
  }

  /** The page is lost: nobody waits for its answer. */
  isOver(): void {
    clearTimeout(this.#patience);
    this.#patience = undefined;
    this.#isSilent = false;
  }

  end(): void {
    this.isOver();
    clearInterval(this.#asking);
  }

  #answered(): void {
    const wasSilent = this.#isSilent;
    this.isOver();
    if (wasSilent) this.#contents.emit('responsive');
  }
}
