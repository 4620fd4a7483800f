import type { Step } from '../clean/step.js';
import type { Engine } from '../engine/engine.js';
import type { Progress } from '../progress.js';
import { byDoubt, withinReach } from './order-of-doubt.js';
import type { FigureMove, StepMoves, Weighed } from './step-moves.js';
import { type WeighedRun, type Weighing, openWeighing } from './weighing.js';
import { isUnread } from './what-it-reaches.js';

/** What was found out of the steps of one run so far; more is added as it is asked for. */
export interface KnownMoves {
  /** By the id of the step. */
  readonly steps: Map<string, StepMoves>;
  together?: readonly FigureMove[];
}

/** Who is told of the work, and what is known already. */
interface Telling {
  readonly progress: Progress;
  readonly known: KnownMoves;
  /** Told each step as soon as it is weighed, those that are most doubtful first. */
  readonly onMoves?: ((moves: StepMoves) => void) | undefined;
}

/**
 * What each step does to the headline figures: the run as it is, and the same run with that one step switched over while
 * all others stay as they are. Of very many rows only the most doubtful steps are weighed; the others are named.
 */
export function weighSteps(engine: Engine, run: WeighedRun, progress: Progress): Promise<Weighed> {
  return weighFurther(engine, run, { progress, known: { steps: new Map() } });
}

/** The same, where something is known already. */
export async function weighFurther(
  engine: Engine,
  run: WeighedRun,
  { progress, known }: Pick<Telling, 'progress' | 'known'>,
): Promise<Weighed> {
  const reached = withinReach(run);
  const isWhole = known.together !== undefined && reached.every(({ id }) => known.steps.has(id));
  if (!isWhole)
    await weighing(engine, run, async (open) => {
      await weighEach(open, { run, steps: reached }, { progress, known });
      known.together ??= open.together();
    });
  await progress('Weighing the steps', 1);
  const ids = new Set(reached.map(({ id }) => id));
  return {
    steps: movesOf(
      run.steps.filter(({ id }) => ids.has(id)),
      known,
    ),
    together: known.together ?? [],
    unweighed: run.steps.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
  };
}

/** Weigh these steps of a run, or all of them, whatever that takes; gives what is known of its steps then, in their order. */
export async function weighSome(
  engine: Engine,
  run: WeighedRun,
  { ids, ...telling }: Telling & { readonly ids?: readonly string[] | undefined },
): Promise<readonly StepMoves[]> {
  const steps = run.steps.filter(({ id }) => ids === undefined || ids.includes(id));
  for (const moves of telling.known.steps.values()) telling.onMoves?.(moves);
  await weighing(engine, run, (open) => weighEach(open, { run, steps }, telling));
  await telling.progress('Weighing the steps', 1);
  return movesOf(run.steps, telling.known);
}

async function weighing(
  engine: Engine,
  run: WeighedRun,
  use: (open: Weighing) => Promise<void>,
): Promise<void> {
  const open = openWeighing(engine, run);
  try {
    await use(open);
  } finally {
    open.close();
  }
}

/** Those that no headline figure looks at come first, since they take no time; then the most doubtful. */
async function weighEach(
  open: Weighing,
  { run, steps }: { readonly run: WeighedRun; readonly steps: readonly Step[] },
  { progress, known, onMoves }: Telling,
): Promise<void> {
  const left = steps.filter(({ id }) => !known.steps.has(id));
  const unread = left.filter((step) => isUnread(step, run));
  const inOrder = [
    ...unread,
    ...byDoubt(run).filter((step) => left.includes(step) && !unread.includes(step)),
  ];
  for (const [i, step] of inOrder.entries()) {
    if (i >= unread.length) await progress('Weighing the steps', i / inOrder.length);
    const moves = open.moves(step);
    known.steps.set(step.id, moves);
    onMoves?.(moves);
  }
}

function movesOf(steps: readonly Step[], { steps: known }: KnownMoves): readonly StepMoves[] {
  return steps.flatMap(({ id }) => known.get(id) ?? []);
}
