import type { MissingKind } from '../dataset/field.js';
import { dayNumber } from '../dates/calendar.js';
import type { Engine } from '../engine/engine.js';
import { columnKey, rawTable } from '../reading/load-raw.js';
import type { SourceTable } from '../reading/source.js';
import type { Heap } from './column-parts.js';
import type { ColumnProfile } from './column-profile.js';
import { largestValues } from './largest-values.js';
import { headerList, missingIn } from './missing-in.js';
import { type Said, type SeenColumn, saidTexts, seeColumn } from './said-texts.js';
import { isInDateHeap, isInNumberHeap } from './spread/heaping.js';
import { daysByCode, numbersByCode } from './spread/numbers-of.js';

/** A bar of a profile: what its rows have in common. Columns are given by their index. */
export type Bar =
  /** Rows that say something. */
  | { readonly is: 'said'; readonly column: number }
  | { readonly is: 'missing'; readonly column: number; readonly means: MissingKind | 'any' }
  | { readonly is: 'mask'; readonly column: number; readonly mask: string }
  | { readonly is: 'value'; readonly column: number; readonly value: string }
  /** Rows with the value that comes at this place, from 1, among those that most rows hold: for values that are masked. */
  | { readonly is: 'place'; readonly column: number; readonly place: number }
  /** From `from` up to, but not at, `to`; null is no limit. ISO dates in a column of dates. */
  | {
      readonly is: 'between';
      readonly column: number;
      readonly from: number | string | null;
      readonly to: number | string | null;
    }
  | { readonly is: 'heap'; readonly column: number; readonly what: Heap['what']; readonly at: string }
  /** Rows that leave exactly these columns unsaid. */
  | { readonly is: 'blank_pattern'; readonly blank: readonly number[] }
  /** Rows of the table, counted from 1. */
  | { readonly is: 'rows'; readonly rowNumbers: readonly number[] };

/** A table and the profiles of its columns. */
export interface Profiled {
  readonly table: SourceTable;
  readonly profiles: readonly ColumnProfile[];
}

/** The rows of a bar, counted from 1, told by the very means by which the bar was counted. */
export function rowsOfBar(engine: Engine, profiled: Profiled, bar: Bar): readonly number[] {
  switch (bar.is) {
    case 'rows':
      return bar.rowNumbers;
    case 'blank_pattern':
      return rowsOfPattern(engine, profiled, bar.blank);
    case 'said':
    case 'missing':
    case 'mask':
    case 'value':
    case 'place':
    case 'between':
    case 'heap':
      return rowsOfColumn(engine, profiled, bar);
  }
}

type ColumnBar = Exclude<Bar, { readonly is: 'rows' | 'blank_pattern' }>;

function rowsOfColumn(engine: Engine, profiled: Profiled, bar: ColumnBar): readonly number[] {
  const looked = lookAt(engine, profiled, bar.column);
  if (looked === undefined) return [];
  const isIn = codesIn(looked, bar);
  return rowsWhere(looked.seen.rows, (row) => isIn(looked.seen.codes[row] ?? 0));
}

interface Looked {
  readonly profile: ColumnProfile;
  readonly seen: SeenColumn;
  readonly said: Said;
}

function lookAt(engine: Engine, { table, profiles }: Profiled, index: number): Looked | undefined {
  const column = table.columns.find((one) => one.index === index);
  const profile = profiles.find((one) => one.table === table.table && one.index === index);
  if (column === undefined || profile === undefined) return undefined;
  const seen = seeColumn(engine, rawTable(table.table), columnKey(index));
  return { profile, seen, said: saidTexts(seen, missingIn(profile.kind, headerList(table, column))) };
}

/** Which texts of a column are in the bar; each text is judged once. */
function codesIn({ profile, seen, said }: Looked, bar: ColumnBar): (code: number) => boolean {
  const { texts, facts } = seen;
  switch (bar.is) {
    case 'said':
      return (code) => said.says[code] === 1;
    case 'missing': {
      const codes = new Set(
        said.nothing
          .filter(({ means }) => bar.means === 'any' || means === bar.means)
          .map(({ code }) => code),
      );
      return (code) => codes.has(code);
    }
    case 'mask': {
      const mask = codeOf(facts.masks, bar.mask);
      return (code) => facts.maskCodes[code] === mask && said.says[code] === 1;
    }
    case 'value': {
      const wanted = codeOf(texts, bar.value);
      return (code) => code === wanted;
    }
    case 'place': {
      const wanted = largestValues(seen, said, bar.place)[bar.place - 1];
      return (code) => code === wanted;
    }
    case 'between': {
      const numbers =
        profile.kind === 'date' ? daysByCode(seen, said, profile.name) : numbersByCode(seen, said);
      const [from, to] = [edge(bar.from) ?? -Infinity, edge(bar.to) ?? Infinity];
      return (code) => (numbers[code] ?? NaN) >= from && (numbers[code] ?? NaN) < to;
    }
    case 'heap': {
      const isDates = profile.kind === 'date';
      const numbers = isDates ? daysByCode(seen, said, profile.name) : numbersByCode(seen, said);
      const isIn = isDates ? isInDateHeap : isInNumberHeap;
      return (code) => !Number.isNaN(numbers[code] ?? NaN) && isIn(bar, numbers[code] ?? NaN);
    }
  }
}

function codeOf(texts: SeenColumn['texts'], text: string): number {
  const bytes = new TextEncoder().encode(text);
  return texts.find(bytes);
}

function edge(at: number | string | null): number | null {
  if (typeof at !== 'string') return at;
  const [year = NaN, month = 1, day = 1] = at.split('-').map(Number);
  return dayNumber({ year, month, day });
}

function rowsOfPattern(engine: Engine, profiled: Profiled, blank: readonly number[]): readonly number[] {
  const wanted = new Set(blank);
  const fits = new Uint8Array(profiled.table.rows.length).fill(1);
  let height = 0;
  for (const { index } of profiled.table.columns) {
    const looked = lookAt(engine, profiled, index);
    if (looked === undefined) continue;
    const { seen, said } = looked;
    const says = wanted.has(index) ? 0 : 1;
    height = seen.rows;
    for (let row = 0; row < seen.rows; row += 1) if (said.says[seen.codes[row] ?? 0] !== says) fits[row] = 0;
  }
  return rowsWhere(height, (row) => fits[row] === 1);
}

function rowsWhere(height: number, isIn: (row: number) => boolean): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < height; row += 1) if (isIn(row)) rows.push(row + 1);
  return rows;
}
