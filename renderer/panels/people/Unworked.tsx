import { RefreshCw } from 'lucide-react';
import { Button } from 'react-aria-components';
import { countOf } from '../../words/number-words.js';

interface Props {
  /** Answers that the figures do not know of yet. */
  count: number;
  onWorkOut: () => void;
}

/** Answers are collected; the figures follow when the person pauses, or says so. */
export function Unworked({ count, onWorkOut }: Props) {
  return (
    <div className="people-unworked small">
      <span>
        {count === 0
          ? 'Every answer is in the figures.'
          : `${countOf(count, 'answer')} not in the figures yet. They follow when you pause.`}
      </span>
      <Button className="button" isDisabled={count === 0} onPress={onWorkOut}>
        <RefreshCw aria-hidden />
        Work it out again
      </Button>
    </div>
  );
}
