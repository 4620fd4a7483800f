import type { LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components';

interface Props {
  icon: LucideIcon;
  /** What is being written: `add` for something new, `change` for what was there before. */
  state: 'add' | 'change';
  words: { readonly add: string; readonly change: string };
  onKeep: () => void;
  onLeave: () => void;
  /** A full sentence on what is missing; null where nothing is. */
  fault: string | null;
}

/** The end of a form: keep what was written, or leave what is being changed as it was. */
export function FormActions({ icon: Icon, state, words, onKeep, onLeave, fault }: Props) {
  return (
    <>
      <div className="rule-actions">
        <Button className="button main" onPress={onKeep}>
          <Icon aria-hidden />
          {words[state]}
        </Button>
        {state === 'add' ? null : (
          <Button className="button" onPress={onLeave}>
            Leave it as it was
          </Button>
        )}
      </div>
      <p role="status">{fault}</p>
    </>
  );
}
