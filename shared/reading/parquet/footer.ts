import {
  type ColumnMetaData,
  type RowGroup,
  type SchemaElement,
  type SchemaTree,
  parquetMetadata,
  parquetSchema,
} from 'hyparquet';
import { CannotRead } from './cannot-read.js';
import { checkThrift } from './thrift-check.js';

/** One column of the table: a value each, or a structure of several. */
export interface ParquetColumn {
  readonly name: string;
  readonly node: SchemaTree;
  /** From the root to each value of the column, and where that value's chunks stand in each group of rows. */
  readonly leaves: readonly ParquetLeaf[];
}

/** A kind of value, with all that stands above it. */
export interface ParquetLeaf {
  readonly path: readonly SchemaTree[];
  /** Position among the chunks of a group of rows. */
  readonly index: number;
}

/** Rows that were written together, column by column. */
export interface RowsTogether {
  readonly rows: number;
  readonly chunks: readonly ColumnMetaData[];
}

/** What the end of a Parquet file says is in it. */
export interface Footer {
  readonly columns: readonly ParquetColumn[];
  readonly groups: readonly RowsTogether[];
}

const mostColumns = 16_384;
const mostCells = 40_000_000;
const mostChunks = 1_000_000;

/** Read the end of a Parquet file. Throws where it is damaged, or says that the file holds more than can be read. */
export function readFooter(bytes: Uint8Array): Footer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = bytes.length - 8 - view.getUint32(bytes.length - 8, true);
  if (start < 4) throw new Error('footer out of place');
  checkThrift(view, start);
  const metadata = parquetMetadata(bytes.subarray(start), { geoparquet: false });
  const columns = columnsOf(parquetSchema({ schema: metadata.schema.map(withPlainGroup) }));
  const leaves = columns.flatMap((column) => column.leaves);
  if (columns.length > mostColumns || leaves.length * metadata.row_groups.length > mostChunks)
    throw new CannotRead({ why: 'too_many_values' });
  const groups = metadata.row_groups.map((group) => togetherOf(group, leaves));
  const rows = groups.reduce((sum, group) => sum + group.rows, 0);
  const values = groups.reduce((sum, { chunks }) => sum + valuesIn(chunks), 0);
  if (Math.max(rows * columns.length, values) > mostCells) throw new CannotRead({ why: 'too_many_values' });
  return { columns, groups };
}

/** Groups are shown as they are stored: what some of them mean besides is left aside. */
function withPlainGroup(element: SchemaElement): SchemaElement {
  const { logical_type: _logical, ...group } = element;
  return (element.num_children ?? 0) > 0 ? group : element;
}

function columnsOf(root: SchemaTree): readonly ParquetColumn[] {
  let index = 0;
  const leavesUnder = (path: readonly SchemaTree[]): readonly ParquetLeaf[] => {
    const node = path.at(-1);
    if (node === undefined) return [];
    if (node.children.length > 0) return node.children.flatMap((child) => leavesUnder([...path, child]));
    index += 1;
    return [{ path, index: index - 1 }];
  };
  return root.children.map((node) => ({ name: node.element.name, node, leaves: leavesUnder([root, node]) }));
}

function togetherOf({ num_rows, columns }: RowGroup, leaves: readonly ParquetLeaf[]): RowsTogether {
  const chunks = columns.map(({ meta_data, crypto_metadata }) => {
    if (crypto_metadata !== undefined || meta_data === undefined) throw new CannotRead({ why: 'password' });
    return meta_data;
  });
  const rows = Number(num_rows);
  const areInPlace = leaves.every(({ path }, i) => {
    const named = chunks[i]?.path_in_schema.join('\0');
    return (
      named ===
      path
        .slice(1)
        .map(({ element }) => element.name)
        .join('\0')
    );
  });
  if (!areInPlace || chunks.length !== leaves.length || rows < 0) throw new Error('columns out of place');
  return { rows, chunks };
}

function valuesIn(chunks: readonly ColumnMetaData[]): number {
  return chunks.reduce((sum, { num_values }) => sum + Number(num_values), 0);
}
