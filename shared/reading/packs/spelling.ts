import { headerKey } from '../../dataset/header-key.js';

/** Words that turn a header into its opposite: headers that differ in them name different columns. */
const opposites: readonly ReadonlySet<string>[] = [
  new Set(['pre', 'before', 'baseline', 'start', 'initial', 'first', 'from', 'opened', 'open']),
  new Set(['post', 'after', 'followup', 'end', 'final', 'last', 'to', 'closed', 'closure', 'close', 'exit']),
];
const small: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'a', 'an', 'in', 'is', 'was', 'at']);

/** How alike two headers are spelt, 0–1: word by word, with shortenings, slips and initials. */
export function spellingLikeness(one: string, other: string): number {
  const a = wordsOf(one);
  const b = wordsOf(other);
  if (a.length === 0 || b.length === 0) return 0;
  if (digitsOf(one) !== digitsOf(other) || areOpposite(a, b)) return 0;
  if (isInitials(a, other) || isInitials(b, one)) return 0.95;
  const whole = dice(headerKey(one), headerKey(other));
  return Math.max(byWords(a, b), whole >= 0.75 ? whole : 0);
}

function wordsOf(header: string): readonly string[] {
  const words = header
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !small.has(word));
  return telling.length === 0 ? words : telling;
}

function digitsOf(header: string): string {
  return header.replace(/\D+/g, ' ').trim();
}

function areOpposite(a: readonly string[], b: readonly string[]): boolean {
  return [a, b].some((words, i) => {
    const others = i === 0 ? b : a;
    return opposites.some((side, j) => {
      const turned = opposites[1 - j];
      return words.some((word) => side.has(word)) && others.some((word) => turned?.has(word) === true);
    });
  });
}

/** `DOB` for `Date of birth`: initials count the small words too. */
function isInitials(words: readonly string[], header: string): boolean {
  const [only = '', ...more] = words;
  if (more.length > 0 || only.length < 2) return false;
  const all = header.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const initials = (some: readonly string[]): string => some.map((word) => word[0] ?? '').join('');
  return (
    all.length > 1 && (initials(all) === only || initials(all.filter((word) => !small.has(word))) === only)
  );
}

/** Where both have a word that the other lacks, they probably name different things of one kind. */
function byWords(a: readonly string[], b: readonly string[]): number {
  const free = new Set(b);
  let sum = 0;
  let matched = 0;
  for (const word of a) {
    const [best] = [...free]
      .map((other) => ({ other, like: wordLikeness(word, other) }))
      .sort((x, y) => y.like - x.like);
    if (best === undefined || best.like === 0) continue;
    free.delete(best.other);
    sum += best.like;
    matched += 1;
  }
  const score = (2 * sum) / (a.length + b.length);
  return matched < a.length && matched < b.length ? score * 0.6 : score;
}

function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= 3 && long.startsWith(short)) return 0.9;
  const alike = dice(one, other);
  return alike >= 0.6 ? alike : 0;
}

/** Share of letter pairs in common (Dice 1945), each pair counted as often as it stands. */
function dice(one: string, other: string): number {
  const pairs = pairsOf(one);
  const left = new Map<string, number>();
  for (const pair of pairs) left.set(pair, (left.get(pair) ?? 0) + 1);
  const others = pairsOf(other);
  let common = 0;
  for (const pair of others) {
    const n = left.get(pair) ?? 0;
    if (n === 0) continue;
    left.set(pair, n - 1);
    common += 1;
  }
  return pairs.length + others.length === 0 ? 0 : (2 * common) / (pairs.length + others.length);
}

function pairsOf(word: string): readonly string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2));
}
