import type { Engine } from '../engine/engine.js';
import type { SourceTable } from '../reading/source.js';
import { sql } from '../sql/sql.js';
import { eventColumns, rowsThatSay } from './coded-events.js';
import type { ColumnProposal } from './propose-column.js';
import { rowsToSetAside } from './rows-to-set-aside.js';
import { columnStepId, rowStepId } from './step-id.js';
import type { Step } from './step.js';

/** Codes that say that the referral was never one: the definitions leave such rows out before anything is counted. */
const closedAsError: readonly { readonly field: string; readonly codes: readonly string[] }[] = [
  { field: 'closure_reason', codes: ['K14'] },
  { field: 'rejection_reason', codes: ['01'] },
];

/** A table and what it is called in step ids. */
export interface NamedTable {
  readonly table: SourceTable;
  readonly key: string;
  /** Its rows count as referrals. */
  readonly countsAsReferrals: boolean;
  /** The file of an earlier table that holds the same cells. */
  readonly copyOf?: string | undefined;
}

/** Steps that set rows of a table aside, where there are such rows. */
export function proposeRows(engine: Engine, named: NamedTable, columns: readonly ColumnProposal[]): Step[] {
  const raw = [duplicates(named), testRows(named, columns), ...otherEvents(engine, named)].filter((step) =>
    setsAside(engine, named.table, step),
  );
  return [...copy(named), ...raw, ...errors(named, columns)];
}

function setsAside(engine: Engine, table: SourceTable, step: Step): boolean {
  const rows = rowsToSetAside(table, step);
  return rows !== null && engine.rows(sql`${rows} LIMIT 1`).length > 0;
}

function copy({ table, key, copyOf }: NamedTable): Step[] {
  if (copyOf === undefined) return [];
  return [
    {
      id: rowStepId(key, 'set_aside_copy'),
      kind: 'safe',
      table: table.table,
      column: null,
      action: { does: 'set_aside_copy' },
      reason: `Every row is in “${copyOf}” too, cell for cell, so that the rows count once.`,
      on: true,
    },
  ];
}

function duplicates({ table, key }: NamedTable): Step {
  return {
    id: rowStepId(key, 'set_aside_duplicates'),
    kind: 'safe',
    table: table.table,
    column: null,
    action: { does: 'set_aside_duplicates' },
    reason: 'The row is the same in every cell as an earlier row.',
    on: true,
  };
}

/** What coded events say no referral. Where none says one, those that are not understood stay, and a note tells so. */
function otherEvents(engine: Engine, { table, key, countsAsReferrals }: NamedTable): Step[] {
  const columns = countsAsReferrals ? eventColumns(table) : null;
  if (columns === null || columns.length === 0) return [];
  const saysReferral = engine.rows(sql`${rowsThatSay(table, columns, 'referral')} LIMIT 1`).length > 0;
  const step = (label: string, saying: 'no_referral' | 'unknown', reason: string): Step => ({
    id: rowStepId(key, label),
    kind: 'safe',
    table: table.table,
    column: null,
    action: { does: 'set_aside_events', columns, saying },
    reason,
    on: true,
  });
  const offers = 'The coded event says that support was offered or declined, not that somebody was referred.';
  const others = 'Neither the code nor the term of the event is known to say that somebody was referred.';
  return [
    step('set_aside_offers_and_declines', 'no_referral', offers),
    ...(saysReferral ? [step('set_aside_other_events', 'unknown', others)] : []),
  ];
}

function testRows({ table, key }: NamedTable, columns: readonly ColumnProposal[]): Step {
  const indexes = (wanted: (proposal: ColumnProposal) => boolean): number[] =>
    columns.filter(wanted).map(({ column }) => column.index);
  return {
    id: rowStepId(key, 'set_aside_test_rows'),
    kind: 'safe',
    table: table.table,
    column: null,
    action: {
      does: 'set_aside_test_rows',
      names: indexes(holdsWords),
      ids: indexes(isIdentifier),
    },
    reason: 'The name or identifier is one that people type to try a system out.',
    on: true,
  };
}

/** Names, and texts in which a name may stand alone, such as notes. */
function holdsWords({ column: { profile } }: ColumnProposal): boolean {
  return profile?.kind === 'name' || profile?.kind === 'text' || profile?.kind === 'free_text';
}

function isIdentifier({ column: { profile, target } }: ColumnProposal): boolean {
  return target === null
    ? profile?.kind === 'id'
    : target.field === 'person_id' || target.field === 'referral_id';
}

function errors({ table, key }: NamedTable, columns: readonly ColumnProposal[]): Step[] {
  return columns.flatMap(({ column, settled }) => {
    const found = closedAsError.find(({ field }) => field === column.target?.field);
    if (found === undefined || !settled.some(({ value }) => found.codes.includes(value))) return [];
    return [
      {
        id: columnStepId(key, { table, index: column.index, label: 'set_aside_closed_as_error' }),
        kind: 'safe' as const,
        table: table.table,
        column: column.index,
        action: { does: 'set_aside_codes' as const, ...found },
        reason: 'The row says itself that it is a duplicate or was entered in error.',
        on: true,
      },
    ];
  });
}
