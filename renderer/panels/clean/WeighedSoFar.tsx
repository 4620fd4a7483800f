import { Button } from 'react-aria-components';
import { counted } from '../../words/number-words.js';
import type { WeighedSteps } from './use-weighed.js';

interface Props {
  weighed: WeighedSteps;
  /** How many steps there are. */
  of: number;
}

/** How many steps are weighed, and the way to ask for more or to stop. */
export function WeighedSoFar({ weighed: { state, moves, weigh, stop }, of }: Props) {
  if (of === 0) return null;
  if (state === 'unasked')
    return (
      <p>
        <Button className="button" onPress={() => weigh()}>
          Work out what each step does to the figures
        </Button>
      </p>
    );
  const isWhole = moves.size >= of;
  return (
    <p>
      Weighed {counted(moves.size)} of {counted(of)} steps
      {state === 'at work'
        ? ', the most doubtful first.'
        : isWhole
          ? '.'
          : '; the others wait until you ask.'}{' '}
      {state === 'at work' ? (
        <Button className="button" onPress={stop}>
          Stop here
        </Button>
      ) : isWhole ? null : (
        <Button className="button" onPress={() => weigh()}>
          Weigh the others
        </Button>
      )}
    </p>
  );
}
