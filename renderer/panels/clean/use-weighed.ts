import { useEffect, useState } from 'react';
import type { StepMoves, Weighed } from '../../../shared/effects/step-moves.js';
import type { Snapshot } from '../../../shared/ipc/desk.js';

/** Asks what the steps do to the figures, and takes the question back. */
export interface WeighDoor {
  readonly ask: () => Promise<Weighed | undefined>;
  readonly stop: () => void;
}

/** What the steps of a snapshot do, by step, once a person has asked; given up when the snapshot or the panel goes. */
export function useWeighed(
  snapshot: Snapshot,
  door: WeighDoor,
): { readonly moves: ReadonlyMap<string, StepMoves> | undefined; readonly weigh: () => void } {
  const [known, setKnown] = useState<{ readonly of: Snapshot; readonly weighed: Weighed }>();
  useEffect(() => door.stop, [snapshot, door]);
  return {
    moves:
      known?.of === snapshot
        ? new Map(known.weighed.steps.map((one) => [one.step, one] as const))
        : undefined,
    weigh: () => {
      void door.ask().then((weighed) => {
        if (weighed !== undefined) setKnown({ of: snapshot, weighed });
      });
    },
  };
}
