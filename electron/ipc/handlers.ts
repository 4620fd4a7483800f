import { chooseFiles } from './choose-files.js';
import { draft, dropDraft, keepDraft } from './drafts.js';
import { saveFile } from './save-file.js';
import type { Handlers } from './serve.js';

/** Every call the page may make, each in a file of its own. */
export const handlers: Handlers = { chooseFiles, saveFile, keepDraft, draft, dropDraft };
