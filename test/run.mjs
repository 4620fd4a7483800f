import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, checkNode, installPackages, root, say } from '../electron/setup.mjs';

/**
 * What `npm test` runs: set up, then every check in turn. Each check is carried out even when an
 * earlier one failed; the last line counts them all.
 */
checkNode();
installPackages();
build(['web', 'headless', 'desktop']);
const browser = chromium();
/** Where flow and browser tests find the command line's run over the sample, once one of them has made it. */
const sampleRun = mkdtempSync(join(tmpdir(), 'sample-run-'));

const tally = { passed: 0, failed: 0 };
check('types', 'node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json', '--noEmit']);
check('lint', 'node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0']);
check('format', 'node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']);
check('unused code', 'node_modules/knip/bin/knip.js', ['--no-progress']);
/** The runner would leave one core idle; files of unit tests share nothing. */
tests('unit', {}, [`--maxWorkers=${String(availableParallelism())}`]);
tests('flow', { SAMPLE_RUN: sampleRun });
if (browser === undefined)
  say(
    'Skipped: the browser and shell tests, because no Chromium was found and it could not be installed here.',
  );
else {
  tests('browser', { CHROMIUM_PATH: browser, SAMPLE_RUN: sampleRun });
  tests('e2e', { CHROMIUM_PATH: browser });
}
rmSync(sampleRun, { recursive: true });

process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
process.exit(tally.failed === 0 ? 0 : 1);

/** One check of the whole tree: passed or failed. */
function check(title, script, args) {
  say(`\n— ${title}`);
  const { status } = node(script, args);
  if (status === 0) tally.passed += 1;
  else tally.failed += 1;
}

/** One group of tests: each test counts. */
function tests(project, env = {}, options = []) {
  say(`\n— ${project} tests`);
  const { status, output } = node(
    'node_modules/vitest/vitest.mjs',
    ['run', '--project', project, ...options],
    env,
  );
  const counts = /^\s*Tests\s.*$/m.exec(output)?.[0] ?? '';
  const failed = Number(/(\d+) failed/.exec(counts)?.[1] ?? 0);
  tally.passed += Number(/(\d+) passed/.exec(counts)?.[1] ?? 0);
  tally.failed += status === 0 ? failed : Math.max(failed, 1);
}

function node(script, args, env = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, ...env, NO_COLOR: '1', FORCE_COLOR: '0' },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  return { status, output: stdout };
}

/** Path of a Chromium: as told, as installed, or from apt where this machine lets us. */
function chromium() {
  const known = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const found = () => known.find((path) => path !== undefined && existsSync(path));
  if (found() !== undefined || platform() !== 'linux' || process.getuid?.() !== 0) return found();
  say('Installing Chromium for the browser tests (once) …');
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  return found();
}
