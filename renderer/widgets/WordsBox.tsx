import { useId, useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { personalKindsIn } from '../../shared/values/personal/personal-data.js';
import { personalWords } from '../../shared/values/personal/personal-kinds.js';

interface Props {
  label: string;
  /** What belongs here, in a few words. */
  hint?: string;
  text: string;
  rows?: number;
  /** Taken over when the person leaves the box. */
  onText: (text: string) => void;
}

/** Own words for a report, with a warning where they may point at a person: reports are shared. */
export function WordsBox({ label, hint, text, rows = 2, onText }: Props) {
  const [typed, setTyped] = useState(text);
  const [told, setTold] = useState(text);
  const hintId = useId();
  if (told !== text) {
    setTold(text);
    setTyped(text);
  }
  const kinds = personalKindsIn(typed);
  return (
    <TextField
      className="field wide"
      value={typed}
      onChange={setTyped}
      onBlur={() => {
        if (typed !== text) onText(typed);
      }}
      {...(hint === undefined ? {} : { 'aria-describedby': hintId })}
    >
      <Label>{label}</Label>
      {hint === undefined ? null : (
        <span className="small soft" id={hintId}>
          {hint}
        </span>
      )}
      <TextArea rows={rows} />
      <p className="small" role="status">
        {kinds.length === 0
          ? ''
          : `This may point at a person (${kinds.map((kind) => personalWords[kind]).join(', ')}). Reports are shared: take it out.`}
      </p>
    </TextField>
  );
}
