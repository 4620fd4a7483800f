import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRealElectron, launch } from '../launch.js';
import { freshHome, patchedProgram, program } from '../program-copy.js';
import type { Item, Running } from './item.js';
import { mainItems } from './main-items.js';
import { pageItems } from './page-items.js';

const items: readonly Item[] = [...mainItems, ...pageItems];

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
