import { dateOfDay, isoOf } from '../dates/calendar.js';
import type { Engine } from '../engine/engine.js';
import { columnKey, rawTable } from '../reading/load-raw.js';
import type { SourceTable } from '../reading/source.js';
import type { ColumnProfile } from './column-profile.js';
import { fitsKind } from './fits-kind.js';
import { maskOf } from './mask.js';
import { headerList, missingIn } from './missing-in.js';
import type { ValueCount } from '../values/value-count.js';
import { commonInGroups } from './common-in-groups.js';
import { largestValues } from './largest-values.js';
import { type Said, type SeenColumn, saidTexts, seeColumn } from './said-texts.js';
import { daysByCode, numbersByCode } from './spread/numbers-of.js';

/** By which column the rows of a table are to be grouped, and how: a date by its months. */
export interface ByRequest {
  readonly table: string;
  readonly column: number;
  readonly as: 'value' | 'month';
  /** The one column to look at, by its index; every column where it is absent. */
  readonly only?: number;
}

/** One column within one group. */
export interface ColumnInGroup {
  readonly index: number;
  /** Rows that say something. */
  readonly said: number;
  /** Rows that fit the kind of the column; null for kinds that anything fits. */
  readonly fits: number | null;
  readonly distinct: number;
  /** Of the numbers; null where there are none. */
  readonly mean: number | null;
  /** The commonest values, at most three; none where values are masked or hardly ever repeat. */
  readonly common: readonly ValueCount[];
}

export interface GroupProfile {
  /** The value or the month; its mask and a number where values of the column are masked. */
  readonly group: string;
  readonly rows: number;
  readonly columns: readonly ColumnInGroup[];
}

/** The columns of a table, group by group. Rows of `groups`, `ungrouped` and `others` add up to all rows. */
export interface ProfileBy extends ByRequest {
  /** Most rows first; months in their order. */
  readonly groups: readonly GroupProfile[];
  /** Rows whose group is not said, or no date. */
  readonly ungrouped: number;
  /** Rows of the groups beyond the largest 60. */
  readonly others: number;
}

const mostGroups = 60;

interface Profiled {
  readonly tables: readonly SourceTable[];
  readonly profiles: readonly ColumnProfile[];
}

interface Looked {
  readonly profile: ColumnProfile;
  readonly seen: SeenColumn;
  readonly said: Said;
}

/** How complete, fitting, varied and large each column is in each group. */
export function profileBy(engine: Engine, { tables, profiles }: Profiled, request: ByRequest): ProfileBy {
  const table = tables.find((one) => one.table === request.table);
  if (table === undefined) throw new Error('no such table');
  const look = (index: number): Looked => lookAt(engine, { table, profiles }, index);
  const by = look(request.column);
  const { names, ofCode } = request.as === 'month' ? monthGroups(by) : valueGroups(by);
  const groupOf = Int32Array.from(by.seen.codes, (code) => ofCode[code] ?? unnamed);
  const rowsOf = (group: number): number => groupOf.reduce((sum, one) => sum + (one === group ? 1 : 0), 0);
  const rows = new Int32Array(names.length);
  for (const group of groupOf) if (group >= 0) rows[group] = (rows[group] ?? 0) + 1;
  const looked = table.columns.filter(({ index }) => request.only === undefined || index === request.only);
  const columns = looked.map(({ index }) => inGroups(look(index), groupOf, names.length));
  const groups = names.map((group, i) => ({
    group,
    rows: rows[i] ?? 0,
    columns: columns.map((column) => column[i]).filter((one) => one !== undefined),
  }));
  return { ...request, groups, ungrouped: rowsOf(unnamed), others: rowsOf(other) };
}

function lookAt(
  engine: Engine,
  { table, profiles }: { readonly table: SourceTable; readonly profiles: readonly ColumnProfile[] },
  index: number,
): Looked {
  const column = table.columns.find((one) => one.index === index);
  const profile = profiles.find((one) => one.table === table.table && one.index === index);
  if (column === undefined || profile === undefined) throw new Error('no such column');
  const seen = seeColumn(engine, rawTable(table.table), columnKey(index));
  return { profile, seen, said: saidTexts(seen, missingIn(profile.kind, headerList(table, column))) };
}

interface Grouping {
  readonly names: readonly string[];
  /** By code of the text: the place of its group, or `unnamed`, or `other`. */
  readonly ofCode: Int32Array;
}

const unnamed = -1;
const other = -2;

function valueGroups({ profile, seen, said }: Looked): Grouping {
  const largest = largestValues(seen, said, mostGroups);
  const ofCode = Int32Array.from(said.says, (says) => (says === 1 ? other : unnamed));
  const names = largest.map((code, i) => {
    ofCode[code] = i;
    const text = seen.texts.text(code);
    return profile.masked ? `${maskOf(text)} (${String(i + 1)})` : text;
  });
  return { names, ofCode };
}

/** The latest months, where there are more than are shown. */
function monthGroups({ profile, seen, said }: Looked): Grouping {
  const months = Array.from(daysByCode(seen, said, profile.name), (day) =>
    Number.isNaN(day) ? null : isoOf(dateOfDay(day)).slice(0, 7),
  );
  const all = [...new Set(months)].filter((month) => month !== null).sort();
  const names = all.slice(-mostGroups);
  const places = new Map(names.map((month, i) => [month, i]));
  const ofCode = Int32Array.from(months, (month) =>
    month === null ? unnamed : (places.get(month) ?? other),
  );
  return { names, ofCode };
}

function inGroups({ profile, seen, said }: Looked, groupOf: Int32Array, groups: number): ColumnInGroup[] {
  const size = seen.texts.size;
  const numbers =
    profile.kind === 'number' || profile.kind === 'score' ? numbersByCode(seen, said) : new Float64Array(0);
  const fits = fitsKind(profile, seen, said);
  const sums = Array.from({ length: groups }, () => ({ said: 0, fits: 0, distinct: 0, numbers: 0, sum: 0 }));
  const met = new Uint8Array(size * groups);
  for (let row = 0; row < seen.rows; row += 1) {
    const group = groupOf[row] ?? unnamed;
    const own = sums[group];
    const code = seen.codes[row] ?? 0;
    if (own === undefined || said.says[code] === 0) continue;
    own.said += 1;
    own.fits += fits?.[code] ?? 0;
    if (met[group * size + code] === 0) own.distinct += 1;
    met[group * size + code] = 1;
    const number = numbers[code] ?? NaN;
    if (Number.isNaN(number)) continue;
    own.numbers += 1;
    own.sum += number;
  }
  const common = profile.masked ? [] : commonInGroups(seen, said, { groupOf, groups });
  return sums.map((own, group) => ({
    index: profile.index,
    said: own.said,
    fits: fits === null ? null : own.fits,
    distinct: own.distinct,
    mean: own.numbers === 0 ? null : own.sum / own.numbers,
    common: common[group] ?? [],
  }));
}
