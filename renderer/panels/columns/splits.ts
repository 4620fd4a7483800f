import type { MappingEntry } from '../../../shared/mapping/mapping.js';
import type { ByRequest } from '../../../shared/profile/profile-by.js';
import type { ColumnProfile } from '../../../shared/profile/column-profile.js';
import { shownText } from '../../words/shown-text.js';
import { columnKey } from './column-views.js';
import { targetWords } from './target-choices.js';

/** A way to split the rows of a column: by what another column of its table says, or by the file they came in. */
export interface Split {
  readonly id: string;
  readonly label: string;
  /** Null for the files, which are told apart already. */
  readonly by: Pick<ByRequest, 'column' | 'as'> | null;
}

export const byFile = 'file';

/** Fields that say where, or by whom, a referral was held. */
const placeFields: readonly string[] = [
  'scheme_id',
  'gp_practice_code',
  'referring_org_code',
  'link_worker_id',
];

interface Known {
  readonly mapping: readonly MappingEntry[];
  readonly profiles: readonly ColumnProfile[];
}

/** The ways in which a column can be split: places and workers first, then months, then files. */
export function splitsOf(entry: MappingEntry, { mapping, profiles }: Known): readonly Split[] {
  const others = mapping.filter((other) => other.table === entry.table && other.index !== entry.index);
  const places = placeFields.flatMap((field) => others.filter(({ target }) => target?.field === field));
  const dates = others.filter((other) => other.target !== null && kindOf(other, profiles) === 'date');
  const files = sameColumns(entry, { mapping, profiles });
  return [
    ...places.map((other) => splitBy(other, 'value', targetWords(other.target))),
    ...dates
      .toSorted((one, other) => rank(one) - rank(other))
      .map((other) => splitBy(other, 'month', `Month of “${shownText(other.column)}”`)),
    ...(files.length > 1 ? [{ id: byFile, label: 'File', by: null }] : []),
  ];
}

function splitBy({ index }: MappingEntry, as: ByRequest['as'], label: string): Split {
  return { id: `${as} ${String(index)}`, label, by: { column: index, as } };
}

function kindOf(entry: MappingEntry, profiles: readonly ColumnProfile[]): ColumnProfile['kind'] | undefined {
  return profiles.find((profile) => columnKey(profile) === columnKey(entry))?.kind;
}

function rank({ target }: MappingEntry): number {
  return target?.field === 'referral_date' ? 0 : 1;
}

/** This column and those of other tables that hold the same: the same field, or the same name where it is not used. */
export function sameColumns(entry: MappingEntry, { mapping }: Known): readonly MappingEntry[] {
  const isSame = (other: MappingEntry): boolean =>
    entry.target === null
      ? other.target === null && other.column === entry.column
      : targetWords(other.target) === targetWords(entry.target);
  const perTable = new Map<string, MappingEntry>();
  for (const other of [entry, ...mapping.filter(isSame)]) {
    if (!perTable.has(other.table)) perTable.set(other.table, other);
  }
  return [...perTable.values()];
}
