/**
 * Jaro–Winkler similarity, 0–1 (Winkler 1990: a common start of up to four letters counts a tenth each).
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const jaro = jaroOf(a, b);
  let start = 0;
  while (start < 4 && start < a.length && start < b.length && a[start] === b[start]) start += 1;
  return jaro + start * 0.1 * (1 - jaro);
}

function jaroOf(a: string, b: string): number {
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1);
  let taken = 0;
  let matches = 0;
  const found: number[] = [];
  for (let i = 0; i < a.length; i += 1) {
    const to = Math.min(b.length - 1, i + reach, 30);
    for (let j = Math.max(0, i - reach); j <= to; j += 1) {
      if ((taken & (1 << j)) !== 0 || a.charCodeAt(i) !== b.charCodeAt(j)) continue;
      taken |= 1 << j;
      found.push(a.charCodeAt(i));
      matches += 1;
      break;
    }
  }
  if (matches === 0) return 0;
  let out = 0;
  let at = 0;
  for (let j = 0; j < b.length && j <= 30; j += 1) {
    if ((taken & (1 << j)) === 0) continue;
    if (found[at] !== b.charCodeAt(j)) out += 1;
    at += 1;
  }
  return (matches / a.length + matches / b.length + (matches - out / 2) / matches) / 3;
}

/**
 * How many letters must be put in, left out, changed, or exchanged with their neighbour (optimal string
 * alignment, Boytsov 2011); `most + 1` where it is more than `most`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((above[j - 1] ?? 0) + (same ? 0 : 1), (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      )
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = above;
    above = row;
  }
  return Math.min(above[b.length] ?? 0, most + 1);
}
