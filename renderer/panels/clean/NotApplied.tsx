import type { StepNotApplied } from '../../../shared/clean/not-applied.js';
import { countOf } from '../../words/number-words.js';

interface Props {
  steps: readonly StepNotApplied[];
}

/** Decided steps that these files give no place to, each with the reason; nothing where all were carried out. */
export function NotApplied({ steps }: Props) {
  if (steps.length === 0) return null;
  return (
    <details className="card">
      <summary>{countOf(steps.length, 'decided step')} not carried out here, or only in part</summary>
      <ul>
        {steps.map(({ step, reason, says }) => (
          <li key={step}>
            {reason} <span className="soft">{says}</span>
            <div className="small soft">{step}</div>
          </li>
        ))}
      </ul>
    </details>
  );
}
