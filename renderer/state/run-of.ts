import type { FileView, Snapshot } from '../../shared/ipc/desk.js';
import type { Project } from '../../shared/project/project.js';
import type { Pack } from '../../shared/reading/packs/pack.js';
import type { ReadingAnswer } from '../../shared/reading/source.js';
import type { Outcome } from '../../shared/trouble.js';
import type { DeskClient } from './desk-client.js';
import { type Intake, nothingTaken } from './intake.js';

/** Files and decisions that are worked out together. */
export interface Work {
  readonly intake: Intake;
  readonly project: Project;
}

/** What the worker holds already; changed as it is handed more. */
export interface Taken {
  intake: Intake;
  /** Of the last look that ended well; undefined before. */
  answers: readonly ReadingAnswer[] | undefined;
}

/** What a worker holds that has only begun. */
export function noneTaken(): Taken {
  return { intake: nothingTaken, answers: undefined };
}

interface Around {
  readonly taken: Taken;
  readonly onLooked: (files: readonly FileView[], packs: readonly Pack[]) => void;
}

/**
 * Files are handed over only when they changed, and looked at only when they or the answers about
 * them did, so that what arrived is on the screen long before the figures are.
 */
export async function runOf(
  desk: DeskClient,
  { intake, project }: Work,
  { taken, onLooked }: Around,
): Promise<Outcome<Snapshot>> {
  if (taken.intake !== intake) {
    taken.intake = intake;
    taken.answers = undefined;
    const outcome = await desk.take(intake.files, intake.references);
    if (!outcome.ok) {
      if (taken.intake === intake) taken.intake = nothingTaken; // Else the next run would do without them.
      return outcome;
    }
  }
  if (taken.answers !== project.answers) {
    const outcome = await desk.look(project);
    if (!outcome.ok) return outcome;
    const packs = await desk.packs();
    if (!packs.ok) return packs;
    taken.answers = project.answers;
    onLooked(outcome.value, packs.value);
  }
  return desk.run(project);
}
