import { variableNumber } from './variable-number.js';

/** The content of one record of a binary workbook. */
interface Content {
  readonly view: DataView;
  readonly from: number;
  readonly to: number;
}

type IsSound = (content: Content) => boolean;

const longestFormat = 2048;
const lastColumn = 16_383;

const holds =
  (bytes: number): IsSound =>
  ({ from, to }) =>
    to - from >= bytes;
const holdsText =
  (before: number): IsSound =>
  (content) =>
    textEnd(content, before) !== null;

/**
 * The records that are read here, by their number, and whether one holds what it says: rows, cells, texts,
 * formats, columns, the workbook and its sheets, filters, merges and comments. The parser counts on it.
 */
const sound: ReadonlyMap<number, IsSound> = new Map([
  [0x00, holds(12)],
  ...[0x01, 0x02, 0x03, 0x04, 0x05, 0x07, 0x09, 0x0a, 0x0b].map((type) => [type, holds(8)] as const),
  ...[0x0c, 0x0d, 0x0e, 0x0f, 0x10, 0x12].map((type) => [type, holds(4)] as const),
  [0x06, holdsText(8)],
  [0x08, holdsText(8)],
  [0x11, holdsText(4)],
  [0x13, (content) => isRichText(content, 0)],
  [0x2c, (content) => content.to - content.from <= longestFormat && textEnd(content, 2) !== null],
  [0x2f, holds(4)],
  [0x3c, (content) => holds(18)(content) && content.view.getUint32(content.from + 4, true) <= lastColumn],
  [0x3e, (content) => isRichText(content, 8)],
  [0x99, (content) => holds(8)(content) && (content.to === content.from + 8 || textEnd(content, 8) !== null)],
  [0x9c, isListedSheet],
  [0x9f, holds(8)],
  ...[0xa0, 0x269, 0x26a, 0x272, 0x273, 0x27c].map((type) => [type, holds(0)] as const),
  [0xa1, holds(16)],
  [0xb0, holds(16)],
  [0x278, holdsText(0)],
  [0x27b, holds(20)],
  [0x27d, (content) => isRichText(content, 0)],
]);

/** A part of a binary workbook with only what is read here; null where one of its records lies about what it holds. */
export function cleanPart(part: Uint8Array): Uint8Array | null {
  const clean = new Uint8Array(part.length);
  const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
  let filled = 0;
  for (let at = 0; at < part.length;) {
    const type = variableNumber(part, at, 2);
    const length = variableNumber(part, type.next, 4);
    const to = length.next + length.value;
    if (to > part.length) return null;
    const isSound = sound.get(type.value);
    if (isSound !== undefined) {
      if (!isSound({ view, from: length.next, to })) return null;
      clean.set(part.subarray(at, to), filled);
      filled += to - at;
    }
    at = to;
  }
  return clean.subarray(0, filled);
}

/** Where a text ends whose count of letters stands at a place; null where it would run beyond the record. */
function textEnd({ view, from, to }: Content, before: number): number | null {
  const at = from + before;
  if (at + 4 > to) return null;
  const end = at + 4 + view.getUint32(at, true) * 2;
  return end > to ? null : end;
}

/** A text says how many formats it has: none can have more than its record holds. */
function isRichText(content: Content, before: number): boolean {
  const { view, from, to } = content;
  const end = textEnd(content, before + 1);
  if (end === null) return false;
  if ((view.getUint8(from + before) & 1) === 0) return true;
  return end + 4 <= to && end + 4 + view.getUint32(end, true) * 4 <= to;
}

const noText = 0xffff_ffff;

/** A sheet has a state, a number, the name of its relation, which may be missing, and its own name. */
function isListedSheet(content: Content): boolean {
  const { view, from, to } = content;
  if (to - from < 16) return false;
  const relation = view.getUint32(from + 8, true) === noText ? from + 12 : textEnd(content, 8);
  return relation !== null && textEnd(content, relation - from) !== null;
}
