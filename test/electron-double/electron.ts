import { listenToTest } from './control.js';
import * as electron from './parts.js';

/** What `import … from 'electron'` gives the program. A name that is not there stops it at once. */
export * from './parts.js';

listenToTest(electron);

setImmediate(() => void electron.app.begin());
