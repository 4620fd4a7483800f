import { zlibSync } from 'fflate';
import type { OnPair } from './pairs-within.js';

const writer = new TextEncoder();

/**
 * How much two texts help each other to be packed: 0 for a text and itself, larger for less alike ones. OpenRefine's
 * formula, 10 × ((Z(ab) + Z(ba)) / (Z(aa) + Z(bb)) − 1), where Z is the packed size (DEFLATE). Its own packer may differ
 * by a byte, and so may distances near the radius. Source: OpenRefine, DeflateNCDDistance.java.
 */
export function compressionDistance(one: string, other: string): number {
  return distanceOf(one, other, packedSize(one + one) + packedSize(other + other));
}

/**
 * Pairs within a radius among those that share `shared` letters in a row, without regard to case and spaces, as
 * OpenRefine does to save time. Others are NOT compared: what does not share so much is never found.
 */
export function sharingPairs(
  texts: readonly string[],
  { radius, shared, onPair }: { readonly radius: number; readonly shared: number; readonly onPair: OnPair },
): void {
  const doubled = texts.map((text) => packedSize(text + text));
  const met = new Set<number>();
  for (const block of blocksOf(texts, shared).values())
    for (const [i, one] of block.entries())
      for (const other of block.slice(0, i)) {
        const pair = one * texts.length + other;
        if (met.has(pair)) continue;
        met.add(pair);
        const [a, b] = [texts[one] ?? '', texts[other] ?? ''];
        if (distanceOf(a, b, (doubled[one] ?? 0) + (doubled[other] ?? 0)) <= radius) onPair(one, other);
      }
}

function blocksOf(texts: readonly string[], shared: number): ReadonlyMap<string, readonly number[]> {
  const blocks = new Map<string, number[]>();
  for (const [i, text] of texts.entries()) {
    const plain = text
      .toLowerCase()
      .replace(/[ \t-\r]+/g, ' ')
      .trim();
    const runs = new Set(plain.length < shared ? [plain] : []);
    for (let from = 0; from + shared <= plain.length; from += 1) runs.add(plain.slice(from, from + shared));
    for (const run of runs) {
      const block = blocks.get(run);
      if (block === undefined) blocks.set(run, [i]);
      else block.push(i);
    }
  }
  return blocks;
}

function distanceOf(one: string, other: string, doubled: number): number {
  return 10 * ((packedSize(one + other) + packedSize(other + one)) / doubled - 1);
}

function packedSize(text: string): number {
  return zlibSync(writer.encode(text), { level: 9, mem: 0 }).length;
}
