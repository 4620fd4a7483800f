import type { Showing } from './showing.js';

/** Said beneath a chart of exact numbers; what is copied of it is print all the same. */
export function DrawnFrom({ showing }: { showing: Showing }) {
  if (showing === 'printed') return null;
  return (
    <p className="small soft">
      Drawn from exact values, unsuppressed, for your eyes. What you copy is rounded as in print.
    </p>
  );
}
