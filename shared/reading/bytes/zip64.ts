/** How large an entry is and where its own header stands. */
export interface ZipSizes {
  readonly packed: number;
  readonly unpacked: number;
  readonly header: number;
}

const elsewhere = 0xffffffff;
const zip64Id = 1;

/** Sizes that do not fit into the directory stand in the entry's extra part, in this order, each only where it is needed. */
export function zip64Sizes(
  view: DataView,
  sizes: ZipSizes,
  extra: { readonly from: number; readonly to: number },
): ZipSizes {
  let at = placeOf(view, extra);
  if (at === null) return sizes;
  const next = (size: number): number => {
    if (size !== elsewhere || at === null || at + 8 > extra.to) return size;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
  const unpacked = next(sizes.unpacked);
  const packed = next(sizes.packed);
  return { unpacked, packed, header: next(sizes.header) };
}

function placeOf(
  view: DataView,
  { from, to }: { readonly from: number; readonly to: number },
): number | null {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === zip64Id) return at + 4;
  }
  return null;
}
