import { useState } from 'react';
import { Button, CheckboxButton, CheckboxField, Input, Label, TextField } from 'react-aria-components';
import type { OutcomeOptions } from '../../../shared/project/outcome-options.js';

interface Props {
  options: OutcomeOptions;
  /** Share of those due a follow-up below which no change is given, 0–1. */
  leastFollowUp: number;
  onOptions: (options: OutcomeOptions, says: string) => void;
  onLeast: (share: number) => void;
}

/** As often, and from where, as it is drawn when nobody says otherwise. */
const usualDraws = { sets: 20, seed: 1 } as const;

/** What is done about people who were not followed up. */
export function LostForm({ options, leastFollowUp, onOptions, onLeast }: Props) {
  const [text, setText] = useState(String(Math.round(leastFollowUp * 100)));
  const wanted = text.trim() === '' ? Number.NaN : Number(text) / 100;
  const isShare = wanted >= 0 && wanted <= 1;
  return (
    <details className="card notes">
      <summary>What is done about people not followed up</summary>
      <div className="boxes">
        <TextField className="field days" inputMode="numeric" value={text} onChange={setText}>
          <Label>Give a change from so many followed up, % of those due</Label>
          <Input />
        </TextField>
        <Button
          className="button main"
          isDisabled={!isShare || wanted === leastFollowUp}
          onPress={() => onLeast(wanted)}
        >
          Use this
        </Button>
      </div>
      <Tick
        label="Also give the change with the lost stood in for by people who started like them"
        isOn={options.weighted}
        onTick={(weighted) => onOptions({ ...options, weighted }, 'standing in for the lost')}
      />
      <Tick
        label="Also give the change with missing follow-ups drawn, 20 times"
        isOn={options.imputed !== null}
        onTick={(isOn) =>
          onOptions({ ...options, imputed: isOn ? usualDraws : null }, 'drawing missing follow-ups')
        }
      />
      <p className="small soft">
        Both hold only if nothing else tells the lost from the kept. They stand beside the plain figure, never
        in its place.
      </p>
    </details>
  );
}

interface TickProps {
  label: string;
  isOn: boolean;
  onTick: (isOn: boolean) => void;
}

function Tick({ label, isOn, onTick }: TickProps) {
  return (
    <CheckboxField isSelected={isOn} onChange={onTick}>
      <CheckboxButton className="check">
        <span className="box" aria-hidden />
        <span>{label}</span>
      </CheckboxButton>
    </CheckboxField>
  );
}
