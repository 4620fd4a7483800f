import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { LimitEntry } from '../../../shared/rules/catalogue.js';
import { limitWords } from '../../words/rule-words.js';

interface Props {
  limit: LimitEntry;
  /** Null for the usual value. */
  onSet: (value: number | null, says: string) => void;
}

/** One number that a rule rests on, with its reason; it can be changed and put back. */
export function ThresholdForm({ limit: { name, value, usual, unit, reason }, onSet }: Props) {
  const [text, setText] = useState(String(value));
  const wanted = text.trim() === '' ? Number.NaN : Number(text);
  const label = limitWords(name);
  return (
    <div className="threshold">
      <TextField className="field" value={text} onChange={setText} inputMode="decimal">
        <Label>
          {label} ({unit})
        </Label>
        <Input />
      </TextField>
      <Button
        className="button"
        isDisabled={!Number.isFinite(wanted) || wanted === value}
        onPress={() =>
          onSet(wanted === usual ? null : wanted, `${label.toLowerCase()}: ${text.trim()} ${unit}`)
        }
      >
        Use this
      </Button>
      {value === usual ? null : (
        <Button className="button quiet" onPress={() => onSet(null, `${label.toLowerCase()} as usual`)}>
          Back to {usual}
        </Button>
      )}
      <p className="small soft">
        {value === usual ? '' : `Usually ${String(usual)}. `}
        {reason.charAt(0).toUpperCase() + reason.slice(1)}.
      </p>
    </div>
  );
}
