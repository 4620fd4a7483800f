import { headerKey } from '../../dataset/header-key.js';
import type { Grain, SourceColumn, SourceTable } from '../../reading/source.js';
import { type CountedBy, everybody, groupOf, isPartOfEthnicGroup } from './group-words.js';
import { layouts } from './layouts.js';
import type { ReferenceKind } from './reference.js';

/** A column that counts the people of one group, as tables that are spread out across have them. */
export interface SpreadColumn {
  readonly index: number;
  readonly groups: Readonly<Partial<Record<CountedBy, string>>>;
}

/** A source table recognised as a reference: where each wanted column is. */
export interface ReferenceShape {
  readonly kind: ReferenceKind;
  readonly table: SourceTable;
  /** Places of the columns, from 1. */
  readonly indexes: ReadonlyMap<string, number>;
  /** Columns that count one group each; empty where one column counts. */
  readonly spread: readonly SpreadColumn[];
  /** The headers that were used, as typed. */
  readonly headers: readonly string[];
}

const maybeReference: ReadonlySet<Grain> = new Set<Grain>([
  'reference',
  'lookup',
  'aggregate',
  'not_a_table',
]);
/** Fewer columns of groups side by side are no table that is spread out. */
const leastSpread = 2;

/**
 * The reference that a table is, or null. A table that was given as a reference may hold more columns than are
 * wanted; among the exports, a table of people or referrals is never taken for one.
 */
export function recogniseReference(table: SourceTable, isGiven = false): ReferenceShape | null {
  for (const layout of layouts) {
    const shape = shapeOf(layout, table, isGiven);
    if (shape !== null) return shape;
  }
  return null;
}

type Layout = (typeof layouts)[number];

function shapeOf(
  { kind, wanted, needs, sure }: Layout,
  table: SourceTable,
  isGiven: boolean,
): ReferenceShape | null {
  const columns = table.columns.map((column) => ({ column, key: headerKey(column.name) }));
  const taken = new Set<number>();
  const used = wanted.flatMap((want) => {
    const found = columns.find(({ column, key }) => !taken.has(column.index) && want.header.test(key));
    if (found === undefined) return [];
    taken.add(found.column.index);
    return [{ name: want.column, column: found.column }];
  });
  const has = (name: string): boolean => used.some((one) => one.name === name);
  const spread = spreadOf(
    kind,
    table.columns.filter(({ index }) => !taken.has(index)),
  );
  const isCounted = (name: string): boolean => has(name) || (isCount(name) && spread.length >= leastSpread);
  if (needs.some((names) => !names.some(isCounted))) return null;
  const wholly = used.length === table.columns.length || sure.some(has);
  if (!isGiven && !wholly && !maybeReference.has(table.grain.suggested)) return null;
  return {
    kind,
    table,
    indexes: new Map(used.map(({ name, column }) => [name, column.index] as const)),
    spread: isCount(needs.flat().find((name) => !has(name)) ?? '') || kind === 'list_size' ? spread : [],
    headers: used.map(({ column }) => column.name),
  };
}

function isCount(name: string): boolean {
  return name === 'population' || name === 'list_size';
}

/** Columns headed by a group: “MALE_0-4” of lists of patients, “Ethnic group: White” of the census. */
function spreadOf(kind: ReferenceKind, columns: readonly SourceColumn[]): readonly SpreadColumn[] {
  if (kind === 'list_size') return columns.flatMap(({ name, index }) => bySexAndAge(name, index));
  if (kind !== 'population') return [];
  const named = columns.flatMap((column) => {
    const group = groupOf('ethnic_group', column.name);
    return group === '' || !isEthnicHeading(column.name) ? [] : [{ column, group }];
  });
  const whole = named.filter(({ column, group }) => group !== everybody && !isPartOfEthnicGroup(column.name));
  const parts = named.filter(({ column }) => isPartOfEthnicGroup(column.name));
  return (whole.length > 0 ? whole : parts).map(({ column, group }) => ({
    index: column.index,
    groups: { ethnic_group: group },
  }));
}

function isEthnicHeading(header: string): boolean {
  return /ethnic|^(asian|black|mixed|white)\b/i.test(header);
}

function bySexAndAge(header: string, index: number): readonly SpreadColumn[] {
  const found = /^(males?|females?)[\s_-]+(\d.*)$/i.exec(header.trim());
  if (found === null) return [];
  const age = groupOf('age_band', (found[2] ?? '').replace(/_/g, '-').replace(/-\+$/, '+'));
  return [{ index, groups: { gender: groupOf('gender', found[1] ?? ''), age_band: age } }];
}
