/**
 * Rows one under the other were mostly typed by the same hand, so the order of one speaks for the next.
 * Two states, day first and month first; evidence on single rows; a small chance of a change between two rows.
 */

/** How sure day first is for every row, 0–1. `evidence` is the logarithm of the odds for day first, row by row. */
export function surenessOfDayFirst(evidence: Float64Array, change: number): Float64Array {
  const n = evidence.length;
  const forward = passed(evidence, change);
  const backward = passed(evidence.slice().reverse(), change).reverse();
  const sure = new Float64Array(n);
  // Both passes count the row's own evidence, so it is taken out once.
  for (let i = 0; i < n; i += 1)
    sure[i] = 1 / (1 + Math.exp(-((forward[i] ?? 0) + (backward[i] ?? 0) - (evidence[i] ?? 0))));
  return sure;
}

/** Odds for day first from this row and all before it. */
function passed(evidence: Float64Array, change: number): Float64Array {
  const odds = new Float64Array(evidence.length);
  let before = 0;
  for (let i = 0; i < evidence.length; i += 1) {
    odds[i] = (i === 0 ? 0 : afterChange(before, change)) + (evidence[i] ?? 0);
    before = odds[i] ?? 0;
  }
  return odds;
}

function afterChange(odds: number, change: number): number {
  const share = 1 / (1 + Math.exp(-odds));
  const next = share * (1 - change) + (1 - share) * change;
  return Math.log(next / (1 - next));
}

/** The chance that the order changes from one row to the next, from rows whose order is known (1 day first, −1 month first, 0 not known). */
export function chanceOfChange(known: Int8Array): number {
  let [last, changes] = [0, 0];
  for (const order of known) {
    if (order === 0) continue;
    if (last !== 0 && order !== last) changes += 1;
    last = order;
  }
  return Math.min(0.5, (changes + 0.3) / (known.length + 30));
}
