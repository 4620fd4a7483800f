/** Distinct numbers in rising order, each with its rows: what every summary of a column works on. */
export interface Weighted {
  readonly values: Float64Array;
  /** Rows that hold this value or a smaller one. */
  readonly upTo: Float64Array;
  /** All rows. */
  readonly rows: number;
}

/** Sort numbers and add up the rows of equal ones; NaN stands for no number. */
export function weigh(numbers: ArrayLike<number>, counts: ArrayLike<number>): Weighted {
  const values = distinctOf(new Float64Array(numbers).sort());
  const upTo = new Float64Array(values.length);
  for (let i = 0; i < numbers.length; i += 1) {
    const value = numbers[i] ?? NaN;
    if (value !== value) continue;
    const at = firstAtLeast(values, value);
    upTo[at] = (upTo[at] ?? 0) + (counts[i] ?? 0);
  }
  for (let i = 1; i < upTo.length; i += 1) upTo[i] = (upTo[i] ?? 0) + (upTo[i - 1] ?? 0);
  return { values, upTo, rows: upTo.at(-1) ?? 0 };
}

/** NaN sorts last. */
function distinctOf(sorted: Float64Array): Float64Array {
  let length = 0;
  for (const value of sorted) {
    if (value !== value) break;
    if (length === 0 || value !== sorted[length - 1]) sorted[length++] = value;
  }
  return sorted.slice(0, length);
}

/** The value below which a share `p` of the rows lies: type 7 of Hyndman and Fan (1996). NaN of no rows. */
export function weightedQuantile(numbers: Weighted, p: number): number {
  const place = (numbers.rows - 1) * p;
  const below = valueAt(numbers, Math.floor(place));
  const above = valueAt(numbers, Math.ceil(place));
  return below + (above - below) * (place - Math.floor(place));
}

/** Rows from `from` up to, but not at, `to`. */
export function rowsBetween(numbers: Weighted, from: number, to: number): number {
  return rowsBelow(numbers, to) - rowsBelow(numbers, from);
}

/** Rows whose value is smaller. */
export function rowsBelow({ values, upTo }: Weighted, value: number): number {
  return upTo[firstAtLeast(values, value) - 1] ?? 0;
}

/** Rows of the value at this place among the distinct ones. */
export function rowsAt({ upTo }: Weighted, place: number): number {
  return (upTo[place] ?? 0) - (upTo[place - 1] ?? 0);
}

/** Sum over rows of what each value comes to. */
export function sumOver(numbers: Weighted, of: (value: number) => number): number {
  let sum = 0;
  for (let i = 0; i < numbers.values.length; i += 1) sum += of(numbers.values[i] ?? 0) * rowsAt(numbers, i);
  return sum;
}

function valueAt({ values, upTo }: Weighted, row: number): number {
  return values[firstAtLeast(upTo, row + 1)] ?? NaN;
}

/** Place of the first of the rising numbers that is not smaller. */
function firstAtLeast(rising: Float64Array, wanted: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
