/** So many of so many, or null with the reason why it cannot be said. Counts are true ones, unrounded. */
export type Rate =
  | { readonly n: number; readonly of: number; readonly why: null }
  | { readonly n: null; readonly of: null; readonly why: string };

/** `n` of `of`; where there is nothing to count, `why` says so. */
export function rate(n: number, of: number, why: string): Rate {
  return of === 0 ? noRate(why) : { n, of, why: null };
}

/** A rate that does not apply. */
export function noRate(why: string): Rate {
  return { n: null, of: null, why };
}
