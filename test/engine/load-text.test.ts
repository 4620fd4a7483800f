import { afterAll, describe, expect, it } from 'vitest';
import { name, sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

describe('text on its way into the engine', () => {
  const awkward = [
    '',
    null,
    ' a ',
    '"',
    'a,b',
    'line\nbreak',
    'crlf\r\nbreak',
    'O’Neill',
    "St Mary's",
    '\\N',
    'NULL',
    '\t',
    '𝒳',
    '0012',
  ];

  it('comes back exactly as it went in, an empty cell apart from no cell', () => {
    const keys = awkward.map((_, i) => String(i));
    engine.loadText('it\'s "raw"', [
      { name: 'k', cells: keys },
      { name: '__proto__', cells: awkward },
    ]);
    const back = engine.rows<{ v: string | null }>(
      sql`SELECT ${name('__proto__')} AS v FROM ${name('it\'s "raw"')} ORDER BY k::INT`,
    );
    expect(back.map((row) => row.v)).toEqual(awkward);
  });

  it('survives a cell of four million characters', () => {
    const long = 'x"y,\n'.repeat(800_000);
    engine.loadText('long', [{ name: 'c', cells: [long, 'after'] }]);
    expect(engine.rows(sql`SELECT length(c) AS n FROM long`)).toEqual([{ n: long.length }, { n: 5 }]);
  });
});

describe('the engine', () => {
  it('binds values, so that a value is never read as SQL', () => {
    expect(
      engine.rows(sql`SELECT ${"'; DROP TABLE long; --"}::VARCHAR AS v, ${2} + 1 AS n, ${null}::INT AS z`),
    ).toEqual([{ v: "'; DROP TABLE long; --", n: 3, z: null }]);
  });

  it.each([
    ['a file outside its folder', sql`SELECT * FROM read_csv('/etc/passwd')`],
    ['an address', sql`SELECT * FROM read_csv('https://example.invalid/x.csv')`],
    ['an extension', sql`LOAD httpfs`],
    ['its own settings', sql`SET enable_external_access = true`],
  ])('cannot reach %s', (_, query) => {
    expect(() => engine.rows(query)).toThrow();
  });
});
