/**
 * Of places in a list, those that keep their order when as few as possible are moved (a longest rising
 * run, Fredman 1975): true for those kept and for those that are nowhere, false for those moved.
 */
export function inSameOrder(places: readonly (number | null)[]): readonly boolean[] {
  const known = places.filter((place) => place !== null);
  if (known.every((place, i) => place > (known[i - 1] ?? -1))) return places.map(() => true);
  const best: { readonly length: number; readonly before: number }[] = [];
  let last = -1;
  for (const [i, place] of places.entries()) {
    let [length, before] = [1, -1];
    for (let j = 0; j < i; j += 1) {
      const earlier = places[j] ?? null;
      const run = best[j]?.length ?? 0;
      if (place !== null && earlier !== null && earlier < place && run + 1 > length) {
        length = run + 1;
        before = j;
      }
    }
    best.push(place === null ? { length: 0, before: -1 } : { length, before });
    if (place !== null && length > (best[last]?.length ?? 0)) last = i;
  }
  const kept = new Set<number>();
  for (let i = last; i >= 0; i = best[i]?.before ?? -1) kept.add(i);
  return places.map((place, i) => place === null || kept.has(i));
}
