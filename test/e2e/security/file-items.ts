import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { choosing } from '../scripted.js';
import { type Item, inMain } from './item.js';

/** What main may touch, and which files it hands over. */
export const fileItems: readonly Item[] = [
  {
    id: 'S10',
    says: 'main has no hand on updates, crash reports, or programs and pages outside',
    see: async ({ program }) => {
      const folder = await program.evaluate(({ app }) => app.getAppPath(), null);
      const text = readFileSync(join(folder, 'dist', 'main', 'main.js'), 'utf8');
      const [names = ''] = /^import \{[^}]*\} from "electron";/m.exec(text) ?? [];
      return /autoUpdater|crashReporter|shell|net\b|utilityProcess/.exec(names)?.[0] ?? 'none';
    },
    expected: 'none',
    mutant: [inMain('import { BrowserWindow,', 'import { shell, BrowserWindow,')],
  },
  {
    id: 'S11c',
    says: 'a chosen file comes by name and token, and the token is good once',
    see: async ({ program, page }) => {
      await choosing(program, [resolve('package.json')]);
      return page.evaluate(`(async () => {
        const { value: [file] } = await window.workbench.chooseFiles('exports');
        const ask = async () => (await fetch('./.file/' + file.token)).status;
        return [Object.keys(file), file.name, await ask(), await ask()];
      })()`);
    },
    expected: [['name', 'token'], 'package.json', 200, 404],
    mutant: [inMain('paths.delete(token);', '')],
  },
  {
    id: 'S13',
    says: 'a start opens what the program reads, and no other file',
    see: async ({ program, page }) => {
      const arrived = page.evaluate(`Promise.race([
        window.workbench.nextArrival().then(({ value }) => value.map(({ name }) => name)),
        new Promise((resolve) => setTimeout(() => resolve('nothing'), 700)),
      ])`);
      await program.evaluate(
        ({ app }, words) => {
          app.emit('second-instance', {}, words, '/');
        },
        ['soundings', '--inspect', '/etc/passwd', resolve('package.json'), resolve('.')],
      );
      return arrived;
    },
    expected: 'nothing',
    mutant: [inMain('var isReadHere = (path) =>', 'var isReadHere = (path) => true ||')],
  },
];
