import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';

interface Props {
  label: string;
  /** At most this many characters. */
  most: number;
  onSign: (sign: string) => void;
}

/** A sign that is on no list, typed; taken when the person presses Enter or goes on. */
export function OtherSign({ label, most, onSign }: Props) {
  const [typed, setTyped] = useState('');
  const take = (): void => {
    if (typed !== '') onSign(typed);
    setTyped('');
  };
  return (
    <TextField className="field other-sign" value={typed} onChange={setTyped} onBlur={take}>
      <Label>{label}</Label>
      <Input
        maxLength={most}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
    </TextField>
  );
}
