import { CheckboxButton, CheckboxField, CheckboxGroup, Label } from 'react-aria-components';
import type { CohortTest } from '../../../shared/cohorts/cohort.js';
import type { Snapshot } from '../../../shared/ipc/desk.js';
import { Box } from '../Box.js';
import { type Choice, Picker } from '../Picker.js';
import { codeChoices, subjectChoices, testChoices } from './condition-choices.js';
import type { ConditionDraft } from './condition-draft.js';

interface Props {
  snapshot: Snapshot;
  draft: ConditionDraft;
  onSet: (draft: ConditionDraft) => void;
}

const ways: readonly Choice<'is' | 'is_not'>[] = [
  { id: 'is', label: 'Those of whom it holds' },
  { id: 'is_not', label: 'All others, unrecorded ones too' },
];

/** What the boxes of a test ask for; none where it needs nothing. */
const boxes: Readonly<Record<CohortTest['kind'], readonly string[]>> = {
  filled: [],
  one_of: ['Values, with commas between'],
  number_between: ['From', 'To'],
  date_between: ['From, as 2023-04-01', 'To'],
};

/** One condition as a sentence with boxes. */
export function ConditionFields({ snapshot, draft, onSet }: Props) {
  const tests = testChoices(draft.about);
  const codes = draft.test === 'one_of' ? codeChoices(draft.about) : [];
  const [first, second] = codes.length > 0 ? [] : boxes[draft.test];
  return (
    <>
      <Picker
        label="Look at"
        choices={subjectChoices(snapshot)}
        chosen={draft.about}
        onChoose={(about) =>
          onSet({
            ...draft,
            about,
            test: testChoices(about)[0]?.id ?? 'filled',
            ticked: [],
            first: '',
            second: '',
          })
        }
      />
      <Picker
        label="Where it"
        choices={tests}
        chosen={draft.test}
        onChoose={(test) => onSet({ ...draft, test, ticked: [], first: '', second: '' })}
      />
      {codes.length === 0 ? null : <Codes codes={codes} draft={draft} onSet={onSet} />}
      {first === undefined ? null : (
        <Box label={first} value={draft.first} onChange={(text) => onSet({ ...draft, first: text })} />
      )}
      {second === undefined ? null : (
        <Box label={second} value={draft.second} onChange={(text) => onSet({ ...draft, second: text })} />
      )}
      <Picker
        label="Keep"
        choices={ways}
        chosen={draft.not ? 'is_not' : 'is'}
        onChoose={(way) => onSet({ ...draft, not: way === 'is_not' })}
      />
    </>
  );
}

interface CodesProps extends Omit<Props, 'snapshot'> {
  codes: readonly Choice<string>[];
}

function Codes({ codes, draft, onSet }: CodesProps) {
  return (
    <CheckboxGroup
      className="code-ticks"
      value={[...draft.ticked]}
      onChange={(ticked) => onSet({ ...draft, ticked })}
    >
      <Label>One of these</Label>
      {codes.map(({ id, label }) => (
        <CheckboxField key={id} value={id}>
          <CheckboxButton className="check">
            <span className="box" aria-hidden />
            <span>{label}</span>
          </CheckboxButton>
        </CheckboxField>
      ))}
    </CheckboxGroup>
  );
}
