import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { LogChange } from '../../../shared/queries/log/edit-log.js';
import type { IssueStatus, LogEntry } from '../../../shared/queries/log/issue-log.js';
import { type Choice, Picker } from '../../widgets/Picker.js';
import { Status } from '../../widgets/Status.js';
import { countOf, counted } from '../../words/number-words.js';
import { actionWords, presenceWords, statusOfIssueWords } from '../../words/log-words.js';
import { severityWords } from '../../words/verdict-words.js';
import { LogForm } from './LogForm.js';

interface Props {
  entries: readonly LogEntry[];
  onLog: (entry: LogEntry, change: LogChange) => void;
  /** Show the issues of a rule. */
  onIssues: (rule: string) => void;
}

const statuses: readonly IssueStatus[] = ['open', 'asked', 'answered', 'fixed', 'accepted', 'waived'];
const atATime = 20;

/** What was found, by rule and place: whose it is, what is to be done, where it stands, and why. */
export function IssueLog({ entries, onLog, onIssues }: Props) {
  const [status, setStatus] = useState<IssueStatus | 'all'>('all');
  const [most, setMost] = useState(atATime);
  const [openId, setOpenId] = useState<string>();
  const passing = entries.filter((entry) => status === 'all' || entry.status === status);
  const choices: readonly Choice<IssueStatus | 'all'>[] = [
    { id: 'all', label: `All (${counted(entries.length)})` },
    ...statuses.map((id) => ({
      id,
      label: `${statusOfIssueWords[id].word} (${counted(entries.filter((entry) => entry.status === id).length)})`,
    })),
  ];
  return (
    <section className="card issue-log" id="log" aria-labelledby="log-head">
      <h2 id="log-head">The issue log</h2>
      <p className="soft">
        One line for each rule and place. It is kept with the project and holds when the next extract comes.
      </p>
      <div className="issue-filters">
        <Picker label="Where it stands" choices={choices} chosen={status} onChoose={setStatus} />
      </div>
      {passing.length === 0 ? <p>No issue stands there.</p> : null}
      <ul className="log-list">
        {passing.slice(0, most).map((entry) => (
          <li key={entry.id}>
            <LogLine
              entry={entry}
              isOpen={entry.id === openId}
              onOpen={(isOpen) => setOpenId(isOpen ? entry.id : undefined)}
              onLog={onLog}
              onIssues={onIssues}
            />
          </li>
        ))}
      </ul>
      {passing.length > most ? (
        <Button className="button" onPress={() => setMost(most + atATime)}>
          Show {countOf(Math.min(atATime, passing.length - most), 'more', 'more')} of{' '}
          {counted(passing.length)}
        </Button>
      ) : null}
    </section>
  );
}

interface LineProps {
  entry: LogEntry;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onLog: (entry: LogEntry, change: LogChange) => void;
  onIssues: (rule: string) => void;
}

function LogLine({ entry, isOpen, onOpen, onLog, onIssues }: LineProps) {
  const { says, rule, severity, now, column, place, action } = entry;
  const where = [entry.files.join(', ') || place.source, column === null ? '' : `“${column}”`];
  return (
    <>
      <div className="log-line">
        <Status {...severityWords[severity]} />
        <div>
          <Button className="log-head" aria-expanded={isOpen} onPress={() => onOpen(!isOpen)}>
            {says} ({rule})
          </Button>
          <p className="small soft">
            {where.filter((part) => part !== '').join(', ')}: {rowsWords(now)}.{' '}
            {presenceWords[entry.presence]}
            {entry.effect.questions.length === 0 ? '' : ` Touches ${entry.effect.questions.join(', ')}.`}
          </p>
        </div>
        <span className="log-stands small">
          <Status {...statusOfIssueWords[entry.status]} />
          {action === null ? null : actionWords[action]}
        </span>
      </div>
      {isOpen ? <LogForm entry={entry} onLog={onLog} onIssues={() => onIssues(rule)} /> : null}
    </>
  );
}

function rowsWords({ rows, of }: LogEntry['now']): string {
  return of === null ? countOf(rows, 'place') : `${counted(rows)} of ${countOf(of, 'row')}`;
}
