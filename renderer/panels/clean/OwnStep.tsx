import { Button } from 'react-aria-components';
import type { Step } from '../../../shared/clean/step.js';
import type { OwnPlace } from './own-steps.js';

interface Props {
  step: Step;
  place: OwnPlace;
  onMove: (step: Step, before: string | null) => void;
  onRemove: (step: Step) => void;
}

/** What can be done with a step of one's own besides switching it: an earlier or a later place, or none at all. */
export function OwnStep({ step, place: { earlier, later, says }, onMove, onRemove }: Props) {
  return (
    <div className="own-step">
      {earlier !== undefined || later !== undefined ? (
        <>
          <Button
            className="button"
            aria-label={`Carry out earlier: ${step.reason}`}
            isDisabled={earlier === undefined}
            onPress={() => {
              if (earlier !== undefined) onMove(step, earlier.before);
            }}
          >
            Earlier
          </Button>
          <Button
            className="button"
            aria-label={`Carry out later: ${step.reason}`}
            isDisabled={later === undefined}
            onPress={() => {
              if (later !== undefined) onMove(step, later.before);
            }}
          >
            Later
          </Button>
        </>
      ) : null}
      <Button
        className="button"
        aria-label={`Remove: ${step.reason}`}
        onPress={() => {
          onRemove(step);
        }}
      >
        Remove
      </Button>
      <span className="small soft">{says}</span>
    </div>
  );
}
