import { useEffect, useState } from 'react';
import type { Draft, Workbench } from '../../shared/ipc/workbench.js';

export interface Recovery {
  /** Decisions that were kept and never saved; undefined where there are none, or once that is answered. */
  readonly draft: Draft | undefined;
  readonly broughtBack: () => void;
  readonly throwAway: () => void;
}

/** Looks at the start, and after each throwing away, for decisions that were kept and never saved. */
export function useRecovery(machine: Workbench): Recovery {
  const [draft, setDraft] = useState<Draft>();
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    void machine.draft().then((found) => setDraft(found.ok ? (found.value ?? undefined) : undefined));
  }, [machine, looks]);
  return {
    draft,
    broughtBack: () => setDraft(undefined),
    throwAway: () => void machine.dropDraft().then(() => setLooks(looks + 1)),
  };
}
