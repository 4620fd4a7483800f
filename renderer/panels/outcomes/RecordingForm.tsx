import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import {
  type OutcomeOptions,
  areSecondsPerCell,
  usualSecondsPerCell,
} from '../../../shared/project/outcome-options.js';

interface Props {
  options: OutcomeOptions;
  onOptions: (options: OutcomeOptions, says: string) => void;
}

/** What keying one cell is taken to need: nobody has measured it, so whoever knows better says so. */
export function RecordingForm({ options, onOptions }: Props) {
  const now = options.secondsPerCell ?? usualSecondsPerCell;
  const [text, setText] = useState(String(now));
  const wanted = text.trim() === '' ? Number.NaN : Number(text);
  return (
    <details className="card notes">
      <summary>
        What recording one cell takes <span className="soft">({now} seconds, assumed)</span>
      </summary>
      <div className="boxes">
        <TextField className="field days" inputMode="decimal" value={text} onChange={setText}>
          <Label>Seconds to key one cell</Label>
          <Input />
        </TextField>
        <Button
          className="button main"
          isDisabled={!areSecondsPerCell(wanted) || wanted === now}
          onPress={() => onOptions({ ...options, secondsPerCell: wanted }, 'what recording one cell takes')}
        >
          Use these seconds
        </Button>
      </div>
      <p className="small soft">
        The minutes of recording rest on it, here and in the reports. Time spent finding out is not in it.
      </p>
    </details>
  );
}
