import { ArrowRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Step, StepEffect } from '../../../shared/clean/step.js';
import { groupLabel } from '../../../shared/report/labels.js';
import { Switcher } from '../../widgets/Switcher.js';
import { countOf, counted } from '../../words/number-words.js';
import { FigureMoves } from './FigureMoves.js';
import type { StepView } from './step-views.js';

interface Props {
  view: StepView;
  where: string;
  /** Machine name of the field the step's column goes to, to give codes their meaning. */
  field: string | undefined;
  onSwitch: (step: Step) => void;
  /** Weigh this step by itself; absent while that cannot be asked for. */
  onWeigh: ((step: Step) => void) | undefined;
}

/** One step: its switch, why it is proposed, how much it touches, and examples. */
export function StepLine({ view: { step, effect, moves }, where, field, onSwitch, onWeigh }: Props) {
  return (
    <div className="step-line">
      <Switcher isOn={step.on} onSwitch={(on) => onSwitch({ ...step, on })}>
        <span className="step-reason">{step.reason}</span>
      </Switcher>
      <p className="small">
        <strong>{where}</strong>
        {effect === undefined ? '' : `: ${effectWords(effect, step.on)}`}
      </p>
      {moves !== undefined ? (
        <FigureMoves moves={moves} />
      ) : onWeigh === undefined ? null : (
        <p>
          <Button
            className="button quiet"
            aria-label={`Weigh this step: ${step.reason}`}
            onPress={() => onWeigh(step)}
          >
            Weigh this step
          </Button>
        </p>
      )}
      {effect === undefined || effect.examples.length === 0 ? null : (
        <ul className="examples small" aria-label="Examples">
          {effect.examples.map(({ was, is, count }) => (
            <li key={`${was} ${is}`}>
              <span className="was">{was === '' ? 'blank' : was}</span>
              <ArrowRight aria-label="becomes" />
              <span className="is">{is === '' ? 'blank' : meaningOf(field, is)}</span>
              <span className="soft">×&nbsp;{counted(count)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function meaningOf(field: string | undefined, is: string): string {
  return field === undefined ? is : groupLabel(field, is);
}

function effectWords({ cells, rows }: StepEffect, isOn: boolean): string {
  if (cells === 0 && rows === 0) return 'nothing to change on this run';
  const parts = [
    ...(cells === 0 ? [] : [countOf(cells, 'cell')]),
    ...(rows === 0 ? [] : [countOf(rows, 'row')]),
  ];
  const verb = rows === 0 ? ['changes', 'would change'] : ['sets aside', 'would set aside'];
  return `${verb[isOn ? 0 : 1] ?? ''} ${parts.join(' and ')}`;
}
