import { useSyncExternalStore } from 'react';
import { Button, ProgressBar } from 'react-aria-components';
import { Hourglass, OctagonX, RefreshCw } from 'lucide-react';
import type { WorkLog } from '../state/work-log.js';
import { Notice } from '../widgets/Notice.js';

interface Props {
  log: WorkLog;
  onStartAgain: () => void;
}

/** What is being done, how far it is, and Cancel: shown once work has lasted. Where it is silent for long, a way out too. */
export function WorkBar({ log, onStartAgain }: Props) {
  return (
    <>
      <UnderWay log={log} />
      <Silent log={log} onStartAgain={onStartAgain} />
    </>
  );
}

function Silent({ log, onStartAgain }: Props) {
  const isSilent = useSyncExternalStore(log.subscribe, log.isSilent);
  if (!isSilent) return null;
  return (
    <Notice tone="care" isNews>
      <p>
        Nothing has been heard of this for over a minute. With very large files that can be so. Your decisions
        stay as they are, whatever you choose.
      </p>
      <div className="actions">
        <Button className="button" onPress={log.waitOn}>
          <Hourglass aria-hidden />
          Wait
        </Button>
        <Button className="button" onPress={onStartAgain}>
          <RefreshCw aria-hidden />
          Start it again
        </Button>
      </div>
    </Notice>
  );
}

function UnderWay({ log }: { log: WorkLog }) {
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
