/** Room for the rows of one comparison, kept from one to the next. */
let above = new Uint16Array(64);
let current = new Uint16Array(64);

/**
 * Whether two texts are at most `most` UTF-16 units added, left out or changed apart (Levenshtein 1965). Only the band
 * of `most` on either side of the diagonal is worked out (Ukkonen 1985), and not what both begin or end with.
 */
export function isWithin(one: string, other: string, most: number): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > most) return false;
  let from = 0;
  let [shortEnd, longEnd] = [short.length, long.length];
  while (from < shortEnd && short.charCodeAt(from) === long.charCodeAt(from)) from += 1;
  while (shortEnd > from && short.charCodeAt(shortEnd - 1) === long.charCodeAt(longEnd - 1)) {
    shortEnd -= 1;
    longEnd -= 1;
  }
  if (shortEnd === from) return longEnd - from <= most;
  return isBandWithin(short.slice(from, shortEnd), long.slice(from, longEnd), most);
}

function isBandWithin(short: string, long: string, most: number): boolean {
  const width = long.length + 2;
  if (above.length < width) [above, current] = [new Uint16Array(width * 2), new Uint16Array(width * 2)];
  const beyond = most + 1;
  for (let column = 0; column <= long.length; column += 1) above[column] = Math.min(column, beyond);
  for (let row = 1; row <= short.length; row += 1) {
    const first = Math.max(1, row - most);
    const last = Math.min(long.length, row + most);
    const letter = short.charCodeAt(row - 1);
    current[first - 1] = first === 1 ? Math.min(row, beyond) : beyond;
    let least = current[first - 1] ?? beyond;
    for (let column = first; column <= last; column += 1) {
      const changed = (above[column - 1] ?? beyond) + (letter === long.charCodeAt(column - 1) ? 0 : 1);
      const added = (current[column - 1] ?? beyond) + 1;
      const left = (above[column] ?? beyond) + 1;
      const cost = Math.min(changed, added, left, beyond);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (last < long.length) current[last + 1] = beyond;
    if (least > most) return false;
    [above, current] = [current, above];
  }
  return (above[long.length] ?? beyond) <= most;
}
