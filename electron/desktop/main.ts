import { BrowserWindow, app, session } from 'electron';
import { handlers } from '../ipc/handlers.js';
import { serve } from '../ipc/serve.js';
import { arriveByWords } from './arrivals.js';
import { guardContents } from './guard-contents.js';
import { setMenu } from './menu.js';
import { shutNetwork } from './network.js';
import { denyPermissions } from './permissions.js';
import { pageUrl, registerScheme, servePage } from './protocol.js';
import { beginRecent } from './recent-projects.js';
import { openWindow } from './window.js';

/** Start-up only: what each part does is in its own file. Order matters: the scheme and the sandbox come before ready. */
if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  app.enableSandbox();
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('dns-over-https-mode', 'off');
  registerScheme();
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void arriveByWords([path], process.cwd());
  });
  app.on('second-instance', (_event, words, folder) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
    void arriveByWords(words.slice(1), folder);
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  void app.whenReady().then(ready);
}

async function ready(): Promise<void> {
  const own = session.defaultSession;
  own.setSpellCheckerEnabled(false);
  denyPermissions(own);
  await shutNetwork(own);
  servePage(own);
  serve(handlers, pageUrl);
  await beginRecent(setMenu);
  setMenu();
  await arriveByWords(process.argv.slice(1), process.cwd());
  await openWindow(pageUrl);
}
