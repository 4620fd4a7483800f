import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, checkNode, installPackages, root, say } from './setup.mjs';

/**
 * What `npm start` runs: set up, build, open the workbench. With `--no-open`, or where Electron's
 * own program cannot be had, the same page is served to this machine alone and its address printed.
 */
const noOpen = process.argv.includes('--no-open');

checkNode();
installPackages();
build(['web', 'headless']);
const electron = noOpen ? undefined : electronProgram();
if (electron === undefined) await serve();
else openWindow(electron);

/** Path of Electron's program: brought along, installed, or fetched now; undefined where it cannot be had. */
function electronProgram() {
  const brought = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const folder = join(root, 'node_modules', 'electron');
  if (brought === undefined && !existsSync(join(folder, 'path.txt'))) {
    say('Fetching Electron (once) …');
    spawnSync(process.execPath, [join(folder, 'install.js')], {
      cwd: root,
      stdio: 'ignore',
      timeout: 300_000,
    });
  }
  const named = existsSync(join(folder, 'path.txt'))
    ? readFileSync(join(folder, 'path.txt'), 'utf8')
    : 'electron';
  const program = join(brought ?? join(folder, 'dist'), named);
  return existsSync(program) ? program : undefined;
}

function openWindow(program) {
  build(['desktop']);
  const window = spawn(program, [root], { cwd: root, stdio: 'inherit' });
  window.on('exit', (code) => process.exit(code ?? 0));
}

async function serve() {
  if (!noOpen)
    say('Electron could not be fetched on this machine, so Soundings opens in your browser instead.');
  const { serveFolder, usualPort } = await import(
    pathToFileURL(join(root, 'dist', 'headless', 'cli.js')).href
  );
  const { url } = await serveFolder(join(root, 'dist', 'web'), usualPort);
  process.stdout.write(`Soundings is ready at ${url}\n`);
  say('It answers this computer only. Press Ctrl+C to stop.');
  if (!noOpen) openBrowser(url);
}

function openBrowser(url) {
  const [program, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', url]
      : process.platform === 'darwin'
        ? ['open', url]
        : ['xdg-open', url];
  spawn(program, args, { stdio: 'ignore', detached: true })
    .on('error', () => say(`Open ${url} in a browser.`))
    .unref();
}
