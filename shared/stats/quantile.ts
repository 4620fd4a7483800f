/**
 * The value below which a share `p` of the values lies: type 7 of Hyndman and Fan (1996), linear
 * between neighbours, the default of R and of spreadsheets. Null where there are no values.
 */
export function quantile(values: readonly number[], p: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}
