import type { FileView } from '../../../shared/ipc/desk.js';
import type { MappingEntry } from '../../../shared/mapping/mapping.js';
import type { ColumnProfile } from '../../../shared/profile/column-profile.js';
import { isSure } from '../../words/sureness.js';
import type { Choice } from '../../widgets/Picker.js';

/** A column as the panel shows it: where it goes, and what is in it. */
export interface ColumnView {
  readonly entry: MappingEntry;
  readonly profile: ColumnProfile | undefined;
}

export type Shown = 'all' | 'unsure' | 'unused';

/** One column among all tables. */
export function columnKey({ table, index }: Pick<MappingEntry, 'table' | 'index'>): string {
  return `${table}.${String(index)}`;
}

/** The choice that stands for every table. */
export const everyTable = 'all';

export function tableChoices(files: readonly FileView[]): readonly Choice<string>[] {
  const tables = files.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.tables));
  return [
    { id: everyTable, label: 'All tables' },
    ...tables.map(({ table, file, sheet }) => ({
      id: table,
      label: sheet === '' ? file : `${file}, ${sheet}`,
    })),
  ];
}

export function shownColumns(
  mapping: readonly MappingEntry[],
  profiles: readonly ColumnProfile[],
  {
    table,
    shown,
    unsure,
  }: {
    readonly table: string;
    readonly shown: Shown;
    readonly unsure: ReadonlySet<MappingEntry>;
  },
): readonly ColumnView[] {
  const byKey = new Map(profiles.map((profile) => [columnKey(profile), profile]));
  return mapping
    .filter((entry) => table === everyTable || entry.table === table)
    .filter((entry) => {
      switch (shown) {
        case 'all':
          return true;
        case 'unsure':
          return unsure.has(entry);
        case 'unused':
          return entry.target === null;
      }
    })
    .map((entry) => ({ entry, profile: byKey.get(columnKey(entry)) }));
}

/** A proposal that may be agreed to together with the other sure ones. */
export function isSureProposal({ confirmed, target, confidence }: MappingEntry): boolean {
  return !confirmed && target !== null && isSure(confidence);
}

/** Columns that stand together in the list: those that are used, and apart from them those that are not, by who said so. */
interface ColumnSection {
  readonly id: 'used' | 'no_place' | 'left_out';
  readonly label: string;
  readonly columns: readonly ColumnView[];
}

/** The sections that hold any column, those in use first. */
export function columnSections(columns: readonly ColumnView[]): readonly ColumnSection[] {
  const of = (id: ColumnSection['id'], label: string): ColumnSection => ({
    id,
    label,
    columns: columns.filter(({ entry }) => sectionOf(entry) === id),
  });
  return [
    of('used', 'Used'),
    of('no_place', 'No place found: used by no figure'),
    of('left_out', 'Left out by you'),
  ].filter((section) => section.columns.length > 0);
}

function sectionOf({ target, confirmed }: MappingEntry): ColumnSection['id'] {
  if (target !== null) return 'used';
  return confirmed ? 'left_out' : 'no_place';
}
