import { readFileSync, readdirSync } from 'node:fs';
import type { Engine } from '../../shared/engine/engine.js';
import type { ColumnProfile } from '../../shared/profile/column-profile.js';
import { profileTable } from '../../shared/profile/profile-table.js';
import { loadRaw } from '../../shared/reading/load-raw.js';
import { readFile } from '../../shared/reading/read-file.js';
import type { SourceTable } from '../../shared/reading/source.js';

/** Every table of a folder of sample data, loaded and profiled as the pipeline does it. */
export function sampleTables(
  engine: Engine,
  folder: string,
): { readonly tables: readonly SourceTable[]; readonly profiles: readonly ColumnProfile[] } {
  const tables: SourceTable[] = [];
  for (const name of readdirSync(folder).sort()) {
    const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
    const intake = readFile({ name, bytes }, '', { firstTable: tables.length + 1 });
    tables.push(...intake.sheets.flatMap((sheet) => sheet.tables));
  }
  const profiles = tables.flatMap((table) => {
    loadRaw(engine, table);
    return profileTable(engine, table);
  });
  return { tables, profiles };
}
