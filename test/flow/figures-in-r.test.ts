import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshFolder, runCli } from '../support/run-cli.js';

const isThere = spawnSync('Rscript', ['--version']).status === 0;
if (!isThere) console.warn('figures.R is not tried: there is no Rscript on this machine.');

const out = join(freshFolder(), 'out');

function runScript(): { readonly status: number | null; readonly says: string } {
  const { status, stdout, stderr } = spawnSync('Rscript', ['figures.R'], { cwd: out, encoding: 'utf8' });
  return { status, says: stdout + stderr };
}

describe.skipIf(!isThere)('figures.R', () => {
  beforeAll(() => {
    const clean = 'sample-data/wrekindale-clean';
    runCli('run', clean, '--reference', 'sample-data/reference', '--out', out);
  });

  it('works the main figures of the clean twin out again, and finds the same', () => {
    const { status, says } = runScript();
    expect(says).toMatch(/^\d{3} figures compared, 0 differ\.\n$/);
    expect(status).toBe(0);
  });

  it('names a figure that differs', () => {
    const path = join(out, 'figures.json');
    const figures = readFileSync(path, 'utf8');
    writeFileSync(path, figures.replace('"value": 4103,', '"value": 4104,'));
    const { status, says } = runScript();
    expect(says).toContain('DIFFERS A1.count');
    expect(says).toContain(', 1 differ.');
    expect(status).toBe(1);
  });

  it('holds no data: none of the rows of the run', () => {
    const script = readFileSync(join(out, 'figures.R'), 'utf8');
    const [, first = ''] = readFileSync(join(out, 'clean', 'referral.csv'), 'utf8').split('\n');
    const cells = first.split(',').slice(0, -3);
    const telling = cells.filter((text) => text.length > 4 && /\d/.test(text) && !/^\d{4}-/.test(text));
    expect(telling.length).toBeGreaterThan(2);
    for (const cell of telling) expect(script).not.toContain(cell);
  });
});
