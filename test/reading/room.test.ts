import { describe, expect, it } from 'vitest';
import { openEngine } from '../support/engine.js';
import { tableIn } from '../support/reading.js';
import { runPipeline } from '../../shared/pipeline.js';
import { emptyProject } from '../../shared/project/project.js';
import { tooMuchAtOnce } from '../../shared/reading/room.js';
import { Troubled, explain } from '../../shared/trouble.js';

const table = tableIn(`id,score\n${'1,2\n'.repeat(100)}`);

describe('room for tables', () => {
  it('is enough for what fits, cell by cell', () => {
    expect(tooMuchAtOnce([table], 200)).toBeNull();
    expect(tooMuchAtOnce([table, table], 200)).toEqual({
      kind: 'too-much-at-once',
      millionCells: 1,
      most: 0,
    });
  });

  it('is told of in one sentence before any work starts, with what to do', async () => {
    const [row] = table.rows;
    const rows = row === undefined ? [] : Array.from({ length: 11_000_000 }, () => row);
    const many = Array.from({ length: 3 }, () => ({ ...table, bytes: undefined, rows }));
    const trouble = tooMuchAtOnce(many);
    expect(trouble === null ? '' : explain(trouble)).toBe(
      'These files hold about 66 million cells, more than fit in memory at once (about 60 million). Take some off, or split them by year or site and run one part after another.',
    );
    const engine = await openEngine();
    const reading = { intake: [], tables: many, packs: [] };
    const run = runPipeline({
      engine,
      files: [],
      reading,
      references: [],
      project: emptyProject,
      progress: () => Promise.resolve(),
    });
    await expect(run).rejects.toThrow(Troubled);
    engine.close();
  });
});
