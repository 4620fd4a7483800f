import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. Plain JavaScript throughout: this runs before anything is installed. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const oldestNode = [20, 19];

/** Stop with one sentence where Node is too old to go on. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  stop(
    `Soundings needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}. Install a newer Node and try again.`,
  );
}

/** Install the packages of the lock file, unless they are there already. What lies behind a link is another checkout's, and is left as it is. */
export function installPackages() {
  const modules = join(root, 'node_modules');
  const installed = join(modules, '.package-lock.json');
  const wanted = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  if (isLink(modules)) {
    say(
      'node_modules is a link to another folder, so its packages are used as they are: install them there if one is missing.',
    );
    return;
  }
  say('Installing packages (once, about a minute) …');
  run(
    npm(),
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    'The packages could not be installed. Check that npm can reach its registry, then try again.',
  );
}

/** True of a link, also where nothing stands behind it. */
function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Build whatever of the program is older than its sources. Parts: web, headless, desktop. */
export function build(parts) {
  const stale = parts.filter(isStale);
  if (stale.length === 0) return;
  run(
    process.execPath,
    [join(root, 'electron', 'build.mjs'), ...stale],
    'The program could not be built. The lines above say where.',
  );
}

const products = {
  web: {
    made: 'dist/web/index.html',
    from: [
      'shared',
      'renderer',
      'sample-data',
      'electron/browser/HOSTING.md',
      'vite.config.ts',
      'package-lock.json',
    ],
  },
  headless: { made: 'dist/headless/cli.js', from: ['shared', 'electron', 'package-lock.json'] },
  desktop: { made: 'dist/main/main.js', from: ['shared', 'electron', 'package-lock.json'] },
};

function isStale(part) {
  const { made, from } = products[part];
  const file = join(root, made);
  return !existsSync(file) || from.some((source) => newest(join(root, source)) > statSync(file).mtimeMs);
}

function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce((latest, entry) => Math.max(latest, newest(join(path, entry))), 0);
}

/** Run a program to its end; on failure say one sentence and stop. */
export function run(program, args, sorry) {
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: needsShell(program),
  });
  if (status !== 0) stop(sorry);
}

export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

export function stop(sentence) {
  say(sentence);
  process.exit(1);
}

function npm() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm';
}

function needsShell(program) {
  return program.endsWith('.cmd');
}
