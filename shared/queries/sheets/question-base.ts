import { tableKeys } from '../../clean/step-id.js';
import { fieldOf } from '../../dataset/fields.js';
import { instruments } from '../../dataset/instruments.js';
import type { MappingEntry, Target } from '../../mapping/mapping.js';
import type { ColumnProfile } from '../../profile/column-profile.js';
import type { SourceTable } from '../../reading/source.js';
import type { IssuePlace } from '../log/issue-log.js';
import { stableColumn, stableTable } from '../log/stable-place.js';
import type { AskableColumn } from './askable-cells.js';
import type { AskedQuestion } from './asked-question.js';

/** What is known of the tables whose cells are asked about. */
export interface BaseInput {
  readonly tables: readonly SourceTable[];
  readonly mapping: readonly MappingEntry[];
  readonly profiles: readonly ColumnProfile[];
}

/** What all questions about a column have in common. */
export interface QuestionBase {
  readonly entry: AskableColumn['entry'];
  readonly label: string;
  readonly ids: readonly { readonly header: string; readonly index: number; readonly field: string }[];
  readonly place: IssuePlace;
  readonly asked: Omit<AskedQuestion, 'key' | 'owner' | 'rule' | 'issue' | 'readings' | 'was' | 'cell'>;
}

/** Gather it for one column. */
export function questionBase(
  table: SourceTable,
  entry: AskableColumn['entry'],
  input: BaseInput,
): QuestionBase {
  const { target } = entry;
  const field = fieldOf(target.record, target.field);
  const place = { ...stableTable(table), column: stableColumn(entry, entry.column) };
  const { source, sheet } = place;
  return {
    entry,
    place,
    label: field?.label ?? target.field,
    ids: idColumns(table, input),
    asked: {
      table: table.table,
      tableKey: tableKeys(input.tables).get(table.table) ?? table.file,
      at: { source, sheet, header: entry.column },
      record: target.record,
      field: target.field,
      kind: field?.kind ?? 'text',
      list: field?.list ?? null,
      range: rangeOf(target),
      reply: null,
    },
  };
}

function rangeOf({ record, field, instrument }: Target): readonly [number, number] | null {
  const scored =
    instrument !== undefined && Object.hasOwn(instruments, instrument) ? instruments[instrument] : undefined;
  return (field === 'total' ? scored?.range : undefined) ?? fieldOf(record, field)?.range ?? null;
}

/** The numbers that the owner knows a client and a referral by; never an NHS number or a name. */
function idColumns(table: SourceTable, { mapping, profiles }: BaseInput): QuestionBase['ids'] {
  return mapping.flatMap(({ table: id, index, column, target }) => {
    if (id !== table.table || target === null) return [];
    if (target.field !== 'person_id' && target.field !== 'referral_id') return [];
    const kind = profiles.find((one) => one.table === id && one.index === index)?.kind;
    return kind === 'nhs_number' || kind === 'name' ? [] : [{ header: column, index, field: target.field }];
  });
}

/** What a row has in the column of that field; empty where the table has none. */
export function idOf({ ids }: QuestionBase, field: string, cells: readonly string[]): string {
  const column = ids.find((one) => one.field === field);
  return column === undefined ? '' : (cells[column.index - 1] ?? '').trim();
}
