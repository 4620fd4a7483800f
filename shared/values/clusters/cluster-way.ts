/** How spellings of one thing are found: values with one key, or values at a small distance. */
export type ClusterWay =
  | { readonly by: 'fingerprint' }
  | { readonly by: 'ngram_fingerprint'; readonly size: number }
  /** At most `radius` letters added, left out or changed; every pair is found. */
  | { readonly by: 'levenshtein'; readonly radius: number };
