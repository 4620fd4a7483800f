/** How spellings of one thing are found: values with one key, or values at a small distance. */
export type ClusterWay =
  | { readonly by: 'fingerprint' }
  | { readonly by: 'ngram_fingerprint'; readonly size: number }
  /** Sounds of names as English speakers say them. */
  | { readonly by: 'double_metaphone' }
  /** Sounds of German names, and of Slavic and Yiddish ones. */
  | { readonly by: 'cologne' }
  | { readonly by: 'daitch_mokotoff' }
  /** At most `radius` letters added, left out or changed; every pair is found. */
  | { readonly by: 'levenshtein'; readonly radius: number }
  /** By compression, in OpenRefine's units; only texts that share `shared` letters in a row are compared. */
  | { readonly by: 'compression'; readonly radius: number; readonly shared: number };
