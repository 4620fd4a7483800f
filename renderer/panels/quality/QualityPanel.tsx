import { useMemo, useState } from 'react';
import type { DateAnswer } from '../../../shared/clean/date-order/date-question.js';
import { profileInForce } from '../../../shared/disclosure/profile-in-force.js';
import type { RefusalAnswer } from '../../../shared/clean/refusals/refusal-question.js';
import type { RowsPage, RowsRequest, Snapshot } from '../../../shared/ipc/desk.js';
import type { Project, Settings } from '../../../shared/project/project.js';
import { type LogChange, logNow } from '../../../shared/queries/log/edit-log.js';
import type { LogEntry } from '../../../shared/queries/log/issue-log.js';
import type { TakenReplies } from '../../../shared/queries/replies/take-replies.js';
import type { OwnQuestion } from '../../../shared/questions/own/own-question.js';
import { longDate } from '../../../shared/report/words.js';
import { InTurn } from '../../widgets/InTurn.js';
import type { RowsBehind } from '../../widgets/rows-behind.js';
import { questionNames } from '../../words/question-words.js';
import { AskingOwners } from './AskingOwners.js';
import { CleaningDid } from './CleaningDid.js';
import { Completeness } from './Completeness.js';
import { DateQuestions } from './DateQuestions.js';
import { Fixes } from './Fixes.js';
import { IssueLog } from './IssueLog.js';
import { Issues } from './Issues.js';
import { JumpBar } from './JumpBar.js';
import { LocalRules } from './LocalRules.js';
import { OwnQuestions } from './OwnQuestions.js';
import { QuestionPicks } from './QuestionPicks.js';
import { Refusals } from './Refusals.js';
import { RuleList } from './RuleList.js';
import { Verdicts } from './Verdicts.js';
import { WorstFields } from './WorstFields.js';
import type { IssueFilter } from './issue-filter.js';
import { everyIssue } from './issue-filter.js';
import type { WrittenQuestion } from './question-draft.js';
import type { RuleChange } from './rule-change.js';
import './quality.css';

interface Props {
  snapshot: Snapshot;
  project: Project;
  onRows: (request: RowsRequest) => Promise<RowsPage | undefined>;
  onBehind: (behind: RowsBehind) => void;
  onPick: (questions: Settings['questions']) => void;
  onAnswer: (about: string, answer: DateAnswer | RefusalAnswer, says: string) => void;
  onRule: (change: RuleChange) => void;
  onAsk: (question: WrittenQuestion) => void;
  onUnask: (question: OwnQuestion) => void;
  onLog: (entry: LogEntry, change: LogChange) => void;
  onSaveSheets: () => void;
  onSaveForm: () => void;
  /** Choose and read returned sheets; undefined where none was. */
  onReplies: () => Promise<TakenReplies | undefined>;
}

const places = [
  ['verdicts', 'Answers'],
  ['worst', 'Worst fields'],
  ['completeness', 'Completeness'],
  ['issues', 'Every issue'],
  ['rules', 'Rules'],
  ['log', 'Issue log'],
  ['asking', 'Asking owners'],
  ['cleaning', 'What cleaning changed'],
] as const;

/** The answer first: what these data can and cannot answer; then what stands in the way, down to the cell. */
export function QualityPanel(props: Props) {
  const { snapshot, project, onRows, onBehind, onPick, onAnswer, onRule, onLog } = props;
  const [filter, setFilter] = useState<IssueFilter>(everyIssue);
  const log = useMemo(() => logNow(snapshot.issueLog, project.issueLog), [snapshot, project]);
  const profile = profileInForce(project.settings);
  const names = useMemo(() => questionNames(snapshot.verdicts), [snapshot]);
  const showIssues = (narrowed: Partial<IssueFilter>): void => {
    setFilter({ ...everyIssue, ...narrowed });
    document.querySelector('#issues')?.scrollIntoView();
  };
  return (
    <>
      <div className="panel-head">
        <h1 tabIndex={-1}>Can these data answer your questions?</h1>
      </div>
      <p className="soft">
        Judged on {longDate(snapshot.period.from)} to {longDate(snapshot.period.to)}:{' '}
        {withSmallFirst(snapshot.todayChosen)}
      </p>
      <JumpBar places={places} />
      <InTurn first={8}>
        <Verdicts verdicts={snapshot.verdicts} />
        <QuestionPicks
          key={`${String(project.settings.questions)} ${snapshot.verdicts.map(({ id }) => id).join(' ')}`}
          verdicts={snapshot.verdicts}
          picked={project.settings.questions}
          onPick={onPick}
        />
        <OwnQuestions
          key={project.questions.map(({ id }) => id).join(' ')}
          own={project.questions}
          onAsk={props.onAsk}
          onRemove={props.onUnask}
        />
        <Fixes
          fixes={snapshot.fixes}
          unlock={snapshot.unlock}
          names={names}
          onOpen={(field) => showIssues({ field })}
        />
        <Refusals questions={snapshot.refusalQuestions} onAnswer={onAnswer} />
        <DateQuestions questions={snapshot.dateQuestions} onAnswer={onAnswer} />
        <WorstFields
          worst={snapshot.scores.worst}
          fields={snapshot.scores.fields}
          names={names}
          profile={profile}
          onBehind={onBehind}
        />
        <Completeness scores={snapshot.scores} profile={profile} onBehind={onBehind} />
        <Issues snapshot={snapshot} filter={filter} onFilter={setFilter} onRows={onRows} />
        <RuleList
          rules={snapshot.rules}
          results={snapshot.ruleResults}
          localRules={project.rules}
          onRule={onRule}
          onIssues={(rule) => showIssues({ rule })}
        />
        <LocalRules key={project.rules.length} snapshot={snapshot} rules={project.rules} onRule={onRule} />
        <IssueLog entries={log} onLog={onLog} onIssues={(rule) => showIssues({ rule })} />
        <AskingOwners
          onSaveSheets={props.onSaveSheets}
          onSaveForm={props.onSaveForm}
          onReplies={props.onReplies}
        />
        <CleaningDid snapshot={snapshot} profile={profile} />
      </InTurn>
    </>
  );
}

function withSmallFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
