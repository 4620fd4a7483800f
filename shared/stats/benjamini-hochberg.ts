/** Probabilities of a family of tests, made larger so that the share of false finds stays below a limit (Benjamini and Hochberg 1995). */
export function benjaminiHochberg(ps: readonly number[]): readonly number[] {
  const order = ps.map((_, i) => i).sort((a, b) => (ps[b] ?? 1) - (ps[a] ?? 1));
  const adjusted = ps.map(() => 1);
  let most = 1;
  order.forEach((at, i) => {
    most = Math.min(most, ((ps[at] ?? 1) * ps.length) / (ps.length - i));
    adjusted[at] = most;
  });
  return adjusted;
}
