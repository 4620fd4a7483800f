import type { Snapshot } from '../../../shared/ipc/desk.js';
import { type Choice, Picker } from '../../widgets/Picker.js';
import { Box } from '../../widgets/Box.js';
import { type DraftOrder, type DraftTest, type LocalDraft, otherOf } from './local-draft.js';
import { fieldChoices, otherChoices } from './local-choices.js';

interface Props {
  snapshot: Snapshot;
  draft: LocalDraft;
  onSet: (part: Partial<LocalDraft>) => void;
}

const tests: readonly Choice<DraftTest>[] = [
  { id: 'filled', label: 'is filled in' },
  { id: 'required_when', label: 'is filled in where another field says so' },
  { id: 'unique', label: 'is different in every row' },
  { id: 'one_of', label: 'is one of these values' },
  { id: 'form', label: 'has the form' },
  { id: 'number_between', label: 'is a number between' },
  { id: 'date_between', label: 'is a date between' },
  { id: 'compared', label: 'lies before, after or on another date' },
  { id: 'at_most', label: 'has at most so many characters' },
];

const orders: readonly Choice<DraftOrder>[] = [
  { id: 'after', label: 'after' },
  { id: 'before', label: 'before' },
  { id: 'equal', label: 'as near as' },
];

/** What the boxes of a test ask for; none where it needs nothing. */
const boxes: Readonly<Record<DraftTest, readonly string[]>> = {
  filled: [],
  required_when: ['Says one of these, with commas between'],
  unique: [],
  one_of: ['Values, with commas between'],
  form: ['Forms: A for a letter, 9 for a digit'],
  number_between: ['From', 'To'],
  date_between: ['From, as 2023-04-01', 'To'],
  compared: ['Days between them'],
  at_most: ['Characters'],
};

/** What every value of a field must hold to, as a sentence with boxes. */
export function LocalTestFields({ snapshot, draft, onSet }: Props) {
  const [first, second] = boxes[draft.test];
  const others = otherChoices(snapshot, draft);
  const other = others.length === 0 ? undefined : otherOf(draft, others);
  return (
    <>
      <Picker
        label="Every"
        choices={fieldChoices(snapshot)}
        chosen={draft.field}
        onChoose={(field) => onSet({ field })}
      />
      <Picker
        label="Must hold: it"
        choices={tests}
        chosen={draft.test}
        onChoose={(test) => onSet({ test })}
      />
      {draft.test === 'compared' ? (
        <Picker
          label="How it lies"
          choices={orders}
          chosen={draft.order}
          onChoose={(order) => onSet({ order })}
        />
      ) : null}
      {other === undefined ? null : (
        <Picker
          label={draft.test === 'compared' ? 'The other date' : 'The other field'}
          choices={others}
          chosen={other}
          onChoose={(chosen) => onSet({ other: chosen })}
        />
      )}
      {first === undefined ? null : (
        <Box
          label={draft.test === 'compared' ? daysWords[draft.order] : first}
          value={draft.first}
          onChange={(text) => onSet({ first: text })}
          isWide={second === undefined}
        />
      )}
      {second === undefined ? null : (
        <Box label={second} value={draft.second} onChange={(text) => onSet({ second: text })} />
      )}
    </>
  );
}

const daysWords: Readonly<Record<DraftOrder, string>> = {
  after: 'By at least so many days; 0 allows the same day',
  before: 'By at least so many days; 0 allows the same day',
  equal: 'At most so many days apart; 0 for the same',
};
