import type { Desk } from '../../shared/ipc/desk.js';

export interface Work {
  readonly id: number;
  readonly call: keyof Desk;
  readonly stage: string;
  /** 0–1, within its stage. */
  readonly share: number;
  readonly cancel: () => void;
}

/** What the worker is busy with. Work is shown only once it has lasted, so that quick answers do not flicker. */
export interface WorkLog {
  readonly began: (work: Pick<Work, 'id' | 'call' | 'cancel'>) => void;
  readonly progressed: (id: number, progress: { readonly stage: string; readonly share: number }) => void;
  readonly ended: (id: number) => void;
  /** For useSyncExternalStore: the oldest work that has lasted, or undefined. */
  readonly shown: () => Work | undefined;
  readonly subscribe: (listen: () => void) => () => void;
}

/** From this long on, a person is told what is going on and may stop it. */
export const shownAfterMs = 300;

export function workLog(later: (task: () => void, ms: number) => void = setTimeout): WorkLog {
  const running = new Map<number, Work & { readonly lasted: boolean }>();
  const listeners = new Set<() => void>();
  let shown: Work | undefined;

  const change = (id: number, part: Partial<Work & { lasted: boolean }>): void => {
    const work = running.get(id);
    if (work === undefined) return;
    running.set(id, { ...work, ...part });
    tell();
  };
  const tell = (): void => {
    const next = [...running.values()].find(({ lasted }) => lasted);
    if (next === shown) return;
    shown = next;
    for (const listen of listeners) listen();
  };

  return {
    began: (work) => {
      running.set(work.id, { ...work, stage: 'Starting', share: 0, lasted: false });
      later(() => {
        change(work.id, { lasted: true });
      }, shownAfterMs);
    },
    progressed: (id, progress) => {
      change(id, progress);
    },
    ended: (id) => {
      running.delete(id);
      tell();
    },
    shown: () => shown,
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}
