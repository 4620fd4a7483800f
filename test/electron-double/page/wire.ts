/** How values travel between the page and the program: JSON, with bytes and the undefined marked as such. */
export interface Wire {
  readonly pack: (value: unknown) => unknown;
  readonly unpack: (packed: unknown) => unknown;
}

/**
 * Made by a function that needs nothing around it, because the page gets it as text. What Electron would refuse to
 * copy (a function, a symbol) is refused here as well.
 */
export function makeWire(): Wire {
  const asText = (bytes: Uint8Array): string => {
    const parts: string[] = [];
    for (let at = 0; at < bytes.length; at += 0x8000)
      parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
    return btoa(parts.join(''));
  };
  const each = (value: object, change: (one: unknown) => unknown): unknown =>
    Array.isArray(value)
      ? value.map(change)
      : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(one)]));
  const pack = (value: unknown): unknown => {
    if (typeof value === 'function' || typeof value === 'symbol')
      throw new Error('An object could not be cloned.');
    if (value === undefined) return { $: 'undefined' };
    if (value instanceof Uint8Array) return { $: 'bytes', text: asText(value) };
    return typeof value === 'object' && value !== null ? each(value, pack) : value;
  };
  const unpack = (packed: unknown): unknown => {
    if (typeof packed !== 'object' || packed === null) return packed;
    const { $: kind, text } = packed as { $?: unknown; text?: unknown };
    if (kind === 'undefined') return undefined;
    if (kind === 'bytes' && typeof text === 'string')
      return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return each(packed, unpack);
  };
  return { pack, unpack };
}
