import { afterAll, describe, expect, it } from 'vitest';
import { runPipeline } from '../../shared/pipeline.js';
import { emptyProject } from '../../shared/project/project.js';
import type { Verdict } from '../../shared/questions/verdict.js';
import { openEngine } from '../support/engine.js';
import { type Mended, hopelessFiles } from '../support/hopeless-file.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

async function verdicts(mended?: Mended): Promise<ReadonlyMap<string, Verdict>> {
  const run = await runPipeline({
    engine,
    files: hopelessFiles(mended),
    references: [],
    project: { ...emptyProject, settings: { ...emptyProject.settings, today: '2024-06-30' } },
    progress: () => Promise.resolve(),
  });
  return new Map(run.verdicts.map((verdict) => [verdict.id, verdict]));
}

const outcomesAndEquity = ['Q05', 'Q06', 'Q15', 'Q16', 'Q17', 'Q18', 'Q19', 'Q20'];

describe('a file that no analysis can rest on', () => {
  it('is refused for outcomes and equity, and the fields that stand in the way are named', async () => {
    const found = await verdicts();
    for (const id of outcomesAndEquity) expect([id, found.get(id)?.verdict]).toEqual([id, 'not_possible']);
    const blocking = (id: string): readonly string[] =>
      (found.get(id)?.reasons ?? []).filter(({ met }) => met === 'not_possible').map(({ field }) => field);
    expect(blocking('Q16')).toEqual(
      expect.arrayContaining(['Person identifier', 'Completed on', 'Referral date']),
    );
    expect(blocking('Q05')).toEqual(['Ethnicity']);
    expect(blocking('Q06')).toEqual(['IMD decile']);
    expect(blocking('Q07')).toEqual(['Reason for referral']);
  });

  it('is answered once what stands in the way is mended', async () => {
    const found = await verdicts({ dates: true, ids: true, groups: true, reasons: true, followUp: true });
    for (const id of ['Q01', 'Q07', 'Q16', 'Q20'])
      expect([id, found.get(id)?.verdict]).toEqual([id, 'supported']);
    for (const id of ['Q05', 'Q06']) expect([id, found.get(id)?.verdict]).toEqual([id, 'with_limits']);
  });

  it('says of follow-up alone what it takes, and flips when that is done', async () => {
    const before = (await verdicts({ dates: true, ids: true, groups: true, reasons: true })).get('Q16');
    expect(before?.verdict).toBe('not_possible');
    expect(before?.repairs.map(({ to, fixes }) => [to, fixes.map(({ id }) => id)])).toEqual([
      ['with_limits', ['record:followup:swemwbs7']],
      ['supported', ['record:followup:swemwbs7']],
    ]);
  });
});
