import { recordFields } from '../../../shared/dataset/fields.js';
import type { Field } from '../../../shared/dataset/field.js';
import type { Snapshot } from '../../../shared/ipc/desk.js';
import type { Choice } from '../../widgets/Picker.js';
import { recordWords } from '../../words/score-words.js';
import type { LocalDraft } from './local-draft.js';

/** Fields that some column holds. */
export function fieldChoices({ scores }: Snapshot): readonly Choice<string>[] {
  return scores.fields
    .filter(({ columns }) => columns.length > 0)
    .map(({ record, field }) => ({
      id: `${record}.${field}`,
      label: `${recordFields[record][field]?.label ?? field}${record === 'referral' ? '' : ` (${recordWords[record].toLowerCase()})`}`,
    }));
}

/** The other fields of the same record that a test can be held against; none for a test that needs none. */
export function otherChoices({ scores }: Snapshot, { test, field }: LocalDraft): readonly Choice<string>[] {
  if (test !== 'compared' && test !== 'required_when') return [];
  const isFit = (about: Field | undefined): boolean =>
    test === 'required_when' || about?.kind === 'date' || about?.kind === 'month_or_date';
  return scores.fields
    .filter((one) => one.columns.length > 0 && field.startsWith(`${one.record}.`))
    .filter((one) => field !== `${one.record}.${one.field}` && isFit(recordFields[one.record][one.field]))
    .map((one) => ({ id: one.field, label: recordFields[one.record][one.field]?.label ?? one.field }));
}
