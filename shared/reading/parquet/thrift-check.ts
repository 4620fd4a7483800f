import { varintAt } from './varint.js';

/** More structures in one another than any writer makes; deeper ones would fill the stack. */
const deepest = 24;

/**
 * Walk over a structure as Parquet writes it (Thrift, compact) and throw where it claims more than its
 * bytes can hold, so that reading it afterwards ends. Gives the place after it.
 */
export function checkThrift(view: DataView, from: number, depth = 0): number {
  if (depth > deepest) throw new Error('structures too deep');
  for (let at = from; ;) {
    const byte = view.getUint8(at);
    at += 1;
    if ((byte & 15) === 0) return at;
    if (byte >> 4 === 0) at = varintAt(view, at).next;
    at = afterValue(view, at, { type: byte & 15, depth });
  }
}

interface Value {
  readonly type: number;
  readonly depth: number;
}

function afterValue(view: DataView, at: number, { type, depth }: Value): number {
  switch (type) {
    case 1:
    case 2:
      return at;
    case 3:
      return at + 1;
    case 4:
    case 5:
    case 6:
      return varintAt(view, at).next;
    case 7:
      return at + 8;
    case 8:
      return afterBytes(view, at);
    case 9:
      return afterList(view, at, depth);
    case 12:
      return checkThrift(view, at, depth + 1);
    default:
      throw new Error('unknown kind of value');
  }
}

function afterBytes(view: DataView, from: number): number {
  const { value, next } = varintAt(view, from);
  if (next + value > view.byteLength) throw new Error('more bytes than there are');
  return next + value;
}

function afterList(view: DataView, from: number, depth: number): number {
  const byte = view.getUint8(from);
  const long = byte >> 4 === 15 ? varintAt(view, from + 1) : { value: byte >> 4, next: from + 1 };
  if (long.value > view.byteLength - long.next) throw new Error('longer list than there are bytes');
  const isYesOrNo = (byte & 15) === 1 || (byte & 15) === 2;
  let at = long.next;
  for (let i = 0; i < long.value; i += 1)
    at = isYesOrNo ? at + 1 : afterValue(view, at, { type: byte & 15, depth: depth + 1 });
  return at;
}
