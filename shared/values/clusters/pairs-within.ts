import { isWithin } from './edit-distance.js';
import { countLetters, differsBy } from './letter-signs.js';

/** Told of each pair of texts within the radius, once. */
export type OnPair = (one: number, other: number) => void;

/** Pieces of the texts of one length: for each piece, by what it says, the texts that have it there. */
type Pieces = readonly Map<string, number[]>[];

/**
 * Every pair of texts that are at most `radius` edits apart; none is missed. A text is cut into `radius` + 1 pieces:
 * that many edits leave at least one piece whole, and move it by no more than the edits before it (Li, Deng, Wang and
 * Feng 2011, "Pass-Join"). Texts come shortest first, so each is held only against shorter ones and its equals.
 * Pairs that `isKnown` holds to be settled are passed over.
 */
export function pairsWithin(
  texts: readonly string[],
  radius: number,
  {
    onPair,
    isKnown = () => false,
  }: { readonly onPair: OnPair; readonly isKnown?: (one: number, other: number) => boolean },
): void {
  const order = texts
    .map((_, i) => i)
    .sort((a, b) => textAt(texts, a).length - textAt(texts, b).length || a - b);
  const signs = countLetters(texts);
  const pieces = new Map<number, Pieces>();
  const tooShort: number[] = [];
  const metBy = new Int32Array(texts.length).fill(-1);

  const tryPair = (one: number, other: number): void => {
    if (metBy[other] === one) return;
    metBy[other] = one;
    if (differsBy(signs, one, other) > 2 * radius || isKnown(one, other)) return;
    if (isWithin(textAt(texts, one), textAt(texts, other), radius)) onPair(one, other);
  };

  for (const one of order) {
    const text = textAt(texts, one);
    if (text.length <= 2 * radius) for (const other of tooShort) tryPair(one, other);
    for (let length = Math.max(radius + 1, text.length - radius); length <= text.length; length += 1) {
      const known = pieces.get(length);
      if (known !== undefined)
        findWhole(text, length, { radius, known, tryPair: (other) => tryPair(one, other) });
    }
    if (text.length <= radius) tooShort.push(one);
    else keepPieces(pieces, text, { radius, one });
  }
}

/** Look for each piece of the texts of one length where it can have moved to. */
function findWhole(
  text: string,
  length: number,
  {
    radius,
    known,
    tryPair,
  }: { readonly radius: number; readonly known: Pieces; readonly tryPair: (other: number) => void },
): void {
  const longer = text.length - length;
  const [least, most] = [-Math.floor((radius - longer) / 2), Math.floor((radius + longer) / 2)];
  for (const [place, texts] of known.entries()) {
    const [start, end] = bounds(length, place, radius);
    for (let moved = Math.max(least, -start); moved <= most && end + moved <= text.length; moved += 1)
      for (const other of texts.get(text.slice(start + moved, end + moved)) ?? []) tryPair(other);
  }
}

function keepPieces(
  pieces: Map<number, Pieces>,
  text: string,
  { radius, one }: { readonly radius: number; readonly one: number },
): void {
  const own =
    pieces.get(text.length) ?? Array.from({ length: radius + 1 }, () => new Map<string, number[]>());
  pieces.set(text.length, own);
  for (const [place, texts] of own.entries()) {
    const piece = text.slice(...bounds(text.length, place, radius));
    const holders = texts.get(piece);
    if (holders === undefined) texts.set(piece, [one]);
    else holders.push(one);
  }
}

/** Where a piece begins and ends, the pieces being of one length or differing by one. */
function bounds(length: number, place: number, radius: number): [number, number] {
  const edge = (i: number): number => Math.floor((length * i) / (radius + 1));
  return [edge(place), edge(place + 1)];
}

function textAt(texts: readonly string[], i: number): string {
  return texts[i] ?? '';
}
