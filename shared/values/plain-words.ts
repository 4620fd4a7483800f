/** "A - White British", "01: GP", "3) Other": a code in front of its label. */
const codeInFront = /^\s*(?:\p{L}|\p{L}?\d{1,2})\s*(?:[-–—:.)]\s+|\s[-–—:]\s*)(?=\S*\p{L}{2})/u;

/**
 * Text without what people vary: case, compatibility forms, no-break spaces, smart
 * quotes, punctuation, a code in front of its label. `&` is read as "and"; signs
 * that change a meaning (`+`, `<`, `✓`) stay.
 */
export function plainWords(text: string): string {
  return wordsOf(text.normalize('NFKC').replace(codeInFront, ''));
}

/** The code in front of a label and the label, or null where there is no such code. */
export function codeAndLabel(text: string): { readonly code: string; readonly label: string } | null {
  const whole = text.normalize('NFKC');
  const front = codeInFront.exec(whole);
  if (front === null) return null;
  const code = front[0].replace(/[^\p{L}\p{N}]/gu, '');
  return { code, label: wordsOf(whole.slice(front[0].length)) };
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’‘`´]/g, '')
    .replace(/[\p{P}\p{Z}\p{C}\s]+/gu, ' ')
    .trim();
}
