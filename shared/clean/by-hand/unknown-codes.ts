import type { CodeList } from '../../dataset/field.js';
import type { Engine } from '../../engine/engine.js';
import { suggestCode } from '../../values/suggest-code.js';
import { listOfField } from '../field-kinds.js';
import { isCleaned } from '../propose-steps.js';
import type { Step } from '../step.js';
import { holdsSeveral } from '../value-change.js';
import { type ColumnPlace, type KnownColumns, columnPlace } from './column-place.js';
import { type SettledValue, settledValues } from './settled-values.js';

/** A text of a coded column that stands for no code after cleaning. */
export interface UnknownText {
  /** As a step made by hand meets it. */
  readonly value: string;
  readonly count: number;
  /** The one code whose spelling stands inside it; never certain. */
  readonly likely: string | null;
}

/** The texts of a coded column that a person has to give a code. */
export interface UnknownCodes {
  readonly place: ColumnPlace;
  /** The vocabulary that its field takes its codes from. */
  readonly list: string;
  /** Most frequent first. */
  readonly texts: readonly UnknownText[];
  /** Texts beyond those shown, and their rows. */
  readonly more: { readonly texts: number; readonly rows: number };
  /** Rows that hold a text without a code, over all texts. */
  readonly rows: number;
}

const mostShown = 300;

/** Every coded column with texts that stand for no code: most rows first. */
export function unknownCodes(
  engine: Engine,
  run: KnownColumns & { readonly steps: readonly Step[] },
): UnknownCodes[] {
  const cleaned = new Set(run.tables.filter(isCleaned).map(({ table }) => table));
  return run.mapping
    .filter(({ table, target }) => cleaned.has(table) && target !== null)
    .flatMap(({ table, index, target }) => {
      const place = columnPlace(run, { table, column: index });
      const list = place?.field == null ? undefined : listOfField(place.field, target?.record);
      return place === null || list === undefined ? [] : unknownIn(engine, run.steps, { place, list });
    })
    .sort((a, b) => b.rows - a.rows);
}

function unknownIn(
  engine: Engine,
  steps: readonly Step[],
  { place, list }: { readonly place: ColumnPlace; readonly list: CodeList },
): UnknownCodes[] {
  const codes = new Set(list.codes.map(({ code }) => code));
  const several = holdsSeveral(place.field ?? '');
  const isCoded = ({ becomes }: SettledValue): boolean =>
    several ? becomes.split(';').every((code) => codes.has(code)) : codes.has(becomes);
  const unknown = settledValues(engine, place, steps).filter((value) => !isCoded(value));
  if (unknown.length === 0) return [];
  const ordered = unknown.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const rest = ordered.slice(mostShown);
  return [
    {
      place,
      list: list.id,
      texts: ordered
        .slice(0, mostShown)
        .map(({ value, count }) => ({ value, count, likely: suggestCode(list, value) })),
      more: { texts: rest.length, rows: rowsOf(rest) },
      rows: rowsOf(ordered),
    },
  ];
}

function rowsOf(values: readonly SettledValue[]): number {
  return values.reduce((sum, { count }) => sum + count, 0);
}
