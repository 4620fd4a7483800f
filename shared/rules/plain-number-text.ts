/** A number that cleaning has spelt plainly; null for any other text. */
export function numberOf(text: string): number | null {
  const trimmed = text.trim();
  return /^-?\d+(?:\.\d+)?$/.test(trimmed) ? Number(trimmed) : null;
}
