/** What makes the bytes of the decisions as they stand when it is called. */
export type MakeDraft = () => Promise<Uint8Array>;

/** Keeps unsaved decisions by itself, so that nothing older than a few seconds is ever lost. */
export interface DraftKeeper {
  /** There is something that is not saved; kept soon, with what is decided until then. */
  readonly changed: (make: MakeDraft) => void;
  /** Everything is saved, or need not be: what was kept goes. */
  readonly settled: () => void;
}

/** How long decisions are gathered before they are kept. */
export const keptAfterMs = 3_000;

interface Around {
  readonly keep: (bytes: Uint8Array) => Promise<void>;
  readonly drop: () => Promise<void>;
}

/** One write at a time, in the order of what was decided; a drop comes after the write that is under way. */
export function draftKeeper({ keep, drop }: Around): DraftKeeper {
  let latest: MakeDraft | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isKept = false;
  let atWork: Promise<void> = Promise.resolve();

  const inTurn = (work: () => Promise<void>): void => {
    atWork = atWork.then(work).catch(() => undefined);
  };
  const keepLatest = (): void => {
    timer = undefined;
    inTurn(async () => {
      const make = latest;
      if (make === undefined) return;
      isKept = true;
      await keep(await make());
    });
  };

  return {
    changed: (make) => {
      latest = make;
      timer ??= setTimeout(keepLatest, keptAfterMs);
    },
    settled: () => {
      clearTimeout(timer);
      timer = undefined;
      latest = undefined;
      inTurn(async () => {
        if (isKept) await drop();
        isKept = false;
      });
    },
  };
}
