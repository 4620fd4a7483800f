import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { SuppliedFacts } from '../../../shared/project/outcome-options.js';
import { type SuppliedDraft, draftOf, factsOf } from './supplied-draft.js';

interface Props {
  facts: SuppliedFacts;
  onSupply: (facts: SuppliedFacts) => void;
}

const boxes = [
  ['mean', 'Population mean'],
  ['meanSource', 'Where the mean is from'],
  ['reliability', 'Reliability, 0 to 1'],
  ['reliabilitySource', 'Where the reliability is from'],
] as const satisfies readonly (readonly [keyof SuppliedDraft, string])[];

/** What the analyst knows of an instrument: it takes the place of what our own scores say. */
export function SuppliedForm({ facts, onSupply }: Props) {
  const [draft, setDraft] = useState(draftOf(facts));
  const found = factsOf(draft);
  const isSame = JSON.stringify(found) === JSON.stringify(facts);
  return (
    <details className="supplied">
      <summary>Use a population mean or a reliability from a source</summary>
      <div className="boxes">
        {boxes.map(([name, label]) => (
          <TextField
            key={name}
            className="field"
            value={draft[name]}
            onChange={(text) => setDraft({ ...draft, [name]: text })}
          >
            <Label>{label}</Label>
            <Input />
          </TextField>
        ))}
        <Button
          className="button main"
          isDisabled={typeof found === 'string' || isSame}
          onPress={() => {
            if (typeof found !== 'string') onSupply(found);
          }}
        >
          Use these
        </Button>
      </div>
      {typeof found === 'string' ? (
        <p className="small" role="status">
          {found}
        </p>
      ) : null}
    </details>
  );
}
