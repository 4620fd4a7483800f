import { afterAll, describe, expect, it } from 'vitest';
import { givenIn, giveCode } from '../../renderer/panels/clean/spellings/decide-code.js';
import { applied } from '../../renderer/state/change.js';
import { unknownCodes } from '../../shared/clean/by-hand/unknown-codes.js';
import { proposeSteps } from '../../shared/clean/propose-steps.js';
import { codeLists } from '../../shared/dataset/code-lists.js';
import { type Project, emptyProject } from '../../shared/project/project.js';
import { openEngine } from '../support/engine.js';
import { loadedTable, mapped } from './made-tables.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

function unknownOf(field: string, texts: readonly string[], project: Project = emptyProject) {
  const table = loadedTable(engine, { columns: ['It'], rows: texts.map((text) => [text]) });
  const known = { tables: [table], profiles: [], mapping: mapped(table, { It: field }) };
  const steps = proposeSteps(engine, { ...known, project });
  return unknownCodes(engine, { ...known, steps });
}
const shown = (found: ReturnType<typeof unknownOf>) =>
  found.flatMap(({ texts }) => texts.map(({ value }) => value));

describe('texts without a code', () => {
  it('are those that cleaning could not read, most rows first, with a likely code where there is one', () => {
    const [found] = unknownOf('need_primary', [
      'Lonely',
      'very lonely since May',
      'zumba',
      'zumba',
      'n/a',
      'Housing/Debt',
    ]);
    expect(found).toMatchObject({
      rows: 3,
      texts: [
        { value: 'zumba', count: 2, likely: null },
        { value: 'very lonely since May', count: 1 },
      ],
    });
    expect(found?.texts[1]?.likely).not.toBeNull();
  });

  it('hold codes that may mean something else here', () => {
    expect(shown(unknownOf('ethnic_category', ['A', 'B', 'T', 'H', 'White British']))).toEqual([
      'A',
      'B',
      'T',
    ]);
    expect(shown(unknownOf('gender', ['1', '2', 'Male']))).toEqual(['1', '2']);
  });

  it('are gone once a person has said what they mean', () => {
    const texts = ['A', 'A', 'B', 'T', 'H'];
    const [first] = unknownOf('ethnic_category', texts);
    const list = codeLists[first?.list ?? ''];
    if (first === undefined || list === undefined) throw new Error('nothing is asked');
    const made = giveCode(first.place, { list, value: 'A', picked: 'code:A', at: '2026-11-22' }, []);
    const project = applied(emptyProject, { kind: 'by_hand', ...made });
    expect(givenIn(first.place, project.steps)).toEqual({ A: 'White: British' });
    expect(shown(unknownOf('ethnic_category', texts, project))).toEqual(['B', 'T']);
  });
});
