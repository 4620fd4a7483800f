/** Probabilities of a family of tests, made larger so that any one below a limit holds for the whole family (Holm 1979). */
export function holm(ps: readonly number[]): readonly number[] {
  const order = ps.map((_, i) => i).sort((a, b) => (ps[a] ?? 1) - (ps[b] ?? 1));
  const adjusted = ps.map(() => 1);
  let least = 0;
  order.forEach((at, rank) => {
    least = Math.min(1, Math.max(least, (ps.length - rank) * (ps[at] ?? 1)));
    adjusted[at] = least;
  });
  return adjusted;
}
