import type { DecodedArray } from 'hyparquet';
import { assembleNested } from 'hyparquet/src/assemble.js';
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import type { ParquetColumn, RowsTogether } from './footer.js';
import { leafText, nestedText } from './nested-text.js';
import { readChunk } from './read-chunk.js';
import { valueText } from './value-text.js';

/** Every value of a column in one group of rows: text, or nothing where there is none. Throws where it is damaged. */
export function readColumn(
  bytes: Uint8Array,
  { node, leaves }: ParquetColumn,
  { rows, chunks }: RowsTogether,
): ArrayLike<unknown> {
  const isAlone = node.children.length === 0 && node.element.repetition_type !== 'REPEATED';
  const parts = new Map<string, DecodedArray>();
  for (const leaf of leaves) {
    const chunk = chunks[leaf.index];
    if (chunk === undefined) throw new Error('column missing');
    const text = isAlone ? valueText(node.element) : leafText(leaf.path);
    parts.set(chunk.path_in_schema.join('.'), readChunk(bytes, { chunk, leaf, rows, text }));
  }
  if (node.children.length > 0) assembleNested(parts, node, DEFAULT_PARSERS);
  const values = parts.get(node.element.name);
  if (values?.length !== rows) throw new Error('rows missing');
  return isAlone ? values : Array.from<unknown, unknown>(values, textOrNull);
}

function textOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : nestedText(value);
}
