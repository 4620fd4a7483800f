/** Shorter words differ by a letter too easily: "cook" is no slip of "book". */
const leastLetters = 5;

/**
 * True where two names differ in one word only, and there by one slip of the hand (a letter
 * missing, added, wrong, or two swapped) or by an abbreviation ("grp" for "group"). Words
 * with digits must be the same: "Group 1" is not "Group 2".
 */
export function isSlipOf(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const differing = one.flatMap((word, i) => (word === other[i] ? [] : [[word, other[i] ?? ''] as const]));
  const [pair] = differing;
  if (differing.length !== 1 || pair === undefined) return false;
  const [a, b] = pair;
  if (/\d/.test(a + b)) return false;
  return isAbbreviation(a, b) || (Math.min(a.length, b.length) >= leastLetters && isOneEdit(a, b));
}

/** A word without some of its inner letters, beginning and ending alike. */
function isAbbreviation(short: string, long: string): boolean {
  if (short.length < 3 || short.length >= long.length || long.length < leastLetters) return false;
  if (short.at(0) !== long.at(0) || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at += 1;
  return at === short.length;
}

/** One letter inserted, left out or replaced, or two neighbours swapped (Damerau). */
function isOneEdit(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a.charAt(from) === b.charAt(from)) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  const swapped = restA.charAt(1) + restA.charAt(0) + restA.slice(2);
  return restA.length > 1 && swapped === restB;
}
