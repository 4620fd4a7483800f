/** `1 row`, `2 rows`: a count with its noun. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** `12,345`: thousands apart, the same on every machine. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

const mostNamed = 6;

/** `12, 13 and 40`, or the first few and how many more. */
export function listed(things: readonly (string | number)[]): string {
  const words = things.map(String);
  if (words.length > mostNamed) {
    return `${words.slice(0, mostNamed).join(', ')} and ${grouped(words.length - mostNamed)} more`;
  }
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** `line 12`, `lines 12 and 13`. */
export function linesNamed(lines: readonly number[], one = 'line'): string {
  return `${one}${lines.length === 1 ? '' : 's'} ${listed(lines)}`;
}
