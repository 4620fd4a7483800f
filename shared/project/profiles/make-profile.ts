import type { MappingEntry } from '../../mapping/mapping.js';
import type { SourceTable } from '../../reading/source.js';
import { tableKeys } from '../../clean/step-id.js';
import type { Decision } from '../project.js';
import type { ProfileColumn, ProfileTable, SourceProfile } from './source-profile.js';

/** What a profile is made of: a table without its rows will do. */
export interface Matched {
  readonly name: string;
  readonly tables: readonly Pick<SourceTable, 'table' | 'file' | 'sheet' | 'columns' | 'grain'>[];
  readonly mapping: readonly MappingEntry[];
  readonly decisions: readonly Decision[];
}

/** How tables were matched, as a profile; tables of which no column is used are left out. */
export function makeProfile({ name, tables, mapping, decisions }: Matched): SourceProfile {
  const keys = tableKeys(tables);
  const profiled = tables.flatMap(({ table, columns, grain }): ProfileTable[] => {
    const own = mapping.filter((entry) => entry.table === table);
    if (!own.some(({ target }) => target !== null)) return [];
    const begins = `scale:${keys.get(table) ?? table}/`;
    const scales = decisions
      .filter(({ about }) => about.startsWith(begins))
      .map(({ about, answer }) => ({ instrument: about.slice(begins.length), answer }));
    return [{ grain: grain.suggested, columns: columnsOf(columns, own), scales }];
  });
  return { kind: 'soundings-profile', version: 1, name, tables: profiled };
}

function columnsOf(
  columns: SourceTable['columns'],
  mapping: readonly MappingEntry[],
): readonly ProfileColumn[] {
  return columns.map(({ name, index }, i) => ({
    header: name,
    nth: columns.slice(0, i + 1).filter((one) => one.name === name).length,
    target: mapping.find((entry) => entry.index === index)?.target ?? null,
  }));
}

/** A profile as the small file that is passed on. */
export function profileBytes(profile: SourceProfile): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(profile, null, 2)}\n`);
}
