import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource/source-sans-3/latin-400.css';
import '@fontsource/source-sans-3/latin-600.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/frame.css';
import './styles/widgets.css';
import { App } from './App.js';
import { deskOver } from './state/desk-client.js';
import { machine } from './state/machine.js';
import { workLog } from './state/work-log.js';

const log = workLog();
const worker = new Worker(new URL('./worker/worker.ts', import.meta.url), {
  type: 'module',
  name: 'pipeline',
});
const page = document.querySelector('#page');
if (page === null) throw new Error('the page has no #page');
createRoot(page).render(
  <StrictMode>
    <App desk={deskOver(worker, log)} log={log} machine={machine()} />
  </StrictMode>,
);
