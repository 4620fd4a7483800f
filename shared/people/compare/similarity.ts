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
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left === '' || right === '') return left.length + right.length;
  if (most === 1) return oneSlip(left, right) ? 1 : 2;
  if (most === 2 && left.length === right.length) return upToTwoSlips(left, right);
  return aligned(left, right, most);
}

/**
 * The same for two texts of one length that differ at both ends, without a table: two slips leave the places as they are,
 * or put a letter in at one end and take one out at the other.
 */
function upToTwoSlips(a: string, b: string): number {
  const inPlace = slipsInPlace(a, b);
  if (inPlace <= 2) return inPlace;
  return a.startsWith(b.slice(1)) || b.startsWith(a.slice(1), 0) ? 2 : 3;
}

/** How many letters are changed, or exchanged with their neighbour, place by place; 3 where it is more than 2. */
function slipsInPlace(a: string, b: string): number {
  let slips = 0;
  for (let i = 0; i < a.length && slips <= 2; i += 1) {
    const [one, other] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (one === other) continue;
    slips += 1;
    if (one === b.charCodeAt(i + 1) && other === a.charCodeAt(i + 1)) i += 1;
  }
  return slips;
}

/** What is left between equal ends is one sign changed, or two exchanged. */
function oneSlip(a: string, b: string): boolean {
  return a.length === b.length && (a.length === 1 || (a.length === 2 && a[0] === b[1] && a[1] === b[0]));
}

const longest = 200;
/** Three rows to work in, so that millions of comparisons make no garbage. */
const desk: [Int32Array, Int32Array, Int32Array] = [
  new Int32Array(longest),
  new Int32Array(longest),
  new Int32Array(longest),
];

function aligned(a: string, b: string, most: number): number {
  const width = Math.min(b.length, longest - 1);
  let [before, above, row] = desk;
  for (let j = 0; j <= width; j += 1) above[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let least = i;
    const sign = a.charCodeAt(i - 1);
    for (let j = 1; j <= width; j += 1) {
      const other = b.charCodeAt(j - 1);
      let cost = (above[j - 1] ?? 0) + (sign === other ? 0 : 1);
      cost = Math.min(cost, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && sign === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, above, row] = [above, row, before];
  }
  return Math.min(above[width] ?? 0, most + 1);
}
