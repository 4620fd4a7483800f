import type { DriftCell, Pack, PackColumn } from '../reading/packs/pack.js';
import type { SourceTable } from '../reading/source.js';

/**
 * `packs.json`: which tables belong together, how their columns drift, how many rows stand in two of them,
 * and which totals are not what their rows come to. It holds names, places and counts, never a cell.
 */
export function packsJson(packs: readonly Pack[], tables: readonly SourceTable[]): unknown {
  return { packs: packs.map(packJson), totals: tables.flatMap(totalsJson) };
}

function packJson({
  id,
  tables,
  layouts,
  columns,
  key,
  overlaps,
  repeats,
  notCompared,
  nameColumns,
}: Pack): object {
  return {
    pack: id,
    layouts,
    tables,
    columns: columns.map((column) => columnJson(column, tables)),
    overlaps: overlaps.map(({ table, other, sameRows, updatedRows }) => ({
      table,
      other,
      same_rows: sameRows,
      updated_rows: updatedRows,
    })),
    repeats: repeats.map(({ table, sameRows, updatedRows }) => ({
      table,
      same_rows: sameRows,
      updated_rows: updatedRows,
    })),
    key,
    not_compared: notCompared,
    name_columns: nameColumns.map(({ name, from, values }) => ({
      name,
      from,
      values: tables.map(({ table }, i) => ({ table, value: values[i] ?? '' })),
    })),
  };
}

/** Only what departs is listed: a table that is not named here has the column as most tables have it. */
function columnJson({ name, cells }: PackColumn, tables: Pack['tables']): object {
  const drift = cells.flatMap((cell, i) => {
    const { table } = tables[i] ?? {};
    return table === undefined || cell.states.length === 0 ? [] : [driftJson(cell, table)];
  });
  const has = cells.filter((cell) => cell.index !== null).length;
  return { column: name, tables: has, drift };
}

function driftJson({ name, index, states, evidence }: DriftCell, table: string): object {
  return { table, states, name, index, evidence };
}

function totalsJson({ table, file, sheet, totals = [] }: SourceTable): object[] {
  return totals.map(({ row, kind, checks }) => ({
    table,
    file,
    sheet,
    row,
    kind,
    columns: checks.map(({ name, index, state, as }) => ({ column: name, index, state, as })),
  }));
}
