import type { Program } from './program.js';

/** As by a power cut: the program and its pages are gone at once, with no word to any of them. */
export async function killed(program: Program): Promise<void> {
  const child = program.process();
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (child.pid === undefined) throw new Error('the program is not running');
  try {
    process.kill(-child.pid, 'SIGKILL'); // Its whole group: the double's Chromium is in it.
  } catch {
    child.kill('SIGKILL');
  }
  await gone;
}
