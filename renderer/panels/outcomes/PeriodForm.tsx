import { CalendarCheck, CalendarX } from 'lucide-react';
import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { Settings } from '../../../shared/project/project.js';

interface Props {
  from: string;
  to: string;
  /** False where the period comes from the data. */
  isChosen: boolean;
  onPeriod: (period: Settings['period']) => void;
}

/** The period that everything is counted over, chosen or taken from the data. */
export function PeriodForm({ from, to, isChosen, onPeriod }: Props) {
  const [first, setFirst] = useState(from);
  const [last, setLast] = useState(to);
  const isPeriod = first !== '' && first <= last;
  return (
    <details className="card notes">
      <summary>
        Change the period <span className="soft">({isChosen ? 'chosen by you' : 'taken from the data'})</span>
      </summary>
      <div className="period">
        <TextField className="field" type="date" value={first} onChange={setFirst}>
          <Label>From</Label>
          <Input />
        </TextField>
        <TextField className="field" type="date" value={last} onChange={setLast}>
          <Label>To, that day included</Label>
          <Input />
        </TextField>
        <Button
          className="button main"
          isDisabled={!isPeriod || (first === from && last === to)}
          onPress={() => onPeriod({ from: first, to: last })}
        >
          <CalendarCheck aria-hidden />
          Use this period
        </Button>
        <Button className="button" isDisabled={!isChosen} onPress={() => onPeriod(null)}>
          <CalendarX aria-hidden />
          Take it from the data
        </Button>
      </div>
    </details>
  );
}
