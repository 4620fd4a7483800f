import { isIntact, unpackUntil } from '../bytes/zip-part.js';
import { type ZipEntry, zipDirectory } from '../bytes/zip-directory.js';
import { mostColumns, mostRows } from './sheet-grid.js';

const decoder = new TextDecoder('utf-8');
const overlap = 200;

/**
 * True where a packed workbook is not safe to open: a part that is not what its checksum promises, or a
 * claim to more columns or repeats than any spreadsheet can have, which the parser would count through.
 */
export function isUnsafe(bytes: Uint8Array, format: string): boolean {
  const entries = (zipDirectory(bytes) ?? []).filter(({ name }) => partsRead.test(name));
  return entries.some((entry) => !isIntact(bytes, entry) || claimsTooMuch(bytes, entry, format));
}

/** Parts that hold cells, names or styles. */
const partsRead =
  /^xl\/(?:worksheets\/[^/]+|workbook|sharedStrings|styles)\.(?:xml|bin)$|^xl\/worksheets\/[^/]+$|^(?:content|styles|meta)\.xml$/;

function claimsTooMuch(bytes: Uint8Array, entry: ZipEntry, format: string): boolean {
  const { name } = entry;
  if (format === 'xlsx')
    return /^xl\/worksheets\/.*\.xml$/.test(name) && textClaims(bytes, entry, columnClaim);
  if (format === 'xlsb') return /^xl\/worksheets\/.*\.bin$/.test(name) && recordsClaim(bytes, entry);
  return name === 'content.xml' && textClaims(bytes, entry, repeatClaim);
}

interface Claim {
  readonly number: RegExp;
  readonly most: number;
  /** Nothing is claimed after this. */
  readonly until: string | null;
}

const columnClaim: Claim = {
  number: /<(?:\w+:)?col\s[^>]*?max\s*=\s*["'](\d+)/g,
  most: mostColumns,
  until: '<sheetData',
};
const repeatClaim: Claim = {
  number: /number-(?:columns|rows)-repeated\s*=\s*["'](\d+)/g,
  most: mostRows,
  until: null,
};

function textClaims(bytes: Uint8Array, entry: ZipEntry, { number, most, until }: Claim): boolean {
  let tooMuch = false;
  let rest = '';
  unpackUntil(bytes, entry, (piece) => {
    const text = rest + decoder.decode(piece);
    tooMuch ||= [...text.matchAll(number)].some(([, digits]) => Number(digits) > most);
    rest = text.slice(-overlap);
    return tooMuch || (until !== null && text.includes(until));
  });
  return tooMuch;
}

const columnInfo = 60;
const sheetData = 145;
const mostLooked = 262_144;

/** Binary sheets are records: a number, a length, and that many bytes; columns come before the cells. */
function recordsClaim(bytes: Uint8Array, entry: ZipEntry): boolean {
  let start = new Uint8Array();
  unpackUntil(bytes, entry, (piece) => {
    start = new Uint8Array([...start, ...piece.subarray(0, mostLooked)]);
    return start.length >= mostLooked;
  });
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength);
  let at = 0;
  while (at < start.length) {
    const type = variableNumber(start, at, 2);
    const length = variableNumber(start, type.next, 4);
    if (type.value === sheetData) return false;
    if (
      type.value === columnInfo &&
      length.next + 8 <= start.length &&
      view.getUint32(length.next + 4, true) >= mostColumns
    )
      return true;
    at = length.next + length.value;
  }
  return false;
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function variableNumber(
  bytes: Uint8Array,
  from: number,
  mostBytes: number,
): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let i = 0; i < mostBytes; i += 1) {
    const byte = bytes[from + i] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 128) return { value, next: from + i + 1 };
  }
  return { value, next: from + mostBytes };
}
