import { useCallback, useMemo, useState } from 'react';
import type { RecordName } from '../../shared/dataset/field.js';
import { recordFields } from '../../shared/dataset/fields.js';
import type { Cell } from '../../shared/engine/engine.js';
import type { RowsPage, RowsRequest, Snapshot } from '../../shared/ipc/desk.js';
import { fieldLabel, groupLabel } from '../../shared/report/labels.js';
import { Grid } from '../widgets/Grid.js';
import type { GridColumn, GridRow } from '../widgets/grid-columns.js';
import type { RowsAsked } from '../widgets/row-source.js';
import { SourceRows, type SourceSpot } from '../widgets/SourceRows.js';
import type { RowsBehind } from '../widgets/rows-behind.js';

interface Props {
  behind: RowsBehind;
  snapshot: Snapshot;
  onRows: (request: RowsRequest) => Promise<RowsPage | undefined>;
}

/** The minimum dataset's rows behind a figure; choosing one shows where it stands in its file. */
export function RecordRows({ behind, snapshot, onRows }: Props) {
  const [spot, setSpot] = useState<SourceSpot & { readonly table: string }>();
  const columns = useMemo(() => recordColumns(behind, snapshot), [behind, snapshot]);
  const fetchRows = useCallback(
    (asked: RowsAsked) =>
      onRows({
        source: { kind: 'record', record: behind.record },
        ...asked,
        filters: [...asked.filters, ...behind.filters],
      }),
    [onRows, behind],
  );
  const table = snapshot.files
    .flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.tables))
    .find((one) => one.table === spot?.table);
  return (
    <>
      <p className="soft">{behind.says} Press a row, or Enter on it, to see it in its file.</p>
      <Grid
        label={behind.title}
        columns={columns}
        fetchRows={fetchRows}
        onChoose={(row) => {
          setSpot(spotOf(row));
        }}
      />
      {table === undefined ? null : <SourceRows table={table} spot={spot} onRows={onRows} />}
    </>
  );
}

function spotOf(row: GridRow): (SourceSpot & { readonly table: string }) | undefined {
  const table = row['source_table'];
  const rowNo = row['row_no'];
  if (typeof table !== 'string' || typeof rowNo !== 'number') return undefined;
  return { table, rowNo, columnIndex: null };
}

/** Where a row came from, then the fields that have a column anywhere. */
function recordColumns({ record }: RowsBehind, { mapping }: Snapshot): readonly GridColumn[] {
  const mapped = new Set(mapping.flatMap(({ target }) => (target?.record === record ? [target.field] : [])));
  const fields = Object.keys(recordFields[record]).filter(
    (field) => mapped.has(field) || record === 'measure',
  );
  return [
    { key: 'source_file', label: 'File', width: 176, canFilter: true },
    { key: 'source_row', label: 'Row', width: 72, isNumber: true },
    ...fields.map((field) => ({
      key: field,
      label: fieldLabel(field),
      canFilter: true,
      words: (cell: Cell) => codeWords(record, field, cell),
    })),
  ];
}

/** A code with its meaning; anything else as it is. */
function codeWords(record: RecordName, field: string, cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  if (recordFields[record][field]?.list === undefined) return text;
  return text
    .split(';')
    .map((code) => withMeaning(field, code))
    .join('; ');
}

function withMeaning(field: string, code: string): string {
  const meaning = groupLabel(field, code);
  return meaning === code ? code : `${code} ${meaning}`;
}
