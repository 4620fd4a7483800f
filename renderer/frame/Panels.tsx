import { useEffect, useMemo, useRef } from 'react';
import type { ClustersRequest, ColumnClusters } from '../../shared/clean/by-hand/column-clusters.js';
import type { UnknownCodes } from '../../shared/clean/by-hand/unknown-codes.js';
import { shareAgainAbout } from '../../shared/disclosure/past-export.js';
import type { Figure } from '../../shared/figures/figure.js';
import type { ReportId, ReportPage, RowsPage, RowsRequest, TableView } from '../../shared/ipc/desk.js';
import type { ByRequest, ProfileBy } from '../../shared/profile/profile-by.js';
import type { Project } from '../../shared/project/project.js';
import type { CompareActions } from '../state/compare-actions.js';
import { sectionKey } from '../../shared/report/editing/report-edits.js';
import { FilesPanel } from '../panels/files/FilesPanel.js';
import type { WeighDoor } from '../panels/clean/use-weighed.js';
import type { Change } from '../state/change.js';
import type { FileActions } from '../state/file-actions.js';
import type { Workspace } from '../state/use-workspace.js';
import { aroundNow } from '../state/history.js';
import type { BarsBehind } from '../widgets/bars-behind.js';
import type { RowsBehind } from '../widgets/rows-behind.js';
import type { SourceSpot } from '../widgets/SourceRows.js';
import {
  CleanPanel,
  ColumnsPanel,
  EquityPanel,
  OutcomesPanel,
  PeoplePanel,
  QualityPanel,
  ReportsPanel,
} from './later-panels.js';
import { NothingYet, type WhyNothing } from './NothingYet.js';
import type { PanelId } from './steps-of-the-day.js';

interface Props {
  shown: PanelId;
  workspace: Workspace;
  actions: FileActions;
  onRows: (request: RowsRequest) => Promise<RowsPage | undefined>;
  onBy: (request: ByRequest) => Promise<ProfileBy | undefined>;
  onClusters: (request: ClustersRequest) => Promise<ColumnClusters | undefined>;
  onUnknownCodes: () => Promise<readonly UnknownCodes[] | undefined>;
  weighDoor: WeighDoor;
  comparing: CompareActions;
  onReport: (id: ReportId) => Promise<ReportPage | undefined>;
  onDoor: (figure: Figure) => void;
  onTable: (table: TableView) => void;
  onBehind: (behind: RowsBehind) => void;
  onBars: (behind: BarsBehind) => void;
  onSpot: (table: TableView, spot: SourceSpot) => void;
  onFiles: () => void;
}

