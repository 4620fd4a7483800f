import { StrictMode } from 'react';
import '@fontsource/source-sans-3/latin-400.css';
import '@fontsource/source-sans-3/latin-600.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/frame.css';
import './styles/widgets.css';
import { deskOver } from './state/desk-client.js';
import { machine } from './state/machine.js';
import { workLog } from './state/work-log.js';
import { inTurn } from './widgets/turns.js';

const log = workLog();
const startWorker = (): Worker =>
  new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module', name: 'pipeline' });
const desk = deskOver(startWorker, log);
/** Run piece by piece, those that others are made of first: all at once would take long on a slow computer. */
const { createRoot } = await inTurn(() => import('react-dom/client'));
await inTurn(() => import('./frame/Header.js'));
await inTurn(() => import('./panels/files/FilesPanel.js'));
const { App } = await inTurn(() => import('./App.js'));
const { fetchPanels } = await inTurn(() => import('./frame/later-panels.js'));

const page = document.querySelector('#page');
if (page === null) throw new Error('the page has no #page');
createRoot(page).render(
  <StrictMode>
    <App desk={desk} log={log} machine={machine()} />
  </StrictMode>,
);
void fetchPanels();
