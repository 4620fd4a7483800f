import { type BiffRecord, biff } from './biff-record.js';

/** Shorter than this, a record cannot hold what it must. */
const leastLength: ReadonlyMap<number, number> = new Map([
  [biff.begin, 4],
  [biff.formula, 22],
  [biff.olderFormula, 22],
  [biff.oldestFormula, 22],
  [biff.note, 6],
  [biff.date1904, 2],
  [biff.codePage, 2],
  [biff.object, 22],
  [biff.columns, 10],
  [biff.listedSheet, 7],
  [biff.palette, 2],
  [biff.numbers, 6],
  [biff.blanks, 6],
  [biff.richLabel, 8],
  [biff.style, 16],
  [biff.merges, 2],
  [biff.texts, 8],
  [biff.sharedLabel, 10],
  [biff.objectText, 10],
  [biff.dimensions, 8],
  [biff.blank, 6],
  [biff.number, 14],
  [biff.label, 8],
  [biff.trueOrError, 8],
  [biff.formulaText, 2],
  [biff.row, 14],
  [biff.short, 10],
  [biff.format, 3],
]);

const versions: ReadonlySet<number> = new Set([0x0500, 0x0600]);
const longestFormat = 1024;
const longestOldNote = 2048;
/** True where a record holds as much as it says: the parser counts on it, and would go on for ever. */
export function isCountSound(record: BiffRecord): boolean {
  const { view, at, length, type, isOld } = record;
  if (length < (leastLength.get(type) ?? 0)) return false;
  switch (type) {
    case biff.begin:
      return versions.has(view.getUint16(at, true));
    case biff.palette:
      return 2 + view.getUint16(at, true) * 4 <= length;
    case biff.merges:
      return 2 + view.getUint16(at, true) * 8 <= length;
    case biff.listedSheet:
      return isTextSound(record, { from: 6, countBytes: 1 });
    case biff.label:
    case biff.richLabel:
      return isTextSound(record, { from: 6, countBytes: 2 });
    case biff.formulaText:
      return isTextSound(record, { from: 0, countBytes: 2 });
    case biff.format:
      return isTextSound(record, { from: 2, countBytes: isOld ? 1 : 2, most: longestFormat });
    case biff.note:
      return isOld
        ? 6 + Math.min(longestOldNote, view.getUint16(at + 4, true)) <= length
        : length >= 10 && isTextSound(record, { from: 8, countBytes: 2 });
  }
  return true;
}

/** A text says how many letters it has, and since Excel 97 in a byte of its own whether each takes one byte or two. */
function isTextSound(
  { view, at, length, reach, isOld }: BiffRecord,
  {
    from,
    countBytes,
    most = Infinity,
  }: { readonly from: number; readonly countBytes: 1 | 2; readonly most?: number },
): boolean {
  const letters = countBytes === 1 ? view.getUint8(at + from) : view.getUint16(at + from, true);
  if (letters === 0) return true;
  if (letters > most) return false;
  const start = from + countBytes;
  if (isOld) return start + letters <= reach;
  if (start >= length) return false;
  const width = (view.getUint8(at + start) & 1) + 1;
  return start + 1 + letters * (reach === length ? width : 1) <= reach;
}
