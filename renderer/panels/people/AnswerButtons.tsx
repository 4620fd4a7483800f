import { ArrowLeft, ArrowRight, Check, Clock, RotateCcw, Undo2, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { PairNow } from '../../state/pairs-now.js';
import { Switcher } from '../../widgets/Switcher.js';
import { answerWord } from './pair-words.js';
import type { PairKey } from './use-pair-keys.js';

interface Props {
  now: PairNow;
  canUndo: boolean;
  withKeys: boolean;
  onKeys: (withKeys: boolean) => void;
  onKey: (key: PairKey) => void;
  onReopen: () => void;
}

const answers = [
  { key: 'same', letter: 'Y', icon: Check },
  { key: 'not_same', letter: 'N', icon: X },
  { key: 'later', letter: 'L', icon: Clock },
] as const;

/** The answers as buttons, each with its key. */
export function AnswerButtons({ now: { pair, state }, canUndo, withKeys, onKeys, onKey, onReopen }: Props) {
  const letter = (key: string) => (withKeys ? <kbd>{key}</kbd> : null);
  const isAnswered = state === 'same' || state === 'not_same' || state === 'later';
  return (
    <div className="pair-answers">
      {answers.map(({ key, letter: press, icon: Icon }) => (
        <Button
          key={key}
          className={key === 'same' ? 'button main' : 'button'}
          aria-pressed={state === key}
          onPress={() => onKey(key)}
        >
          <Icon aria-hidden />
          {answerWord(pair, key)} {letter(press)}
        </Button>
      ))}
      <Button className="button quiet" isDisabled={!canUndo} onPress={() => onKey('undo')}>
        <Undo2 aria-hidden />
        Undo {letter('U')}
      </Button>
      {isAnswered ? (
        <Button className="button quiet" onPress={onReopen}>
          <RotateCcw aria-hidden />
          Ask again
        </Button>
      ) : null}
      <span className="pair-moves">
        <Button className="button quiet" aria-label="The pair before" onPress={() => onKey('before')}>
          <ArrowLeft aria-hidden />
        </Button>
        <Button className="button quiet" aria-label="The next pair" onPress={() => onKey('next')}>
          <ArrowRight aria-hidden />
        </Button>
        <Switcher isOn={withKeys} onSwitch={onKeys}>
          Answer by key
        </Switcher>
      </span>
    </div>
  );
}