/** The panel of one step of the day, given what it shows and told what a person may do there. */
export function Panels(props: Props) {
  const { onClusters, onUnknownCodes } = props;
  const {
    comparing,
    shown,
    workspace,
    actions,
    onRows,
    onBy,
    onReport,
    onDoor,
    onTable,
    onBehind,
    onBars,
    onFiles,
  } = props;
  const { files, packs, snapshot, mapping, project, intake, act } = workspace;
  const hasSeenResults = useRef(false);
  useEffect(() => {
    if (shown === 'outcomes' || shown === 'equity' || shown === 'reports') hasSeenResults.current = true;
  }, [shown]);
  const decide = (change: Change): void => act({ kind: 'decide', change });
  const taken = useMemo(() => intake.files.map(({ name }) => name), [intake]);
  if (shown === 'files') {
    return (
      <FilesPanel
        taken={taken}
        files={files}
        packs={packs}
        references={intake.references.map(({ name }) => name)}
        answers={project.answers}
        onChoose={() => void actions.chooseExports()}
        onChooseReferences={() => void actions.chooseReferences()}
        onDrop={actions.drop}
        onSample={() => void actions.trySample()}
        onStartAgain={actions.clear}
        onRemove={actions.remove}
        onAnswer={(answer, says) => decide({ kind: 'answered', answer, says })}
        onAnswerAlike={(answers, says) => decide({ kind: 'answered_alike', answers, says })}
        onForget={(place, says) => decide({ kind: 'forgotten', ...place, says })}
        onTable={onTable}
      />
    );
  }
  if (snapshot === undefined) return <NothingYet why={whyNothing(workspace)} onFiles={onFiles} />;
  switch (shown) {
    case 'columns':
      return (
        <ColumnsPanel
          snapshot={snapshot}
          mapping={mapping}
          onBars={onBars}
          onBy={onBy}
          project={project}
          onMap={(entries, says) => decide({ kind: 'mapped', entries, says })}
          onAnswer={(about, answer, says) =>
            decide({
              kind: 'decided',
              decision: { about, answer, reason: '', decidedBy: '', decidedAt: new Date().toISOString() },
              says,
            })
          }
          onUseProfile={(offer) => decide({ kind: 'profile_used', offer })}
          onSaveProfile={() => void actions.saveProfile()}
          onOpenProfile={() => void actions.openProfile()}
        />
      );
    case 'quality':
      return (
        <QualityPanel
          snapshot={snapshot}
          project={project}
          onRows={onRows}
          onBehind={onBehind}
          onPick={(questions) =>
            decide({
              kind: 'picked',
              questions,
              when: questions === null ? null : { decidedAt: today(), afterResults: hasSeenResults.current },
            })
          }
          onAnswer={(about, answer, says) =>
            decide({
              kind: 'decided',
              decision: { about, answer, reason: '', decidedBy: '', decidedAt: new Date().toISOString() },
              says,
            })
          }
          onRule={decide}
          onAsk={(question) =>
            decide({
              kind: 'question_asked',
              question: {
                ...question,
                addedAt: today(),
                afterResults: hasSeenResults.current || wasAfterResults(project.questions, question.id),
              },
            })
          }
          onUnask={(question) => decide({ kind: 'question_removed', question })}
          onSaveSheets={() => void actions.saveQuerySheets()}
          onSaveForm={() => void actions.saveCollectionForm()}
          onReplies={actions.readReplies}
          onLog={(entry, change) => decide({ kind: 'logged', entry, change })}
        />
      );
    case 'clean':
      return (
        <CleanPanel
          snapshot={snapshot}
          project={project}
          onClusters={onClusters}
          onUnknownCodes={onUnknownCodes}
          onByHand={(made) => decide({ kind: 'by_hand', ...made })}
          onDecide={(howFar) => decide({ kind: 'set_decide', decide: howFar })}
          onSwitch={(step) => decide({ kind: 'switched', step })}
          onMoveStep={(step, before) => decide({ kind: 'step_moved', step, before })}
          onRemoveStep={(step) => decide({ kind: 'step_removed', step })}
          weighDoor={props.weighDoor}
        />
      );
    case 'people':
      return (
        <PeoplePanel
          snapshot={snapshot}
          project={project}
          undoes={pairOf(aroundNow(workspace.history).undo)}
          onAnswer={(decision, says) => decide({ kind: 'pair_answered', decision, says })}
          onReopen={(pair, says) => decide({ kind: 'pair_reopened', pair, says })}
          onUndo={() => act({ kind: 'undo' })}
          onPrecision={(precision) => decide({ kind: 'set_merge_precision', precision })}
          onWorkOut={workspace.runAgain}
          onSpot={props.onSpot}
          onDoor={onDoor}
        />
      );
    case 'outcomes':
      return (
        <OutcomesPanel
          snapshot={snapshot}
          settings={project.settings}
          onPeriod={(period) => decide({ kind: 'set_period', period })}
          cohorts={project.cohorts}
          onCohort={(cohort) => decide({ kind: 'cohort_set', cohort })}
          onCohortRemoved={(cohort) => decide({ kind: 'cohort_removed', cohort })}
          onOutcomes={(outcomes, says) => decide({ kind: 'set_outcomes', outcomes, says })}
          onLeastFollowUp={(share) => decide({ kind: 'set_least_follow_up', share })}
          onDoor={onDoor}
        />
      );
    case 'equity':
      return (
        <EquityPanel
          snapshot={snapshot}
          keepPostcodes={project.settings.keepPostcodes}
          onAnswer={(about, answer, says) =>
            decide({
              kind: 'decided',
              decision: { about, answer, reason: '', decidedBy: '', decidedAt: new Date().toISOString() },
              says,
            })
          }
          onKeepPostcodes={(keep) => decide({ kind: 'set_keep_postcodes', keep })}
          onDoor={onDoor}
        />
      );
    case 'reports':
      return (
        <ReportsPanel
          snapshot={snapshot}
          project={project}
          onScheme={(scheme, says) => decide({ kind: 'scheme_set', scheme, says })}
          onPrintRule={(id) => decide({ kind: 'print_rule_chosen', id })}
          onKeepPrintRule={(rule) => decide({ kind: 'print_rule_kept', rule })}
          onRemovePrintRule={(rule) => decide({ kind: 'print_rule_removed', rule })}
          onWords={(box, text, says) => decide({ kind: 'worded', box, text, says })}
          comparing={comparing}
          onSection={(report, section, isPrinted) =>
            decide({
              kind: 'section_printed',
              section: sectionKey(report, section.id),
              isPrinted,
              says: `${isPrinted ? 'printing' : 'leaving out'} “${section.title}”`,
            })
          }
          onSaveLens={(lens) => void actions.saveLens(lens)}
          onOpenLens={() => void actions.openLens()}
          onLensNote={(cell, note) => decide({ kind: 'lens_noted', cell, note })}
          onPrintLens={(lens) => decide({ kind: 'lens_printed', lens })}
          onReport={onReport}
          onSaveReport={(id) => void actions.saveReport(id)}
          onSaveDocument={(id) => void actions.saveDocument(id)}
          onSaveWorkbook={(id) => void actions.saveWorkbook(id)}
          onPrint={(id) => void actions.printReport(id)}
          onSaveEverything={() => void actions.saveEverything()}
          onShareAgain={() => {
            const about = shareAgainAbout(snapshot.exported);
            const at = new Date().toISOString();
            decide({
              kind: 'decided',
              decision: { about, answer: 'share', reason: '', decidedBy: '', decidedAt: at },
              says: 'sharing this beside an earlier export',
            });
          }}
          onDoor={onDoor}
        />
      );
  }
}

/** The pair that a change is about. */
function pairOf(change: Change | undefined): string | undefined {
  if (change?.kind === 'pair_reopened') return change.pair;
  return change?.kind === 'pair_answered' ? change.decision.pair : undefined;
}

/** A question that is changed does not lose that it was asked once results were known. */
function wasAfterResults(questions: Project['questions'], id: string): boolean {
  return questions.some((question) => question.id === id && question.afterResults);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function whyNothing({ intake, trouble }: Workspace): WhyNothing {
  if (intake.files.length === 0) return 'no_files';
  return trouble === undefined ? 'working' : 'stopped';
}
