import type { Field, RecordName } from '../dataset/field.js';
import { recordFields } from '../dataset/fields.js';
import type { Engine } from '../engine/engine.js';
import type { Settings } from '../project/project.js';
import { type Sql, name, sql } from '../sql/sql.js';
import { csvLine, sharedCsvLine } from './csv.js';
import { engineRows } from './engine-rows.js';

/** One table of the minimum dataset, line by line. Once postcodes have been looked up, the area stands in their place. */
export function* recordLines(
  engine: Engine,
  record: RecordName,
  settings: Pick<Settings, 'keepPostcodes'>,
): Generator<string> {
  const fields = Object.entries(recordFields[record]);
  const source = ['source_file', 'source_sheet', 'source_row'];
  yield csvLine([...fields.map(([field]) => field), ...source]);
  const isPlaceOnly = record === 'referral' && !settings.keepPostcodes && isLookedUp(engine);
  const columns = [
    ...fields.map(([field, { kind }]) => (isPlaceOnly ? placed(field) : null) ?? column(field, kind)),
    ...source.map((one) => name(one)),
  ];
  const order = [
    'source_table',
    'row_no',
    ...(record === 'measure' ? ['instrument', 'timepoint', 'item_no'] : []),
  ];
  for (const row of engineRows(engine, { table: record, columns, order })) yield sharedCsvLine(row);
}

function column(field: string, kind: Field['kind']): Sql {
  return kind === 'date' || kind === 'month_or_date' ? sql`${name(field)}::VARCHAR` : name(field);
}

/** True where a lookup of postcodes was given. */
function isLookedUp(engine: Engine): boolean {
  const [found] = engine.rows<{ has: boolean }>(sql`SELECT EXISTS (FROM ref_postcode_lsoa) AS has`);
  return found?.has ?? false;
}

/** The place of a referral without its address: no postcode, and the area as given, else as looked up. */
function placed(field: string): Sql | null {
  if (field === 'postcode') return sql`NULL::VARCHAR`;
  if (field !== 'lsoa') return null;
  return sql`coalesce(lsoa, (SELECT any_value(looked_up.lsoa) FROM ref_postcode_lsoa AS looked_up
    WHERE replace(looked_up.postcode, ' ', '') = upper(replace(referral.postcode, ' ', ''))))`;
}
