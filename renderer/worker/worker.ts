import { createDesk } from '../../shared/desk.js';
import type { StepMoves } from '../../shared/effects/step-moves.js';
import type { Desk, DeskReply, DeskRequest, HandedFile } from '../../shared/ipc/desk.js';
import { Cancelled } from '../../shared/progress.js';
import type { Outcome } from '../../shared/trouble.js';
import { handedOver } from './handed-over.js';
import { openWorkerEngine } from './open-duckdb.js';
import { pictureParts } from './picture-parts.js';
import { letMessagesIn } from './let-messages-in.js';

/**
 * One call at a time, in the order asked. Work pauses at every stage to let messages in: a cancel is
 * heard then, and rows are handed out from the last whole run, so that grids go on scrolling.
 */
const cancelled = new Set<number>();
const handed = handedOver();
let atWork: number | undefined;
let last: Promise<void> = Promise.resolve();

const desk = createDesk({ openEngine: openWorkerEngine, pictureParts, progress: tell });

self.addEventListener('message', ({ data }: MessageEvent<DeskRequest>) => {
  if ('handed' in data) {
    handed.keep(data);
    return;
  }
  if ('cancel' in data) {
    cancelled.add(data.cancel);
    return;
  }
  if (data.call === 'rows') void ask(data.call, data.args).then((outcome) => reply({ id: data.id, outcome }));
  else last = last.then(() => answer(data));
});

type DeskCall = Extract<DeskRequest, { readonly call: keyof Desk }>;

async function answer({ id, call, args }: DeskCall): Promise<void> {
  atWork = id;
  const given = call === 'take' ? takenOf(id, args) : call === 'effects' ? telling(id, args) : args;
  const outcome = cancelled.has(id) ? stopped : await ask(call, given);
  cancelled.delete(id);
  atWork = undefined;
  reply({ id, outcome });
}

/** The files of `take`, whose bytes came before it; the page lists them as declared. */
function takenOf(id: number, args: readonly unknown[]): readonly unknown[] {
  const listed = args as readonly (readonly HandedFile[])[];
  const all = handed.filesOf(id, listed.flat());
  return [all.slice(0, listed[0]?.length), all.slice(listed[0]?.length)];
}

/** A function cannot travel, so what `effects` tells goes to the page as messages. */
function telling(id: number, [ids]: readonly unknown[]): readonly unknown[] {
  return [ids, (moves: StepMoves) => reply({ id, moves })];
}

const stopped: Outcome<never> = { ok: false, trouble: { kind: 'cancelled' } };

/** The page is our own, built with this worker from one contract, so its arguments are as declared. */
async function ask(call: keyof Desk, args: readonly unknown[]): Promise<Outcome<unknown>> {
  const asked = desk as unknown as Record<
    keyof Desk,
    (...args: readonly unknown[]) => Promise<Outcome<unknown>>
  >;
  try {
    return await asked[call](...args);
  } catch (error) {
    if (error instanceof Cancelled) return stopped;
    return { ok: false, trouble: { kind: 'calculation-failed', reason: 'an unforeseen fault' } };
  }
}

async function tell(stage: string, share: number): Promise<void> {
  if (atWork === undefined) return;
  reply({ id: atWork, progress: { stage, share } });
  await letMessagesIn();
  if (cancelled.has(atWork)) throw new Cancelled();
}

function reply(message: DeskReply): void {
  self.postMessage(message);
}
