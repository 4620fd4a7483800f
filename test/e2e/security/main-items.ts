import { type Item, inMain } from './item.js';

/** What main has set up, seen from beside it. */
export const mainItems: readonly Item[] = [
  {
    id: 'S01',
    says: 'its scheme is a secure origin of its own',
    see: ({ page }) => page.evaluate('isSecureContext'),
    expected: true,
    mutant: [inMain('secure: true,', 'secure: false,')],
  },
  {
    id: 'S02a',
    says: 'app:// answers one host, and only questions',
    see: ({ program }) =>
      program.evaluate(async ({ net }) => {
        const other = await net.fetch('app://elsewhere/index.html');
        const write = await net.fetch('app://workbench/index.html', { method: 'POST' });
        return [other.status, write.status];
      }, null),
    expected: [403, 403],
    mutant: [inMain('asked !== host || request.method', 'false && request.method')],
  },
  {
    id: 'S02b',
    says: 'app:// leads to no file outside the built page',
    see: ({ program }) =>
      program.evaluate(
        async ({ net }) => (await net.fetch('app://workbench/..%2f..%2fpackage.json')).status,
        null,
      ),
    expected: 404,
    mutant: [
      inMain(
        'const path = relative(folder, file);\n',
        'return true;\n\tconst path = relative(folder, file);\n',
      ),
    ],
  },
  {
    id: 'S05b',
    says: 'pages are shut in: sandbox, isolation, no Node, no webview',
    see: ({ program }) =>
      program.evaluate(({ BrowserWindow }) => {
        const { webContents } = BrowserWindow.getAllWindows()[0] ?? {};
        const told = (
          webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
        ).getLastWebPreferences();
        const names = 'sandbox contextIsolation nodeIntegration webSecurity webviewTag spellcheck'.split(' ');
        return names.map((name) => told[name]);
      }, null),
    expected: [true, true, false, true, false, false],
    mutant: [inMain('contextIsolation: true,', 'contextIsolation: false,')],
  },
  {
    id: 'S05c',
    says: 'the sandbox is on for whatever page there will be',
    see: ({ program }) =>
      program.evaluate(({ app }) => (app as unknown as { isSandboxed: boolean }).isSandboxed, null),
    expected: true,
    mutant: [inMain('app.enableSandbox();', '')],
    onDoubleOnly: true,
  },
  {
    id: 'S09',
    says: 'nothing is spelt by a dictionary that would be fetched',
    see: ({ program }) =>
      program.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled(), null),
    expected: false,
    mutant: [inMain('own.setSpellCheckerEnabled(false);', '')],
  },
  {
    id: 'S11a',
    says: 'a call is answered for the page itself and no other',
    see: ({ program }) =>
      program.evaluate(async ({ BrowserWindow }) => {
        const [own] = BrowserWindow.getAllWindows();
        const told = (
          own?.webContents as unknown as { getLastWebPreferences(): Electron.WebPreferences }
        ).getLastWebPreferences();
        const other = new BrowserWindow({ show: false, webPreferences: told });
        await other.loadURL('app://workbench/sample/index.json');
        const answer: unknown = await other.webContents.executeJavaScript(
          'window.workbench.draft().then(() => "answered", (error) => error.message)',
        );
        other.destroy();
        return String(answer).replace(/^.*was asked/, 'was asked');
      }, null),
    expected: 'was asked by an unknown page',
    mutant: [inMain('if (!isOurPage(event, pageUrl))', 'if (false)')],
  },
  {
    id: 'S11b',
    says: 'a call with other arguments than agreed is refused',
    see: ({ page }) =>
      page.evaluate(`window.workbench.keepDraft('text').then(() => 'taken', (error) => error.message)`),
    expected: "Error invoking remote method 'keepDraft': Error: keepDraft takes bytes",
    mutant: [inMain('if (!(bytes instanceof Uint8Array)) throw new Error("keepDraft takes bytes");', '')],
  },
];
