import { fills } from '../dataset/composed-fields.js';
import type { RecordName } from '../dataset/field.js';
import type { MappingEntry, Target } from '../mapping/mapping.js';
import type { SourceTable } from '../reading/source.js';

/** A source table and where each of its columns goes. */
export interface MappedTable {
  readonly table: SourceTable;
  /** Columns that are used, in the order of the table. */
  readonly columns: readonly { readonly index: number; readonly target: Target }[];
}

/** A table that looks like rows of a record but is not counted, and why. */
export interface NotCounted {
  readonly table: string;
  readonly file: string;
  readonly sheet: string;
  readonly rows: number;
  readonly reason: string;
}

/** Which tables feed which record of the minimum dataset. A table of referrals may also carry scores in its columns. */
export interface TableRoles {
  readonly feeds: Readonly<Record<RecordName, readonly MappedTable[]>>;
  readonly notCounted: readonly NotCounted[];
}

/** Decide by grain, and by what was mapped, what each table is counted as. */
export function tableRoles(tables: readonly SourceTable[], mapping: readonly MappingEntry[]): TableRoles {
  const mapped = tables.map((table) => ({ table, columns: usedColumns(table, mapping) }));
  const listing = mapped.filter(listsReferrals);
  const plain = listing.filter(({ table }) => !listsCodedEvents(table) && table.rows.length > 0);
  const referral = plain.length > 0 ? plain : listing;
  const repeated = listing.filter((one) => !referral.includes(one));
  const feeds = {
    referral,
    contact: mapped.filter(({ table }) => table.grain.suggested === 'contact'),
    onward: mapped.filter(({ table }) => table.grain.suggested === 'onward'),
    measure: mapped.filter((one) => carriesMeasures(one, referral)),
  };
  const used = new Set(Object.values(feeds).flat());
  const unused = mapped.filter((one) => !used.has(one) && !repeated.includes(one));
  return {
    feeds,
    notCounted: [
      ...repeated.map((one) => notCounted(one, repeatedReason)),
      ...unused.filter(isPeopleList).map((one) => notCounted(one, whyUnused(one))),
    ],
  };
}

/** True for an extract that lists coded events, such as those of GP systems. */
export function listsCodedEvents(table: SourceTable): boolean {
  return /coded events?/i.test(table.grain.evidence);
}

const repeatedReason =
  'It lists coded events, and another table already lists the referrals that these events repeat.';

function usedColumns(table: SourceTable, mapping: readonly MappingEntry[]): MappedTable['columns'] {
  return mapping
    .filter((entry) => entry.table === table.table)
    .flatMap(({ index, target }) => (target === null ? [] : [{ index, target }]))
    .sort((a, b) => a.index - b.index);
}

function listsReferrals({ table, columns }: MappedTable): boolean {
  const dated = columns.some(({ target }) => fills(target, 'referral', 'referral_date'));
  if (table.grain.suggested === 'person') return dated;
  return table.grain.suggested === 'referral' && columns.some(({ target }) => target.record === 'referral');
}

function carriesMeasures(one: MappedTable, referral: readonly MappedTable[]): boolean {
  const { suggested } = one.table.grain;
  if (suggested === 'measure') return true;
  const scores = one.columns.some(({ target }) => isWideScore(target));
  return scores && (suggested === 'person' || referral.includes(one));
}

/** True for a column that holds one instrument's score, or one of its items, at one time point. */
export function isWideScore(target: Target): boolean {
  return target.record === 'measure' && target.instrument !== undefined;
}

function isPeopleList({ table }: MappedTable): boolean {
  return table.grain.suggested === 'person' || table.grain.suggested === 'referral';
}

function whyUnused({ table, columns }: MappedTable): string {
  if (columns.length === 0) return 'None of its columns could be matched to the minimum dataset.';
  return table.grain.suggested === 'person'
    ? 'It lists people without a referral date, so its rows are not referrals.'
    : 'None of its columns says anything about a referral.';
}

function notCounted({ table }: MappedTable, reason: string): NotCounted {
  return { table: table.table, file: table.file, sheet: table.sheet, rows: table.rows.length, reason };
}
