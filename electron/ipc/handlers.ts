import { nextArrival } from '../desktop/arrivals.js';
import { chooseFiles } from './choose-files.js';
import { draft, dropDraft, keepDraft } from './drafts.js';
import { saveFile } from './save-file.js';
import type { Handlers } from './serve.js';
import { takeDropped } from './take-dropped.js';

/** Every call the page may make, each in a file of its own. */
export const handlers: Handlers = {
  chooseFiles,
  takeDropped,
  nextArrival,
  saveFile,
  keepDraft,
  draft,
  dropDraft,
};
