import { useSyncExternalStore } from 'react';
import { Button, ProgressBar } from 'react-aria-components';
import { OctagonX } from 'lucide-react';
import type { WorkLog } from '../state/work-log.js';

/** What is being done, how far it is, and Cancel: shown once work has lasted. */
export function WorkBar({ log }: { log: WorkLog }) {
  const work = useSyncExternalStore(log.subscribe, log.shown);
  if (work === undefined) return null;
  const percent = Math.round(work.share * 100);
  return (
    <section className="work" aria-label="What is being worked out">
      <ProgressBar className="progress" value={percent} aria-label={work.stage}>
        <span className="stage">{work.stage} …</span>
        <span className="track">
          <span className="fill" style={{ display: 'block', width: `${String(percent)}%` }} />
        </span>
      </ProgressBar>
      <Button className="button" onPress={work.cancel}>
        <OctagonX aria-hidden />
        Cancel
      </Button>
    </section>
  );
}
