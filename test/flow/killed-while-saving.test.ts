import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { openProject, projectFile } from '../../shared/project/project-file.js';
import { emptyProject } from '../../shared/project/project.js';

const kills = 200;
const atOnce = 4;
const place = mkdtempSync(join(tmpdir(), 'soundings-killed-'));
const program = join(place, 'save-on-and-on.js');

/** Projects that are told apart by their names, 0 to 4. */
const projects = Array.from({ length: 5 }, (_, number) => {
  const words = { limits: 'Two sites started late. '.repeat(20_000) };
  const project = { ...emptyProject, name: String(number), words };
  const path = join(place, `${String(number)}.soundings`);
  writeFileSync(path, projectFile(project, { mapping: [], steps: [], intake: [] }).bytes);
  return path;
});

interface Killed {
  /** How often it was saved, counted from 0, by what the program said last. */
  readonly saved: number;
  /** Which of the projects the file is, and the one beside it. */
  readonly found: number;
  readonly kept: number;
  readonly isMidway: boolean;
}

/** Save on and on, kill at a moment drawn by lot after the first save, and say what the disk holds. */
async function killed(path: string, ms: number): Promise<Killed> {
  const draftsBefore = draftsBeside(path);
  const child = spawn(process.execPath, [program, path, ...projects], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  let isArmed = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text;
    if (isArmed) return;
    isArmed = true;
    setTimeout(() => child.kill('SIGKILL'), ms);
  });
  await new Promise((resolve) => child.on('close', resolve));
  const lines = told.split('\n').filter((line) => line !== '');
  return {
    saved: Number(lines.at(-1)),
    found: numberIn(path),
    kept: existsSync(`${path}.bak`) ? numberIn(`${path}.bak`) : Number.NaN,
    isMidway: draftsBeside(path) > draftsBefore,
  };
}

function draftsBeside(path: string): number {
  return readdirSync(dirname(path)).filter((name) => name.endsWith('.unfinished')).length;
}

function numberIn(path: string): number {
  const opened = openProject('p', new Uint8Array(readFileSync(path)));
  if (!opened.ok) throw new Error('the saved project does not open');
  return Number(opened.value.name);
}

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: 'test/bench/project/save-on-and-on.ts', outDir: place, emptyOutDir: false },
  });
});

describe('a project that is being saved when the program is killed', () => {
  it(`always opens, with what was saved last or the one after, over ${String(kills)} kills`, async () => {
    const seen: Killed[] = [];
    const lane = async (number: number): Promise<void> => {
      const folder = mkdtempSync(join(place, 'lane-'));
      for (let i = number; i < kills; i += atOnce)
        seen.push(await killed(join(folder, 'p.soundings'), Math.random() * 40));
    };
    await Promise.all(Array.from({ length: atOnce }, (_, number) => lane(number)));
    const midway = seen.filter(({ isMidway }) => isMidway).length;
    console.info(`${String(seen.length)} kills, ${String(midway)} of them with a draft half written`);
    expect(seen).toHaveLength(kills);
    const isOf = (number: number, project: number): boolean => number % projects.length === project;
    const wrong = seen.filter(({ saved, found }) => !isOf(saved, found) && !isOf(saved + 1, found));
    expect(wrong).toEqual([]);
    expect(seen.filter(({ saved, kept }) => saved > 0 && Number.isNaN(kept))).toEqual([]);
    expect(midway).toBeGreaterThan(kills / 20);
  });
});
