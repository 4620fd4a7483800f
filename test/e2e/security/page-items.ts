import { type Item, inMain } from './item.js';

const workbench = 'window.workbench';

/** What the page can and cannot do by itself. Text is evaluated, since the page is no program of ours. */
export const pageItems: readonly Item[] = [
  {
    id: 'S03',
    says: 'every answer carries the policy, refusals too',
    see: ({ page }) =>
      page.evaluate(async () => {
        const names = ['./index.html', './sample/index.json', './absent.html'];
        const answers = await Promise.all(names.map((name) => fetch(name)));
        return answers.map(({ headers }) => [
          headers.get('content-security-policy')?.startsWith("default-src 'none'"),
          headers.get('cross-origin-embedder-policy'),
          headers.get('x-content-type-options'),
          headers.get('referrer-policy'),
        ]);
      }),
    expected: Array(3).fill([true, 'require-corp', 'nosniff', 'no-referrer']),
    mutant: [inMain('headers: policyHeaders("")', 'headers: {}')],
  },
  {
    id: 'S04',
    says: 'the page is isolated from other origins',
    see: ({ page }) => page.evaluate('crossOriginIsolated'),
    expected: true,
    mutant: [inMain('"Cross-Origin-Embedder-Policy": "require-corp",', '')],
  },
  {
    id: 'S03b',
    says: 'text of the page is never run as a program',
    // From a timer: what a test evaluates by itself is exempt from the policy.
    see: ({ page }) =>
      page.evaluate(`new Promise((resolve) => setTimeout(() => {
        try { resolve(new Function('return 1')()); } catch (error) { resolve(error.name); }
      }))`),
    expected: 'EvalError',
    mutant: [
      inMain(
        "\"script-src 'self' 'wasm-unsafe-eval'\",",
        "\"script-src 'self' 'wasm-unsafe-eval' 'unsafe-eval'\",",
      ),
    ],
  },
  {
    id: 'S05',
    says: 'the page has no Node, and preload gives it the named calls alone',
    see: ({ page }) =>
      page.evaluate(
        `[typeof require, typeof process, typeof module, Object.isFrozen(${workbench}), Object.keys(window).filter((name) => /ipc|electron/i.test(name))]`,
      ),
    expected: ['undefined', 'undefined', 'undefined', true, []],
    mutant: [
      {
        file: 'dist/preload/preload.cjs',
        from: 'exposeInMainWorld("workbench"',
        to: 'exposeInMainWorld("ipc", { ask: (...args) => electron.ipcRenderer.invoke(...args) });\nelectron.contextBridge.exposeInMainWorld("workbench"',
      },
    ],
  },
  {
    id: 'S06a',
    says: 'the page stays where it is',
    see: async ({ page }) => {
      const before = page.url();
      await page.evaluate(`location.href = './sample/index.json'`);
      await page.waitForTimeout(500);
      return page.url() === before;
    },
    expected: true,
    mutant: [inMain('guardContents(contents);', '')],
  },
  {
    id: 'S06b',
    says: 'a frame in the page goes nowhere: two locks, of which either holds',
    see: ({ page }) =>
      page.evaluate(`new Promise((resolve) => {
        const frame = document.createElement('iframe');
        const shown = () => { try { return frame.contentDocument?.body.textContent.includes('files'); } catch { return false; } };
        setTimeout(() => resolve(shown()), 700);
        frame.src = './sample/index.json';
        document.body.append(frame);
      })`),
    expected: false,
    mutant: [
      inMain(
        'contents.on("will-frame-navigate", (event) => {\n\t\tevent.preventDefault();',
        'contents.on("will-frame-navigate", () => {',
      ),
      inMain('"frame-ancestors \'none\'"', '""'),
    ],
  },
  {
    id: 'S06c',
    says: 'the page opens no window',
    see: async ({ page }) => {
      await page.evaluate(`void window.open('./sample/index.json')`);
      await page.waitForTimeout(500);
      return page.context().pages().length;
    },
    expected: 1,
    mutant: [inMain('action: "deny"', 'action: "allow"')],
  },
  {
    id: 'S07',
    says: 'no permission is granted but writing plain text to the clipboard',
    see: ({ page }) =>
      page.evaluate(async () => {
        const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'];
        const states = names.map((name) => navigator.permissions.query({ name: name as PermissionName }));
        return (await Promise.all(states)).map(({ state }) => state);
      }),
    expected: Array(5).fill('denied'),
    mutant: [
      inMain('callback(permission === granted)', 'callback(true)'),
      inMain('(_contents, permission) => permission === granted', '() => true'),
    ],
  },
];
