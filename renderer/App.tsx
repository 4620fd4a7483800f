import { Suspense, useCallback, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { WeighDoor } from './panels/clean/use-weighed.js';
import type { ClustersRequest } from '../shared/clean/by-hand/column-clusters.js';
import type { ReportId, RowsRequest } from '../shared/ipc/desk.js';
import type { ByRequest } from '../shared/profile/profile-by.js';
import type { Workbench } from '../shared/ipc/workbench.js';
import type { Outcome } from '../shared/trouble.js';
import { explain } from '../shared/trouble.js';
import { BeforeLastChange } from './frame/BeforeLastChange.js';
import { Header } from './frame/Header.js';
import { HelpDialog } from './frame/HelpDialog.js';
import { Mishap } from './frame/Mishap.js';
import { News } from './frame/News.js';
import { OnlyBar } from './frame/OnlyBar.js';
import { OtherFiles } from './frame/OtherFiles.js';
import { Panels } from './frame/Panels.js';
import { ProjectDialogs } from './frame/ProjectDialogs.js';
import { Rail } from './frame/Rail.js';
import { type Looking, RowsDialog } from './frame/RowsDialog.js';
import { WhereItComesFrom } from './frame/WhereItComesFrom.js';
import { WorkBar } from './frame/WorkBar.js';
import type { PanelId } from './frame/steps-of-the-day.js';
import { rowsBehind } from './frame/rows-behind.js';
import { useArrivals } from './frame/use-arrivals.js';
import { useDoor } from './frame/use-door.js';
import { useKeys } from './frame/use-keys.js';
import { useLeaving } from './frame/use-leaving.js';
import { usePassphrase } from './frame/use-passphrase.js';
import { useRecovery } from './frame/use-recovery.js';
import { useShownPanel } from './frame/use-shown-panel.js';
import { nothingWaits, whatWaits } from './frame/what-waits.js';
import { said } from './state/change.js';
import { compareActions } from './state/compare-actions.js';
import type { DeskClient } from './state/desk-client.js';
import { fileActions } from './state/file-actions.js';
import { copyDoor } from './state/copy-door.js';
import { aroundNow } from './state/history.js';
import { remember } from './state/sharing.js';
import { projectActions, unlocked } from './state/project-actions.js';
import { useSaving } from './state/use-saving.js';
import { useWorkspace } from './state/use-workspace.js';
import type { WorkLog } from './state/work-log.js';
import { CopyDoorContext } from './widgets/copy-door.js';

/** Panels that say by themselves what is not worked out yet. */
const saysItself: readonly PanelId[] = ['files', 'people'];

interface Props {
  desk: DeskClient;
  log: WorkLog;
  machine: Workbench;
}

export function App({ desk, log, machine }: Props) {
  const workspace = useWorkspace(desk);
  const { door, openDoor, closeDoor } = useDoor();
  const [looking, setLooking] = useState<Looking>();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [news, setNews] = useState('');
  const saving = useSaving({ machine, workspace, say: setNews });
  const passphrase = usePassphrase();
  const leaving = useLeaving();
  const recovery = useRecovery(machine);
  const [isSaveOpen, setSaveOpen] = useState(false);
  const around = { machine, desk, workspace, say: setNews };
  const ofProject = projectActions({
    ...around,
    saving,
    askPassphrase: passphrase.ask,
    askLeave: leaving.ask,
  });
  const actions = fileActions({ ...around, key: saving.key, openProject: ofProject.openFromOutside });
  useArrivals(machine, { onFiles: actions.take, say: setNews });
  const comparing = compareActions({
    ...around,
    unlocked: (file) => unlocked({ askPassphrase: passphrase.ask, say: setNews }, file),
  });
  const { undo, redo } = aroundNow(workspace.history);
  const { snapshot, act } = workspace;

  const fetched = useCallback(async <T,>(asking: Promise<Outcome<T>>): Promise<T | undefined> => {
    const outcome = await asking;
    if (outcome.ok) return outcome.value;
    setNews(explain(outcome.trouble));
    return undefined;
  }, []);
  const onRows = useCallback((request: RowsRequest) => fetched(desk.rows(request)), [desk, fetched]);
  const onBy = useCallback((request: ByRequest) => fetched(desk.profileBy(request)), [desk, fetched]);
  const onClusters = useCallback(
    (request: ClustersRequest) => fetched(desk.clusters(request)),
    [desk, fetched],
  );
  const onUnknownCodes = useCallback(() => fetched(desk.unknownCodes()), [desk, fetched]);
  const weighDoor = useMemo(
    (): WeighDoor => ({
      ask: (ids, onMoves) => fetched(desk.effects(ids, onMoves)),
      stop: () => desk.stop('effects'),
    }),
    [desk, fetched],
  );
  const { name, words, leftOut } = workspace.project;
  const onReport = useCallback(
    async (id: ReportId) => {
      const edited = await fetched(desk.edit({ name, words, leftOut }));
      return edited === undefined ? undefined : fetched(desk.report(id));
    },
    [desk, fetched, name, words, leftOut],
  );

  const { snapshot: shownNumbers, project: decided } = workspace;
  const copying = useMemo(
    () =>
      copyDoor({
        machine,
        snapshot: shownNumbers,
        onExported: (exported) => remember({ workspace: { act, project: decided } }, exported),
      }),
    [machine, shownNumbers, decided, act],
  );
  const { shown, go, goByKey } = useShownPanel();
  useKeys({
    onStep: goByKey,
    onUndo: () => act({ kind: 'undo' }),
    onRedo: () => act({ kind: 'redo' }),
    onSave: () => void ofProject.save(),
    onSaveAs: () => setSaveOpen(true),
    onOpen: () => void ofProject.open(),
    onHelp: () => setHelpOpen(true),
    onClose: closeDoor,
  });

  return (
    <I18nProvider locale="en-GB">
      <CopyDoorContext value={copying}>
        <div className="frame">
          <a className="skip button main" href="#panel">
            Skip to the step
          </a>
          <Header
            name={workspace.project.name}
            undo={undo === undefined ? undefined : said(undo)}
            redo={redo === undefined ? undefined : said(redo)}
            onName={(name) => act({ kind: 'decide', change: { kind: 'named', name } })}
            onUndo={() => act({ kind: 'undo' })}
            onRedo={() => act({ kind: 'redo' })}
            isUnsaved={saving.isUnsaved}
            cohorts={workspace.project.cohorts}
            cohort={workspace.project.settings.cohort}
            onCohort={(cohort) => act({ kind: 'decide', change: { kind: 'restricted', cohort } })}
            onOpen={() => void ofProject.open()}
            onSave={() => void ofProject.save()}
            onSaveAs={() => setSaveOpen(true)}
            onHelp={() => setHelpOpen(true)}
          />
          <section className="under-header" aria-label="What to know now">
            <WorkBar log={log} onStartAgain={workspace.startAgain} />
            <News
              news={news}
              trouble={workspace.trouble}
              onDismiss={() => setNews('')}
              onAgain={workspace.runAgain}
            />
            <OnlyBar
              cohorts={workspace.project.cohorts}
              cohort={workspace.project.settings.cohort}
              onEveryone={() => act({ kind: 'decide', change: { kind: 'restricted', cohort: null } })}
            />
            {shown === 'files' ? <OtherFiles project={workspace.project} files={workspace.files} /> : null}
          </section>
          <Rail
            shown={shown}
            waiting={snapshot === undefined ? nothingWaits : whatWaits(snapshot, workspace)}
            onShow={go}
          />
          <Suspense>
            <main className="panel" id="panel" tabIndex={-1} key={shown}>
              <div className="inside">
                <BeforeLastChange
                  isShown={snapshot !== undefined && !workspace.isCurrent && !saysItself.includes(shown)}
                />
                <Mishap>
                  <Panels
                    shown={shown}
                    workspace={workspace}
                    actions={actions}
                    comparing={comparing}
                    onRows={onRows}
                    onBy={onBy}
                    onClusters={onClusters}
                    onUnknownCodes={onUnknownCodes}
                    weighDoor={weighDoor}
                    onReport={onReport}
                    onDoor={openDoor}
                    onTable={(table) => setLooking({ kind: 'table', table })}
                    onBehind={(behind) => setLooking({ kind: 'figure', behind })}
                    onBars={(behind) => setLooking({ kind: 'bars', behind })}
                    onSpot={(table, spot) => setLooking({ kind: 'spot', table, spot })}
                    onFiles={() => goByKey('files')}
                  />
                </Mishap>
              </div>
            </main>
          </Suspense>
          {door === undefined ? null : (
            <WhereItComesFrom
              figure={door}
              onRows={(figure) => setLooking({ kind: 'figure', behind: rowsBehind(figure) })}
              onClose={closeDoor}
            />
          )}
        </div>
      </CopyDoorContext>
      <ProjectDialogs
        workspace={workspace}
        saving={saving}
        actions={ofProject}
        passphrase={passphrase}
        leaving={leaving}
        recovery={recovery}
        isSaveOpen={isSaveOpen}
        onSaveClose={() => setSaveOpen(false)}
      />
      <HelpDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
      <RowsDialog
        looking={looking}
        snapshot={snapshot}
        onRows={onRows}
        onClose={() => setLooking(undefined)}
      />
    </I18nProvider>
  );
}
