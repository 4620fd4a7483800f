import type { Engine } from '../engine/engine.js';
import { sql } from '../sql/sql.js';
import type { ScaleFinding } from './scale-question.js';

const mostExamples = 6;

/** Some of the numbers in doubt, lowest first; a score points at nobody. */
export function exampleNumbers(engine: Engine, { table, instrument }: ScaleFinding): readonly string[] {
  const from =
    instrument === 'imd_decile'
      ? sql`SELECT DISTINCT imd_decile AS number FROM referral
          WHERE source_table = ${table} AND imd_decile IS NOT NULL AND NOT imd_decile_derived`
      : sql`SELECT DISTINCT total AS number FROM measure
          WHERE source_table = ${table} AND instrument = ${instrument} AND item_no IS NULL AND total IS NOT NULL`;
  const found = engine.rows<{ number: number }>(
    sql`SELECT number::DOUBLE AS number FROM (${from}) ORDER BY 1`,
  );
  const step = Math.max(1, Math.floor(found.length / mostExamples));
  return found
    .filter((_, i) => i % step === 0)
    .slice(0, mostExamples)
    .map(({ number }) => String(number));
}
