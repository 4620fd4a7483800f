import { fills } from '../dataset/composed-fields.js';
import { recordFields } from '../dataset/fields.js';
import type { RecordName } from '../dataset/field.js';
import type { Engine } from '../engine/engine.js';
import type { MappingEntry } from '../mapping/mapping.js';
import { type Sql, join, name, sql } from '../sql/sql.js';
import { type Draft, draft } from './draft.js';
import type { Facts } from './facts.js';
import { needsOf } from './needs.js';
import { countAll } from './counting.js';

const ofReferral = sql`referral_id IN (SELECT referral_id FROM figure_referral)`;
const ofPeriod: Readonly<Record<RecordName, Sql>> = {
  referral: ofReferral,
  contact: ofReferral,
  onward: ofReferral,
  measure: sql`person_key IN (SELECT person_key FROM figure_person)`,
};

/** What the burden is worked out with: how many indicators came of it, and the seconds that a cell is taken to need. */
interface Reckoned {
  readonly indicators: number;
  readonly secondsPerCell: number;
}

/** E3: cells that somebody keyed, by person, at an assumed time each, and by indicator that came of it. */
export function recordingBurden(
  engine: Engine,
  mapping: readonly MappingEntry[],
  { indicators, secondsPerCell }: Reckoned,
): readonly Draft[] {
  const people = countAll(engine, 'figure_person').of;
  const cells = cellsKeyed(engine, mapping);
  const each = people === 0 ? null : cells / people;
  const minutes = each === null ? null : (each * secondsPerCell) / 60;
  const basis = { n: people, of: people, missing: 0 };
  return [
    draft('E3.cells.mean', { value: each }, basis),
    draft('E3.minutes.mean', { value: minutes }, basis),
    draft(
      'E3.indicator.mean',
      { value: minutes === null || indicators === 0 ? null : minutes / indicators },
      basis,
    ),
  ];
}

/** How many indicators (A1, B3 …) have a figure that these data can give. */
export function indicatorsGiven(drafts: readonly Draft[], { holds }: Facts): number {
  const given = drafts.filter(
    (one) => one.value !== null && needsOf(one).every((fields) => fields.some(holds)),
  );
  return new Set(given.map(({ id }) => id.split('.')[0])).size;
}

/** Values of matched fields in the rows of the period; what was worked out was not keyed. */
function cellsKeyed(engine: Engine, mapping: readonly MappingEntry[]): number {
  const derived = derivedColumns(engine);
  const counts = (Object.keys(ofPeriod) as RecordName[]).flatMap((record) => {
    const fields = Object.keys(recordFields[record]).filter((field) =>
      mapping.some(({ target }) => target !== null && fills(target, record, field)),
    );
    if (fields.length === 0) return [];
    const cells = fields.map((field) => {
      const flag = `${field}_derived`;
      const keyed = derived.has(`${record}.${flag}`) ? sql`NOT coalesce(${name(flag)}, false)` : sql`true`;
      return sql`count(${name(field)}) FILTER (WHERE ${keyed})`;
    });
    return [
      sql`SELECT (${join(cells, ' + ')})::DOUBLE AS cells FROM ${name(record)} WHERE ${ofPeriod[record]}`,
    ];
  });
  if (counts.length === 0) return 0;
  return engine
    .rows<{ cells: number }>(join(counts, ' UNION ALL '))
    .reduce((sum, { cells }) => sum + cells, 0);
}

function derivedColumns(engine: Engine): ReadonlySet<string> {
  const found = engine.rows<{ place: string }>(sql`
    SELECT table_name || '.' || column_name AS place FROM duckdb_columns()
    WHERE column_name LIKE '%_derived'`);
  return new Set(found.map(({ place }) => place));
}
