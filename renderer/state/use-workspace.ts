import { startTransition, useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { FileView, Snapshot } from '../../shared/ipc/desk.js';
import type { MappingEntry } from '../../shared/mapping/mapping.js';
import type { Project } from '../../shared/project/project.js';
import type { Pack } from '../../shared/reading/packs/pack.js';
import type { ReportEdits } from '../../shared/report/editing/report-edits.js';
import type { Outcome, Trouble } from '../../shared/trouble.js';
import type { DeskClient } from './desk-client.js';
import { type Found, foundNow } from './files-now.js';
import { type History, type HistoryAction, nextHistory, noHistory, projectOf } from './history.js';
import { type Intake, nothingTaken } from './intake.js';
import { differsInPeopleOnly, differsInReportsOnly, mappingNow, needsRun } from './needs-run.js';
import { type Taken, type Work, noneTaken, runOf } from './run-of.js';

/** Files, decisions, and what the pipeline last made of them. */
export interface Workspace {
  readonly intake: Intake;
  readonly history: History;
  readonly project: Project;
  /** What the files are; known well before everything else is. */
  readonly files: readonly FileView[];
  /** Which of their tables belong together. */
  readonly packs: readonly Pack[];
  readonly snapshot: Snapshot | undefined;
  readonly mapping: readonly MappingEntry[];
  /** False while the snapshot is of files or decisions that no longer hold. */
  readonly isCurrent: boolean;
  readonly trouble: Trouble | undefined;
  readonly setIntake: (intake: Intake) => void;
  readonly act: (action: HistoryAction) => void;
  /** Try again what was stopped or failed. */
  readonly runAgain: () => void;
  /** End what hangs, hand the files over anew and work everything out once more. */
  readonly startAgain: () => void;
  /** Wait for a run of exactly these decisions, for what is written to files. */
  readonly upToDate: () => Promise<Outcome<Snapshot>>;
}

interface Ran extends Work {
  readonly snapshot: Snapshot;
}

interface Running extends Work {
  readonly outcome: Promise<Outcome<Snapshot>>;
}

/** A person often decides several things in a row: the run waits until they pause. */
const pauseMs = 400;
/** Pairs of people are answered one after another, each with a look at it. */
const pauseBetweenPairsMs = 5_000;

export function useWorkspace(desk: DeskClient): Workspace {
  const [intake, setIntake] = useState(nothingTaken);
  const [history, act] = useReducer(nextHistory, noHistory);
  const [looked, setLooked] = useState<Found>();
  const [ran, setRan] = useState<Ran>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [attempt, setAttempt] = useState(0);
  const worked = useRef(attempt);
  const taken = useRef<Taken>(noneTaken());
  const running = useRef<Running>(undefined);
  const project = useMemo(() => projectOf(history), [history]);
  const isCurrent = ran?.intake === intake && !needsRun(ran.project, project, ran.snapshot.mapping);

  /** The same work is not begun twice: who saves while it goes on waits for its end. */
  const runOnce = useCallback(
    (work: Work): Promise<Outcome<Snapshot>> => {
      const { intake: from, project: by } = work;
      if (running.current?.intake === from && running.current.project === by) return running.current.outcome;
      const onLooked = (files: readonly FileView[], packs: readonly Pack[]): void =>
        startTransition(() => setLooked({ intake: from, answers: by.answers, files, packs }));
      const outcome = runOf(desk, work, { taken: taken.current, onLooked });
      const now = { ...work, outcome };
      running.current = now;
      void outcome.then(() => {
        if (running.current === now) running.current = undefined;
      });
      return outcome;
    },
    [desk],
  );

  useEffect(() => {
    if (intake.files.length === 0 || isCurrent) return undefined;
    let isSuperseded = false;
    const isPressed = worked.current !== attempt;
    worked.current = attempt;
    const pause = isPressed ? 0 : pauseBefore({ intake, project }, ran);
    const timer = setTimeout(() => {
      const held = taken.current;
      void runOnce({ intake, project }).then((outcome) => {
        if (isSuperseded || held !== taken.current) return;
        setTrouble(outcome.ok ? undefined : outcome.trouble);
        if (outcome.ok) startTransition(() => setRan({ intake, project, snapshot: outcome.value }));
      });
    }, pause);
    return () => {
      isSuperseded = true;
      clearTimeout(timer);
      running.current = undefined;
      desk.stop('look');
      desk.stop('run');
    };
  }, [desk, intake, project, ran, isCurrent, attempt, runOnce]);

  const upToDate = async (): Promise<Outcome<Snapshot>> => {
    if (isCurrent && ran.project === project) return { ok: true, value: ran.snapshot };
    if (isCurrent && differsInReportsOnly(ran.project, project)) {
      const edited = await desk.edit(editsOf(project));
      if (!edited.ok) return edited;
      setRan({ ...ran, project });
      return { ok: true, value: ran.snapshot };
    }
    const outcome = await runOnce({ intake, project });
    if (!outcome.ok) return outcome;
    setRan({ intake, project, snapshot: outcome.value });
    return outcome;
  };

  const runAgain = (): void => {
    setTrouble(undefined);
    setAttempt((before) => before + 1);
  };
  const snapshot = ran?.snapshot;
  const found = useMemo(
    () => foundNow([looked, ran && foundBy(ran)], { intake, answers: project.answers }),
    [looked, ran, intake, project],
  );
  return {
    intake,
    history,
    project,
    files: found.files,
    packs: found.packs,
    snapshot,
    mapping: useMemo(() => mappingNow(snapshot?.mapping ?? [], project), [snapshot, project]),
    isCurrent,
    trouble,
    setIntake: (next) => {
      setIntake(next);
      if (next.files.length > 0) return;
      setLooked(undefined);
      setRan(undefined);
      setTrouble(undefined);
    },
    act,
    runAgain,
    startAgain: () => {
      taken.current = noneTaken();
      running.current = undefined;
      desk.startAgain();
      runAgain();
    },
    upToDate,
  };
}

/** What the desk writes reports with, beside the figures. */
function editsOf({ name, words, leftOut }: Project): ReportEdits {
  return { name, words, leftOut };
}

function pauseBefore({ intake, project }: Work, ran: Ran | undefined): number {
  const onlyPeople =
    ran?.intake === intake && differsInPeopleOnly(ran.project, project, ran.snapshot.mapping);
  return onlyPeople ? pauseBetweenPairsMs : pauseMs;
}

function foundBy({ intake, project, snapshot }: Ran): Found {
  return { intake, answers: project.answers, files: snapshot.files, packs: snapshot.packs };
}
