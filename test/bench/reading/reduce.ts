/** The smallest part of a file, as far as leaving out stretches finds it, for which something still holds. */
export function reduced(bytes: Uint8Array, holds: (part: Uint8Array) => boolean): Uint8Array {
  let kept = bytes;
  for (let step = Math.ceil(kept.length / 2); step >= 1; step = Math.floor(step / 2)) {
    for (let at = 0; at < kept.length;) {
      const without = Uint8Array.from([...kept.subarray(0, at), ...kept.subarray(at + step)]);
      if (without.length > 0 && holds(without)) kept = without;
      else at += step;
    }
  }
  return kept;
}
