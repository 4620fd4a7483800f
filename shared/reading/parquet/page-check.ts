import type { ParquetType } from 'hyparquet';
import { checkDelta, checkShared } from './delta-check.js';
import { checkRuns } from './run-check.js';

/** A page, unpacked. */
export interface OpenedPage {
  /** Levels and values, or the values alone in pages of the second kind. */
  readonly bytes: Uint8Array;
  /** The levels of a page of the second kind, which are never packed. */
  readonly apart: { readonly repeated: Uint8Array; readonly defined: Uint8Array } | null;
  /** How many values there are, missing ones too. */
  readonly count: number;
  readonly encoding: string;
}

/** What a page is to hold. */
export interface PageKind {
  readonly type: ParquetType;
  /** Bytes of one value, where all have the same. */
  readonly width: number;
  /** How often, and how deep, a value on its path may be repeated or missing. */
  readonly repetition: number;
  readonly definition: number;
}

const mostSplit = 1_000_000_000;

/** Throws where a page's numbers claim more than its bytes can hold: reading them would take for ever, or all memory. */
export function checkPage(page: OpenedPage, kind: PageKind): void {
  const view = viewOf(page.bytes);
  checkValues(page, { kind, view, from: page.apart === null ? afterLevels(view, page, kind) : 0 });
  if (page.apart !== null) {
    const { repeated, defined } = page.apart;
    const most = page.count;
    if (kind.repetition > 0)
      checkRuns({ view: viewOf(repeated), from: 0, width: bits(kind.repetition), most });
    if (kind.definition > 0)
      checkRuns({ view: viewOf(defined), from: 0, width: bits(kind.definition), most });
  }
}

/** Levels of a page of the first kind stand before its values, each with its length. */
function afterLevels(view: DataView, { count }: OpenedPage, kind: PageKind): number {
  let at = 0;
  for (const highest of [kind.repetition, kind.definition]) {
    if (highest === 0) continue;
    checkRuns({ view, from: at + 4, width: bits(highest), most: count });
    at += 4 + view.getUint32(at, true);
  }
  return at;
}

function checkValues(
  { encoding, count, apart }: OpenedPage,
  { kind, view, from }: { readonly kind: PageKind; readonly view: DataView; readonly from: number },
): void {
  const isYesOrNo = encoding === 'RLE' && (kind.type === 'BOOLEAN' || apart !== null);
  if (from >= view.byteLength) return;
  if (isYesOrNo) checkRuns({ view, from: from + 4, width: 1, most: count });
  else if (encoding.endsWith('_DICTIONARY') || encoding === 'RLE')
    checkRuns({ view, from: from + 1, width: view.getUint8(from), most: count });
  else if (encoding === 'DELTA_BYTE_ARRAY') checkShared(view, from, count);
  else if (encoding.startsWith('DELTA_')) checkDelta(view, from, count);
  else if (encoding === 'BYTE_STREAM_SPLIT' && count * Math.max(8, kind.width) > mostSplit)
    throw new Error('more than there is room for');
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function bits(highest: number): number {
  return 32 - Math.clz32(highest);
}
