/** A small matrix, row by row. */
export type Matrix = readonly (readonly number[])[];

/** The inverse, by Gauss and Jordan with the largest pivot; null where there is none to working precision. */
export function inverse(matrix: Matrix): number[][] | null {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...matrix.map((_, j) => (i === j ? 1 : 0))]);
  const scale = Math.max(...matrix.flat().map(Math.abs), 0);
  for (let c = 0; c < n; c += 1) {
    const best = largestBelow(rows, c);
    const pivot = rows[best]?.[c] ?? 0;
    if (Math.abs(pivot) <= scale * 1e-14) return null;
    const top = (rows[best] ?? []).map((cell) => cell / pivot);
    rows[best] = rows[c] ?? [];
    rows[c] = top;
    rows.forEach((row, r) => {
      const factor = row[c] ?? 0;
      if (r !== c && factor !== 0) rows[r] = row.map((cell, j) => cell - factor * (top[j] ?? 0));
    });
  }
  return rows.map((row) => row.slice(n));
}

/** Matrix times column. */
export function times(matrix: Matrix, column: readonly number[]): number[] {
  return matrix.map((row) => dot(row, column));
}

/** Sum of products. */
export function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, cell, i) => sum + cell * (other[i] ?? 0), 0);
}

/** Sum of weighted squares and products of the columns: X′WX. */
export function crossProducts(rows: Matrix, weights: readonly number[]): number[][] {
  const width = rows[0]?.length ?? 0;
  const sums = Array.from({ length: width }, () => Array.from({ length: width }, () => 0));
  rows.forEach((row, r) => {
    const weight = weights[r] ?? 1;
    for (let i = 0; i < width; i += 1) {
      const into = sums[i] ?? [];
      for (let j = 0; j < width; j += 1) into[j] = (into[j] ?? 0) + weight * (row[i] ?? 0) * (row[j] ?? 0);
    }
  });
  return sums;
}

/** The lower triangle L with L L′ = the matrix (Cholesky); null where the matrix is not positive definite. */
export function cholesky(matrix: Matrix): number[][] | null {
  const lower: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    const made: number[] = [];
    for (let j = 0; j <= i; j += 1) {
      const known = dot((j === i ? made : (lower[j] ?? [])).slice(0, j), made.slice(0, j));
      const rest = (row[j] ?? 0) - known;
      if (j === i && rest <= 0) return null;
      made.push(j === i ? Math.sqrt(rest) : rest / (lower[j]?.[j] ?? NaN));
    }
    lower.push(made);
  }
  return lower;
}

function largestBelow(rows: readonly (readonly number[])[], c: number): number {
  let best = c;
  for (let r = c + 1; r < rows.length; r += 1)
    if (Math.abs(rows[r]?.[c] ?? 0) > Math.abs(rows[best]?.[c] ?? 0)) best = r;
  return best;
}
