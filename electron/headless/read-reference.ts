import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { leastBytes, referenceOf } from '../../shared/clean/references/slim.js';
import type { SourceFile } from '../../shared/reading/source.js';

/** Bytes read at a time. */
const pieceBytes = 4_000_000;

/** A reference, read to its end; of a large directory of postcodes no more is held than what is joined. */
export async function readReference(path: string): Promise<SourceFile> {
  const name = basename(path);
  const { size } = await stat(path);
  if (size < leastBytes) return { name, bytes: new Uint8Array(await readFile(path)) };
  return referenceOf(name, { bytes: size, pieces: createReadStream(path, { highWaterMark: pieceBytes }) });
}
