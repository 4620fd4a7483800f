import type { FileView } from '../../shared/ipc/desk.js';
import type { Pack } from '../../shared/reading/packs/pack.js';
import type { ReadingAnswer } from '../../shared/reading/source.js';
import type { Intake } from './intake.js';

/** What files were found to be, and for which files and answers that holds. */
export interface Found {
  readonly intake: Intake;
  readonly answers: readonly ReadingAnswer[];
  readonly files: readonly FileView[];
  readonly packs: readonly Pack[];
}

const nothing = { files: [], packs: [] };

/**
 * The newest finding that fits what holds now; while none does, the newest of these files at all.
 * `found` is given newest first. A decision that is taken back so shows the old finding at once.
 */
export function foundNow(
  found: readonly (Found | undefined)[],
  { intake, answers }: Pick<Found, 'intake' | 'answers'>,
): Pick<Found, 'files' | 'packs'> {
  const ofThese = found.filter((one) => one?.intake === intake);
  const wanted = JSON.stringify(answers);
  return ofThese.find((one) => JSON.stringify(one?.answers) === wanted) ?? ofThese[0] ?? found[0] ?? nothing;
}
