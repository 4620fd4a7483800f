import { startTransition, useEffect, useRef, useState } from 'react';
import type { PanelId } from './steps-of-the-day.js';

interface ShownPanel {
  readonly shown: PanelId;
  readonly go: (panel: PanelId) => void;
  /** By key the focus goes along to the panel's heading; by mouse it stays on the rail. */
  readonly goByKey: (panel: PanelId) => void;
}

/** Which step is shown. A large panel is drawn in pieces, so that the page goes on answering meanwhile. */
export function useShownPanel(): ShownPanel {
  const [shown, setShown] = useState<PanelId>('files');
  const wantsFocus = useRef(false);
  useEffect(() => {
    if (wantsFocus.current) focusHeading();
    wantsFocus.current = false;
  }, [shown]);
  const go = (panel: PanelId): void => startTransition(() => setShown(panel));
  return {
    shown,
    go,
    goByKey: (panel) => {
      if (panel === shown) focusHeading();
      wantsFocus.current = panel !== shown;
      go(panel);
    },
  };
}

function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus();
}
