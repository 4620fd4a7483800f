import { useEffect, useRef } from 'react';
import type { OpenedFile, Workbench } from '../../shared/ipc/workbench.js';
import { explain } from '../../shared/trouble.js';

interface Around {
  readonly onFiles: (files: readonly OpenedFile[]) => Promise<void>;
  readonly say: (sentence: string) => void;
}

/** Listens for files that were opened from outside the page, and takes them one arrival after another. */
export function useArrivals(machine: Workbench, around: Around): void {
  const latest = useRef(around);
  useEffect(() => {
    latest.current = around;
  });
  useEffect(() => {
    let isOver = false;
    const listen = async (): Promise<void> => {
      while (!isOver) {
        const arrived = await machine.nextArrival();
        if (arrived.ok) await latest.current.onFiles(arrived.value);
        else latest.current.say(explain(arrived.trouble));
      }
    };
    void listen();
    return () => {
      isOver = true;
    };
  }, [machine]);
}
