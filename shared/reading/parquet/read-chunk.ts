import type { ColumnMetaData, DecodedArray, SchemaElement } from 'hyparquet';
import { parquetHeader, readPage } from 'hyparquet/src/column.js';
import { DEFAULT_PARSERS, convert } from 'hyparquet/src/convert.js';
import type { ParquetLeaf } from './footer.js';
import { openPage } from './open-page.js';
import { type PageKind, checkPage } from './page-check.js';
import { checkThrift } from './thrift-check.js';
import type { ToText } from './value-text.js';

/** One chunk of a column: which, for how many rows, and how its values become text. */
export interface ChunkWanted {
  readonly chunk: ColumnMetaData;
  readonly leaf: ParquetLeaf;
  readonly rows: number;
  readonly text: ToText;
}

type Decoder = Parameters<typeof readPage>[2];

const mostUnpacked = 500_000_000;

/**
 * Values of one kind in one group of rows as text, put together into lists where they are. Every page is
 * checked before it is read, so that reading ends. Throws where anything is damaged.
 */
export function readChunk(bytes: Uint8Array, { chunk, leaf, rows, text }: ChunkWanted): DecodedArray {
  const reader = readerOf(bytes, chunk);
  const decoder = decoderOf(leaf, chunk, text);
  const kind = kindOf(decoder);
  const isFlat = kind.repetition === 0 && leaf.path.length === 2;
  const parts: DecodedArray[] = [];
  let dictionary: DecodedArray | undefined;
  let unpacked = 0;
  while (reader.offset < reader.view.byteLength - 1 && (!isFlat || lengthOf(parts) < rows)) {
    checkThrift(reader.view, reader.offset);
    const header = parquetHeader(reader);
    const page = openPage(header, reader, chunk.codec);
    unpacked += page.bytes.length;
    if (unpacked > mostUnpacked) throw new Error('unpacks to too much');
    if (header.type !== 'DICTIONARY_PAGE') checkPage(page, kind);
    const opened = { ...decoder, compressors: { [chunk.codec]: () => page.bytes } };
    const { data } = readPage(reader, header, opened, dictionary, parts.at(-1), 0);
    if (data === undefined) continue;
    if (header.type === 'DICTIONARY_PAGE') dictionary = convert(data, opened);
    else if (data !== parts.at(-1) && data.length > 0) parts.push(data);
  }
  return parts.length === 1 ? (parts[0] ?? []) : parts.flatMap((part) => Array.from<unknown>(part));
}

function readerOf(bytes: Uint8Array, chunk: ColumnMetaData): { view: DataView; offset: number } {
  const start = Number(chunk.dictionary_page_offset ?? 0n) || Number(chunk.data_page_offset);
  const length = Number(chunk.total_compressed_size);
  if (start < 4 || length < 0 || start + length > bytes.length) throw new Error('column out of place');
  return { view: new DataView(bytes.buffer, bytes.byteOffset + start, length), offset: 0 };
}

/** Every value goes through the one way to text: the reader is told that all are days, and how days are written. */
function decoderOf({ path }: ParquetLeaf, { type, codec }: ColumnMetaData, text: ToText): Decoder {
  const schemaPath = path.map((node) =>
    node.children.length > 0 ? node : { ...node, element: stored(node.element) },
  );
  const element = schemaPath.at(-1)?.element;
  if (element?.type === undefined || element.type !== type) throw new Error('column of another type');
  const parsers = { ...DEFAULT_PARSERS, dateFromDays: text };
  return { pathInSchema: [], type, element, schemaPath, codec, parsers, utf8: false };
}

function stored({ logical_type: _logical, ...element }: SchemaElement): SchemaElement {
  return { ...element, converted_type: 'DATE' };
}

function kindOf({ schemaPath, element, type }: Decoder): PageKind {
  const kinds = schemaPath.slice(1).map((node) => node.element.repetition_type);
  return {
    type,
    width: element.type_length ?? 0,
    repetition: kinds.filter((kind) => kind === 'REPEATED').length,
    definition: kinds.filter((kind) => kind !== 'REQUIRED').length,
  };
}

function lengthOf(parts: readonly DecodedArray[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
