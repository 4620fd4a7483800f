import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { pairingSentences } from '../../../shared/figures/outcomes/pairing-words.js';
import type { Snapshot } from '../../../shared/ipc/desk.js';
import { type PairingRule, usualPairing } from '../../../shared/project/outcome-options.js';
import { Notice } from '../../widgets/Notice.js';

const heading = 'how-counted';

/** What every number rests on, one click from the top of the page, and below its answers. */
export function HowCounted({ children }: { children: ReactNode }) {
  return (
    <section className="how-counted" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        How it is counted
      </h2>
      {children}
    </section>
  );
}

/** The way down to it. */
export function ToHowCounted() {
  return (
    <Button
      className="button"
      onPress={() => {
        const found = document.getElementById(heading);
        found?.focus({ preventScroll: true });
        found?.scrollIntoView({ block: 'start' });
      }}
    >
      Change how it is counted
    </Button>
  );
}

/** What was counted, and what was left out and why. */
export function Notes({ notes }: Pick<Snapshot, 'notes'>) {
  if (notes.length === 0) return null;
  return (
    <details className="card notes">
      <summary>What was counted, and what was left out ({notes.length} notes)</summary>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  );
}

/** Where pairs are not made as usual, every outcome is other than before: that is said, not left to be found. */
export function OtherRule({ rule }: { rule: PairingRule }) {
  if (JSON.stringify(rule) === JSON.stringify(usualPairing)) return null;
  return (
    <Notice tone="note" isNews>
      <p>Every outcome is worked out by a rule of this project. {pairingSentences(rule).join(' ')}</p>
    </Notice>
  );
}
