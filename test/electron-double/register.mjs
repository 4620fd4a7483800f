import { register } from 'node:module';

/** Loaded before the program's main file: from then on the bare name `electron` means the double. */
register('./resolve.mjs', import.meta.url);
