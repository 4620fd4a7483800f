import type { Refusal } from '../refusal.js';
import { oleStreams } from './ole-directory.js';
import { parquetState } from './parquet-mark.js';
import { rareEncoding } from './rare-encoding.js';
import {
  archiveFormats,
  emptyZipStart,
  isTar,
  knownSignature,
  oleStart,
  startsWith,
  zipStart,
} from './signatures.js';
import { looksBinary } from './text-or-binary.js';
import { type ZipEntry, zipDirectory } from './zip-directory.js';

/** What a file is, by its bytes and never by its name. */
export type Sniffed =
  | { readonly kind: 'workbook'; readonly format: 'xlsx' | 'xlsb' | 'xls' | 'ods' }
  | { readonly kind: 'text' }
  | { readonly kind: 'parquet' }
  | { readonly kind: 'refused'; readonly format: string; readonly refusal: Refusal };

/** Browsers give no more room to one file. */
const mostBytes = 1_500_000_000;
/** The spreadsheet parser holds many times a workbook's size. */
const mostWorkbookBytes = 500_000_000;
/** A spreadsheet that unpacks to more than this, or to this many times its size, is not opened. */
const mostUnpacked = 2_000_000_000;
const mostSwelling = 400;
const swellingMatters = 100_000_000;

/** Tell spreadsheets and text from everything that cannot be a table. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return refused('empty', { why: 'empty' });
  if (bytes.length > mostBytes) return tooLarge('unknown', bytes);
  if (startsWith(bytes, zipStart) || startsWith(bytes, emptyZipStart)) return sniffZip(bytes);
  if (startsWith(bytes, oleStart)) return sniffOle(bytes);
  const known = knownSignature(bytes);
  if (known !== null) {
    const isPacked = archiveFormats.includes(known.format);
    return refused(known.format, { why: isPacked ? 'archive' : 'other_format', says: known.says });
  }
  const parquet = parquetState(bytes);
  if (parquet === 'locked') return refused('parquet', { why: 'password' });
  if (parquet === 'cut') return refused('parquet', { why: 'spoilt_parquet' });
  if (parquet === 'whole') return { kind: 'parquet' };
  if (isTar(bytes)) return refused('tar', { why: 'archive', says: 'a tar archive' });
  const rare = rareEncoding(bytes);
  if (rare !== null) return refused('text', { why: 'rare_encoding', says: rare });
  return looksBinary(bytes) ? refused('unknown', { why: 'binary' }) : { kind: 'text' };
}

function sniffZip(bytes: Uint8Array): Sniffed {
  const entries = zipDirectory(bytes);
  if (entries === null) return refused('zip', { why: 'truncated', says: 'a spreadsheet or zip file' });
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('word/document.xml'))
    return refused('docx', { why: 'other_format', says: 'a Word document' });
  if (names.has('ppt/presentation.xml'))
    return refused('pptx', { why: 'other_format', says: 'a PowerPoint presentation' });
  const format = workbookFormat(names);
  if (format === null) return refused('zip', { why: 'archive', says: 'a zip archive' });
  if (entries.some(({ encrypted }) => encrypted)) return refused(format, { why: 'password' });
  if (bytes.length > mostWorkbookBytes) return tooLarge(format, bytes);
  return isSwollen(entries, bytes.length)
    ? refused(format, { why: 'swollen' })
    : { kind: 'workbook', format };
}

function workbookFormat(names: ReadonlySet<string>): 'xlsx' | 'xlsb' | 'ods' | null {
  if (names.has('xl/workbook.bin')) return 'xlsb';
  const isOpenXml = names.has('[Content_Types].xml') && [...names].some((name) => name.startsWith('xl/'));
  if (names.has('xl/workbook.xml') || isOpenXml) return 'xlsx';
  return names.has('content.xml') ? 'ods' : null;
}

function isSwollen(entries: readonly ZipEntry[], packed: number): boolean {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  return unpacked > mostUnpacked || (unpacked > swellingMatters && unpacked > packed * mostSwelling);
}

function sniffOle(bytes: Uint8Array): Sniffed {
  if (bytes.length > mostWorkbookBytes) return tooLarge('xls', bytes);
  const streams = oleStreams(bytes);
  if (streams === null) return refused('xls', { why: 'truncated', says: 'an Office file' });
  if (streams.includes('EncryptedPackage')) return refused('xlsx', { why: 'password' });
  if (streams.includes('Workbook') || streams.includes('Book')) return { kind: 'workbook', format: 'xls' };
  if (streams.includes('WordDocument'))
    return refused('doc', { why: 'other_format', says: 'a Word document' });
  return refused('unknown', { why: 'other_format', says: 'an Office file without a worksheet' });
}

function tooLarge(format: string, bytes: Uint8Array): Sniffed {
  return refused(format, { why: 'too_large', megabytes: Math.round(bytes.length / 1e6) });
}

function refused(format: string, refusal: Refusal): Sniffed {
  return { kind: 'refused', format, refusal };
}
