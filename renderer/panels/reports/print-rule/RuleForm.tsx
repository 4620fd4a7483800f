import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { OwnProfile } from '../../../../shared/disclosure/own-profile.js';
import { Box } from '../../../widgets/Box.js';
import { Switcher } from '../../../widgets/Switcher.js';
import { type RuleDraft, ruleOfDraft } from './rule-draft.js';

interface Props {
  start: RuleDraft;
  /** The day on which a rule is set, as ISO text. */
  today: string;
  onKeep: (rule: OwnProfile) => void;
}

const numbers = [
  ['upTo', 'Star counts up to'],
  ['base', 'Round other counts to the nearest'],
] as const satisfies readonly (readonly [keyof RuleDraft, string])[];

const switches = [
  ['zeroShown', 'Print a zero as a zero'],
  ['secondary', 'Star a larger count where it would give a small one away'],
  ['certainShown', 'Print shares of none and of all'],
] as const satisfies readonly (readonly [keyof RuleDraft, string])[];

/** A rule of one's own: a rule of the same name is changed. */
export function RuleForm({ start, today, onKeep }: Props) {
  const [draft, setDraft] = useState(start);
  const rule = ruleOfDraft(draft, today);
  return (
    <>
      <div className="rule-boxes">
        <Box label="Name of the rule" value={draft.name} onChange={(name) => setDraft({ ...draft, name })} />
        {numbers.map(([part, label]) => (
          <TextField
            key={part}
            className="field"
            inputMode="numeric"
            value={draft[part]}
            onChange={(text) => setDraft({ ...draft, [part]: text })}
          >
            <Label>{label}</Label>
            <Input />
          </TextField>
        ))}
        <Box
          label="Who asks for it"
          value={draft.source}
          onChange={(source) => setDraft({ ...draft, source })}
        />
      </div>
      <div className="rule-switches">
        {switches.map(([part, label]) => (
          <Switcher key={part} isOn={draft[part]} onSwitch={(isOn) => setDraft({ ...draft, [part]: isOn })}>
            {label}
          </Switcher>
        ))}
      </div>
      <Button
        className="button main"
        isDisabled={typeof rule === 'string'}
        onPress={() => {
          if (typeof rule !== 'string') onKeep(rule);
        }}
      >
        Keep this rule and use it
      </Button>
      {typeof rule === 'string' ? (
        <p className="small" role="status">
          {rule}
        </p>
      ) : null}
    </>
  );
}
