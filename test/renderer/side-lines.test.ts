import { afterAll, describe, expect, it } from 'vitest';
import { columnNames, sideLines, sideSentences } from '../../renderer/panels/columns/side-lines.js';
import { rowsOfBar } from '../../shared/profile/bars.js';
import { profileWhole } from '../../shared/profile/profile-table.js';
import { loadRaw } from '../../shared/reading/load-raw.js';
import { openEngine } from '../support/engine.js';
import { cellsOf } from '../support/profile-of.js';
import { sourceTable } from '../support/source-table.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const table = sourceTable({
  'Referral ID': cellsOf(200, (i) => (i === 150 ? 'R3' : `R${String(i)}`)),
  'Seen by': cellsOf(200, (i) => (i % 5 === 0 ? '' : `LW${String(i % 3)}`)),
  'Seen where': cellsOf(200, (i) => (i % 5 === 0 ? '' : (['Home', 'Surgery'][i % 2] ?? ''))),
  Site: cellsOf(200, (i) => ['Elm', 'Oak'][i % 2] ?? ''),
  'Site again': cellsOf(200, (i) => ['ELM ', 'OAK '][i % 2] ?? ''),
});
loadRaw(engine, table);
const { columns: profiles, whole: together } = profileWhole(engine, table);
const nameOf = columnNames(profiles, table.table);

describe('a column beside the others', () => {
  it('opens from each bar as many rows as it says', () => {
    const lines = profiles.flatMap(({ index }) => sideLines(index, together, nameOf));
    expect(lines.map(({ label, rows }) => [label, rows])).toEqual([
      ['tells all rows apart but these', 2],
      ['nothing here nor in “Seen where”', 40],
      ['nothing here nor in “Seen by”', 40],
    ]);
    for (const { bar, rows } of lines) expect(rowsOfBar(engine, { table, profiles }, bar)).toHaveLength(rows);
  });

  it('says which other column says the same', () => {
    expect(sideSentences(4, together, nameOf)).toContain(
      'It says the same, capitals and spaces aside, as “Site again”.',
    );
  });
});
