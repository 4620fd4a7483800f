import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { LogChange } from '../../../shared/queries/log/edit-log.js';
import type { IssueAction, IssueStatus, LogEntry } from '../../../shared/queries/log/issue-log.js';
import { type Choice, Picker } from '../../widgets/Picker.js';
import { counted } from '../../words/number-words.js';
import { actionWords, statusOfIssueWords } from '../../words/log-words.js';

interface Props {
  entry: LogEntry;
  onLog: (entry: LogEntry, change: LogChange) => void;
  onIssues: () => void;
}

const actions: readonly Choice<IssueAction | 'none'>[] = [
  { id: 'none', label: 'not decided' },
  ...(['ask', 'fix_at_source', 'fix_in_file', 'accept'] as const).map((id) => ({
    id,
    label: actionWords[id],
  })),
];
const statuses: readonly Choice<IssueStatus>[] = (
  ['open', 'asked', 'answered', 'fixed', 'accepted', 'waived'] as const
).map((id) => ({ id, label: statusOfIssueWords[id].word }));

/** Owner, action, status and the reason of one issue. Nothing holds before it is noted. */
export function LogForm({ entry, onLog, onIssues }: Props) {
  const [action, setAction] = useState<IssueAction | 'none'>(entry.action ?? 'none');
  const [status, setStatus] = useState(entry.status);
  const [owner, setOwner] = useState(entry.owner ?? '');
  const [reason, setReason] = useState(entry.decision?.reason ?? '');
  const [by, setBy] = useState(entry.decision?.decidedBy ?? '');
  const needsReason = (status === 'accepted' || status === 'waived') && reason.trim() === '';
  const note = (): void =>
    onLog(entry, {
      action: action === 'none' ? null : action,
      status,
      owner: owner.trim() === '' ? null : owner.trim(),
      decision:
        reason.trim() === ''
          ? null
          : { reason: reason.trim(), decidedBy: by.trim(), decidedAt: new Date().toISOString() },
    });
  return (
    <div className="log-form">
      <Picker label="What to do" choices={actions} chosen={action} onChoose={setAction} />
      <Picker label="Where it stands" choices={statuses} chosen={status} onChoose={setStatus} />
      <Field label="Who answers for it" value={owner} onChange={setOwner} />
      <Field label="Reason" value={reason} onChange={setReason} isWide />
      <Field label="Decided by" value={by} onChange={setBy} />
      <Button className="button main" isDisabled={needsReason} onPress={note}>
        Note it
      </Button>
      <Button className="button" onPress={onIssues}>
        <ListFilter aria-hidden />
        Show its rows
      </Button>
      {needsReason ? <p className="small soft">Say why, so that the next reader knows.</p> : null}
      {entry.owners.length === 0 ? null : (
        <p className="small soft">
          Its rows belong to:{' '}
          {entry.owners
            .slice(0, 6)
            .map(({ owner: whose, rows }) => `${whose ?? 'nobody known'} (${counted(rows)})`)
            .join(', ')}
          {entry.owners.length > 6 ? ` and ${counted(entry.owners.length - 6)} more` : ''}.
        </p>
      )}
    </div>
  );
}

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  isWide?: boolean;
}

function Field({ label, value, onChange, isWide = false }: FieldProps) {
  return (
    <TextField className={isWide ? 'field wide' : 'field'} value={value} onChange={onChange}>
      <Label>{label}</Label>
      <Input />
    </TextField>
  );
}
