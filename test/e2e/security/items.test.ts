import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRealElectron, launch } from '../launch.js';
import { freshHome, patchedProgram, program } from '../program-copy.js';
import type { Running } from './item.js';
import { items } from './items.js';

describe('the desktop program', () => {
  let running: Running;
  beforeAll(async () => {
    const started = await launch({ app: program, home: freshHome() });
    running = { program: started, page: await started.firstWindow() };
  });
  afterAll(() => running.program.close());

  it.each(items.filter(({ onDoubleOnly }) => onDoubleOnly !== true || !isRealElectron))(
    '$id: $says',
    async ({ see, expected }) => {
      expect(await see(running)).toEqual(expected);
    },
  );
});

describe('the list of mutants', () => {
  it.each(items)('has a change for $id that can still be made', ({ mutant }) => {
    expect(mutant.length).toBeGreaterThan(0);
    expect(() => patchedProgram(mutant)).not.toThrow();
  });
});

describe('the security list', () => {
  const list = readFileSync('electron/desktop/SECURITY.md', 'utf8');

  it.each(items)('has $id: $says', ({ id, says }) => {
    expect(list).toContain(`| ${id} | ${says} |`);
  });
});
