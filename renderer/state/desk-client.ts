import type { StepMoves } from '../../shared/effects/step-moves.js';
import type { Desk, DeskReply, DeskRequest, HandedPart } from '../../shared/ipc/desk.js';
import type { SourceFile } from '../../shared/reading/source.js';
import type { Outcome } from '../../shared/trouble.js';
import { handOver } from './hand-over.js';
import type { WorkLog } from './work-log.js';

/** As much of a Worker as the client needs, so that tests can stand in for one. */
export interface Wire {
  postMessage(message: DeskRequest, handedOver?: Transferable[]): void;
  addEventListener(type: 'message', listen: (event: { readonly data: DeskReply }) => void): void;
  terminate(): void;
}

/** The desk, and ways to stop what it does without waiting for it. */
export interface DeskClient extends Desk {
  /** One kind of call. */
  stop(call: keyof Desk): void;
  /** All of it: what hangs is ended and begun anew, and the new one holds no files yet. Every call under way ends as cancelled. */
  startAgain(): void;
}

interface Waiting {
  readonly call: keyof Desk;
  readonly settle: (outcome: Outcome<unknown>) => void;
  /** Hears of each step that was weighed, while the call goes on. */
  readonly onMoves?: ((moves: StepMoves) => void) | undefined;
}

/** What a call is given, or what makes that ready once the call has its number. */
type Args = readonly unknown[] | ((id: number) => Promise<readonly unknown[]>);

const stopped: Outcome<never> = { ok: false, trouble: { kind: 'cancelled' } };

/** The desk as the page sees it: promises over a wire, each call shown in the log of work with its own Cancel. */
export function deskOver(openWire: () => Wire, log: WorkLog): DeskClient {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  const listening = (): Wire => {
    const opened = openWire();
    opened.addEventListener('message', ({ data }) => {
      if (opened !== wire) return;
      if ('progress' in data) log.progressed(data.id, data.progress);
      else if ('moves' in data) waiting.get(data.id)?.onMoves?.(data.moves);
      else end(data.id, data.outcome);
    });
    return opened;
  };
  let wire = listening();

  const end = (id: number, outcome: Outcome<unknown>): void => {
    log.ended(id);
    waiting.get(id)?.settle(outcome);
    waiting.delete(id);
  };

  /** What the person cancelled ends here and now, however long the worker takes to hear of it; only a run may be whole by then, and stands. */
  const cancel = (id: number): void => {
    wire.postMessage({ cancel: id });
    if (waiting.get(id)?.call !== 'run') end(id, stopped);
  };

  const ask = <T>(
    call: keyof Desk,
    args: Args,
    onMoves?: (moves: StepMoves) => void,
  ): Promise<Outcome<T>> => {
    lastId += 1;
    const id = lastId;
    log.began({
      id,
      call,
      cancel: () => {
        cancel(id);
      },
    });
    return new Promise((resolve) => {
      // The worker is built from the same contract, so its outcome is of the declared kind.
      waiting.set(id, {
        call,
        onMoves,
        settle: (outcome) => {
          resolve(outcome as Outcome<T>);
        },
      });
      if (typeof args !== 'function') wire.postMessage({ id, call, args });
      else
        void args(id).then((listed) => {
          if (waiting.has(id)) wire.postMessage({ id, call, args: listed });
        });
    });
  };

  /** Files go ahead of their call in pieces: copied at once, a large one would hold the page up. */
  const handing =
    (files: readonly SourceFile[], references: readonly SourceFile[]) =>
    async (id: number): Promise<readonly unknown[]> => {
      const send = (part: HandedPart): void => {
        wire.postMessage(part, [part.bytes.buffer]);
      };
      const all = [...files, ...references];
      const listed = await handOver({ id, files: all, send, isOver: () => !waiting.has(id) });
      return [listed.slice(0, files.length), listed.slice(files.length)];
    };

  return {
    take: (files, references) => ask('take', handing(files, references)),
    look: (project) => ask('look', [project]),
    packs: () => ask('packs', []),
    run: (project) => ask('run', [project]),
    results: (project) => ask('results', [project]),
    rows: (request) => ask('rows', [request]),
    profileBy: (request) => ask('profileBy', [request]),
    effects: (ids, onMoves) => ask('effects', [ids], onMoves),
    clusters: (request) => ask('clusters', [request]),
    unknownCodes: () => ask('unknownCodes', []),
    edit: (edits) => ask('edit', [edits]),
    report: (id) => ask('report', [id]),
    document: (id) => ask('document', [id]),
    workbook: (id) => ask('workbook', [id]),
    asked: () => ask('asked', []),
    forms: () => ask('forms', []),
    answers: (sheets, project, decidedAt) => ask('answers', [sheets, project, decidedAt]),
    outputs: () => ask('outputs', []),
    stop: (call) => {
      for (const [id, one] of waiting) if (one.call === call) wire.postMessage({ cancel: id });
    },
    startAgain: () => {
      wire.terminate();
      wire = listening();
      for (const id of waiting.keys()) end(id, stopped);
    },
  };
}
