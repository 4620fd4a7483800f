import { isIntact, unpackUntil } from '../bytes/zip-part.js';
import { type ZipEntry, zipDirectory } from '../bytes/zip-directory.js';
import { richTextClaims } from './rich-text-claims.js';
import { mostColumns, mostRows } from './sheet-grid.js';
import { variableNumber } from './variable-number.js';

const decoder = new TextDecoder('utf-8');
const overlap = 200;

/** The parser copies what is left of a file for each of its parts: more than so many bytes in all are not opened. */
const mostCopied = 100_000_000_000;

/**
 * True where a packed workbook is not safe to open: a part that is not what its checksum promises (the parser
 * unpacks them all, and never ends on a damaged one), too many parts, or a claim to more columns, repeats or
 * formats than there can be, which it would count through.
 */
export function isUnsafe(bytes: Uint8Array, format: string): boolean {
  const entries = zipDirectory(bytes) ?? [];
  if (entries.length * bytes.length > mostCopied) return true;
  return entries.some(
    (entry) => !isIntact(bytes, entry) || (partsRead.test(entry.name) && claimsTooMuch(bytes, entry, format)),
  );
}

/** Parts that hold cells, names or styles. */
const partsRead =
  /^xl\/(?:worksheets\/[^/]+|workbook|sharedStrings|styles|comments\d*)\.(?:xml|bin)$|^xl\/worksheets\/[^/]+$|^(?:content|styles|meta)\.xml$/;

function claimsTooMuch(bytes: Uint8Array, entry: ZipEntry, format: string): boolean {
  const { name } = entry;
  if (format === 'xlsx')
    return /^xl\/worksheets\/.*\.xml$/.test(name) && textClaims(bytes, entry, columnClaim);
  if (format === 'xlsb') {
    if (/^xl\/(?:sharedStrings|comments\d*)\.bin$/.test(name)) return richTextClaims(bytes, entry);
    return /^xl\/worksheets\/.*\.bin$/.test(name) && recordsClaim(bytes, entry);
  }
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
