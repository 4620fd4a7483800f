import { useCallback, useEffect, useRef, useState } from 'react';
import type { StepMoves } from '../../../shared/effects/step-moves.js';
import type { Snapshot } from '../../../shared/ipc/desk.js';

/** Asks what steps do to the figures, all of them or those named, and takes the question back. */
export interface WeighDoor {
  readonly ask: (
    ids: readonly string[] | undefined,
    onMoves: (moves: StepMoves) => void,
  ) => Promise<readonly StepMoves[] | undefined>;
  readonly stop: () => void;
}

/** What is known of the steps of a snapshot, and whether more is on its way. */
export interface WeighedSteps {
  readonly state: 'unasked' | 'at work' | 'resting';
  /** By the id of the step; grows while the work goes on. */
  readonly moves: ReadonlyMap<string, StepMoves>;
  /** Weigh these steps, or all that are not weighed yet. */
  readonly weigh: (ids?: readonly string[]) => void;
  readonly stop: () => void;
}

/** Steps that come in a quick row are shown together. */
const togetherMs = 400;
/** After so long the work rests, so that a large scheme does not keep the computer busy unasked. */
const patienceMs = 120_000;
const none: ReadonlyMap<string, StepMoves> = new Map();

/** What the steps of a snapshot do, once a person has asked; given up when the snapshot or the panel goes. */
export function useWeighed(snapshot: Snapshot, door: WeighDoor): WeighedSteps {
  const [known, setKnown] = useState({
    of: snapshot,
    state: 'unasked' as WeighedSteps['state'],
    moves: none,
  });
  const coming = useRef<StepMoves[]>([]);
  useEffect(() => door.stop, [snapshot, door]);

  const weigh = useCallback(
    (ids?: readonly string[]) => {
      const show = (state: WeighedSteps['state']): void => {
        const came = coming.current.splice(0).map((one) => [one.step, one] as const);
        setKnown((before) => ({
          ...{ of: snapshot, state },
          moves: new Map([...(before.of === snapshot ? before.moves : none), ...came]),
        }));
      };
      show('at work');
      const shows = setInterval(() => show('at work'), togetherMs);
      const rests = setTimeout(door.stop, patienceMs);
      void door
        .ask(ids, (moves) => coming.current.push(moves))
        .then(() => {
          clearInterval(shows);
          clearTimeout(rests);
          show('resting');
        });
    },
    [snapshot, door],
  );
  const isOurs = known.of === snapshot;
  return {
    state: isOurs ? known.state : 'unasked',
    moves: isOurs ? known.moves : none,
    weigh,
    stop: door.stop,
  };
}
