import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { pairingSentences } from '../../../shared/figures/outcomes/pairing-words.js';
import { type PairingRule, usualPairing } from '../../../shared/project/outcome-options.js';
import { Picker } from '../../widgets/Picker.js';
import { dayBoxes, draftOfRule, ruleOf, takesChoices } from './pairing-draft.js';

interface Props {
  rule: PairingRule;
  onRule: (rule: PairingRule) => void;
}

/** The rule by which two scores make a pair: everything about change rests on it. */
export function PairingForm({ rule, onRule }: Props) {
  const [draft, setDraft] = useState(draftOfRule(rule));
  const wanted = ruleOf(draft);
  const isUsual = isSame(rule, usualPairing);
  const boxes = dayBoxes.filter(([name]) => name !== 'nearest' || draft.takes === 'nearest');
  return (
    <details className="card notes">
      <summary>
        How scores are paired <span className="soft">({isUsual ? 'the usual rule' : 'chosen by you'})</span>
      </summary>
      <p>{pairingSentences(rule).join(' ')}</p>
      <div className="boxes">
        <Picker
          label="Of several follow-ups"
          choices={takesChoices}
          chosen={draft.takes}
          onChoose={(takes) => setDraft({ ...draft, takes })}
        />
        {boxes.map(([name, label]) => (
          <TextField
            key={name}
            className="field days"
            inputMode="numeric"
            value={draft[name]}
            onChange={(text) => setDraft({ ...draft, [name]: text })}
          >
            <Label>{label}</Label>
            <Input />
          </TextField>
        ))}
        <Button
          className="button main"
          isDisabled={wanted === null || isSame(wanted, rule)}
          onPress={() => {
            if (wanted !== null) onRule(wanted);
          }}
        >
          Pair by this rule
        </Button>
        <Button className="button" isDisabled={isUsual} onPress={() => onRule(usualPairing)}>
          Back to the usual rule
        </Button>
      </div>
      {wanted === null ? (
        <p className="small" role="status">
          Use whole days: a window that ends after it begins, with the day to be near to inside it.
        </p>
      ) : (
        <p className="small soft">Another rule gives other outcomes, here and in the reports.</p>
      )}
    </details>
  );
}

function isSame(one: PairingRule, other: PairingRule): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
