/** A header without what people vary: case, spaces and punctuation. `Ref. Date` and `ref_date` have one key. */
export function headerKey(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
