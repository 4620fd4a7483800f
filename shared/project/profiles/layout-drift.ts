import { headerKey } from '../../dataset/header-key.js';
import type { SourceTable } from '../../reading/source.js';
import type { ProfileColumn, ProfileTable } from './source-profile.js';

/** A column of a profile, and the column of a table that it is now. */
export interface Paired {
  readonly column: ProfileColumn;
  readonly index: number;
  readonly name: string;
}

/** How a table differs from the layout that a profile was made for. */
export interface LayoutDrift {
  /** Columns found again under their header. */
  readonly same: readonly Paired[];
  /** Columns that seem to have been renamed: they stand between the same neighbours. Never taken over unasked. */
  readonly renamed: readonly Paired[];
  /** Headers of the profile that are not there. */
  readonly gone: readonly string[];
  /** Headers that the profile does not know. */
  readonly added: readonly string[];
}

/** A table is of a layout from this share of its headers on. */
const leastAlike = 0.6;

/** Hold a table against a layout; null where it is another layout, or its rows stand for something else. */
export function layoutDrift(
  profile: ProfileTable,
  { columns, grain }: Pick<SourceTable, 'columns' | 'grain'>,
): LayoutDrift | null {
  if (profile.grain !== grain.suggested) return null;
  const found = new Map(
    columns.map((column, i) => [placeKey(column.name, nth(columns, i)), column] as const),
  );
  const same = profile.columns.flatMap((column): Paired[] => {
    const there = found.get(placeKey(column.header, column.nth));
    return there === undefined ? [] : [{ column, index: there.index, name: there.name }];
  });
  const most = Math.max(profile.columns.length, columns.length);
  if (same.length === 0 || same.length / most < leastAlike) return null;
  const gone = profile.columns.filter((column) => !same.some((one) => one.column === column));
  const fresh = columns.filter(({ index }) => !same.some((one) => one.index === index));
  const renamed = gone.flatMap((column) => {
    const index = placeOf(column, { profile, columns, same });
    const now = fresh.find((one) => one.index === index);
    return now === undefined ? [] : [{ column, index: now.index, name: now.name }];
  });
  return {
    same,
    renamed,
    gone: gone.filter((column) => !renamed.some((one) => one.column === column)).map(({ header }) => header),
    added: fresh.filter(({ index }) => !renamed.some((one) => one.index === index)).map(({ name }) => name),
  };
}

interface Beside {
  readonly profile: ProfileTable;
  readonly columns: SourceTable['columns'];
  readonly same: readonly Paired[];
}

/** The place right after the neighbour on the left, where the neighbour on the right follows. */
function placeOf(column: ProfileColumn, { profile, columns, same }: Beside): number | undefined {
  const at = profile.columns.indexOf(column);
  const indexOf = (place: number): number | undefined => {
    if (place < 0) return 0;
    if (place >= profile.columns.length) return columns.length + 1;
    return same.find((one) => one.column === profile.columns[place])?.index;
  };
  const [left, right] = [indexOf(at - 1), indexOf(at + 1)];
  return left !== undefined && right === left + 2 ? left + 1 : undefined;
}

function nth(columns: SourceTable['columns'], at: number): number {
  return columns.slice(0, at + 1).filter(({ name }) => name === columns[at]?.name).length;
}

function placeKey(header: string, place: number): string {
  return `${headerKey(header)} ${String(place)}`;
}
