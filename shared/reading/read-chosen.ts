import type { Progress } from '../progress.js';
import { sha256Hex, sha256InSteps } from '../project/hash.js';
import { sniff } from './bytes/sniff.js';
import { Budget } from './packed/budget.js';
import { unpackGzip } from './packed/unpack-gzip.js';
import { type PackedFile, contentsOf, takeOut } from './packed/unpack-zip.js';
import { readParquet } from './parquet/read-parquet.js';
import { type ReadingOptions, fileInSteps, intakeOf } from './read-file.js';
import { type Refusal, sentenceOf } from './refusal.js';
import type { FileIntake, SourceFile } from './source.js';
import { withPauses } from './steps.js';

/** What is told and asked while a chosen file is read. */
export interface ChosenOptions extends ReadingOptions {
  /** Share of this file that is done, 0–1; awaited, and rejects where the person stopped the work. */
  readonly progress: Progress;
}

/**
 * Read one chosen file: a table file gives one intake, an archive one for itself and one for each file in it.
 * Files are taken out one at a time, so that no more than one lies unpacked beside what was read.
 */
export async function* readChosen(file: SourceFile, options: ChosenOptions): AsyncGenerator<FileIntake> {
  const budget = new Budget(file.bytes.length);
  if (packingOf(file.bytes) !== 'zip') {
    yield await readOne(file, options, budget);
    return;
  }
  const contents = contentsOf(file);
  yield {
    ...unread(file, 'zip', contents.refusal),
    ...(contents.says.length === 0 ? {} : { warnings: contents.says }),
  };
  let firstTable = options.firstTable ?? 1;
  for (const [i, packed] of contents.files.entries()) {
    const share = i / contents.files.length;
    const progress: Progress = () => options.progress(packed.name, share);
    await progress(packed.name, share);
    const found = await readPacked(file, packed, { options: { ...options, firstTable, progress }, budget });
    firstTable += found.sheets.reduce((sum, { tables }) => sum + tables.length, 0);
    yield { ...found, within: file.name };
  }
}

async function readPacked(
  archive: SourceFile,
  packed: PackedFile,
  { options, budget }: { readonly options: ChosenOptions; readonly budget: Budget },
): Promise<FileIntake> {
  const pause = (): Promise<void> => options.progress(packed.name, 0);
  const taken = await takeOut(archive, packed, { budget, pause });
  if ('refusal' in taken) {
    const nothing = { name: packed.name, bytes: new Uint8Array() };
    return { ...unread(nothing, 'unknown', taken.refusal), sha256: '' };
  }
  return readOne({ name: packed.name, bytes: taken.bytes }, options, budget);
}

/** How much of the time for a file goes into its hash. */
const hashShare = 0.3;

/** A file that is no archive of files; one that was merely compressed is read as what it was before, under its own name. */
async function readOne(file: SourceFile, options: ChosenOptions, budget: Budget): Promise<FileIntake> {
  const told = (share: number): Promise<void> => options.progress(file.name, share * hashShare);
  const sha256 = await withPauses(sha256InSteps(file.bytes), told);
  if (packingOf(file.bytes) !== 'gz') return readTables(file, sha256, options);
  const pause = (): Promise<void> => options.progress(file.name, 0);
  const unpacked = await unpackGzip(file.bytes, { budget, pause });
  if ('refusal' in unpacked) return unread(file, 'gz', unpacked.refusal);
  const read = await readTables({ name: file.name, bytes: unpacked.bytes }, sha256, options);
  return { ...read, bytes: file.bytes.length };
}

async function readTables(file: SourceFile, sha256: string, options: ChosenOptions): Promise<FileIntake> {
  const pause = (share: number): Promise<void> =>
    options.progress(file.name, hashShare + share * (1 - hashShare));
  if (sniff(file.bytes).kind !== 'parquet') return withPauses(fileInSteps(file, sha256, options), pause);
  const read = await readParquet(file.name, file.bytes, pause);
  return intakeOf(file, sha256, { ...options, read: { format: 'parquet', encoding: null, ...read } });
}

function packingOf(bytes: Uint8Array): string | null {
  const sniffed = sniff(bytes);
  return sniffed.kind === 'refused' && sniffed.refusal.why === 'archive' ? sniffed.format : null;
}

function unread({ name, bytes }: SourceFile, format: string, refusal: Refusal | null): FileIntake {
  return {
    file: name,
    sha256: sha256Hex(bytes),
    bytes: bytes.length,
    format,
    encoding: null,
    error: refusal === null ? null : sentenceOf(name, refusal),
    sheets: [],
  };
}
