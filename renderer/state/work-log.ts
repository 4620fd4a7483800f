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
  /** Whether work is under way and nothing has been heard of any for a minute or more. */
  readonly isSilent: () => boolean;
  /** The person waits: silence is told of again only after another while. */
  readonly waitOn: () => void;
  /** For useSyncExternalStore: the oldest work that has lasted, or undefined. */
  readonly shown: () => Work | undefined;
  readonly subscribe: (listen: () => void) => () => void;
}

/** From this long on, a person is told what is going on and may stop it. */
export const shownAfterMs = 300;
/** Silence is looked for this often, so that it is told of after one to two minutes. */
export const silentAfterMs = 60_000;

export function workLog(
  later: (task: () => void, ms: number) => void = (task, ms) => void setTimeout(task, ms),
): WorkLog {
  const running = new Map<number, Work & { readonly lasted: boolean }>();
  const listeners = new Set<() => void>();
  let shown: Work | undefined;
  let signs = 0;
  let isListening = false;
  let isSilent = false;

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
    tellAll();
  };
  const tellAll = (): void => {
    for (const listen of listeners) listen();
  };
  /** Something was heard of the work, or it only began: it is looked at once more after a while. */
  const heard = (): void => {
    signs += 1;
    if (isSilent) {
      isSilent = false;
      tellAll();
    }
    if (!isListening) listenOn();
  };
  const listenOn = (): void => {
    const before = signs;
    isListening = running.size > 0;
    if (!isListening) return;
    later(() => {
      if (signs !== before || running.size === 0) {
        listenOn();
        return;
      }
      isListening = false;
      isSilent = true;
      tellAll();
    }, silentAfterMs);
  };

  return {
    began: (work) => {
      const isFirst = running.size === 0;
      running.set(work.id, { ...work, stage: 'Starting', share: 0, lasted: false });
      if (isFirst) heard();
      later(() => {
        change(work.id, { lasted: true });
      }, shownAfterMs);
    },
    progressed: (id, progress) => {
      heard();
      change(id, progress);
    },
    ended: (id) => {
      running.delete(id);
      heard();
      tell();
    },
    isSilent: () => isSilent,
    waitOn: heard,
    shown: () => shown,
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}
