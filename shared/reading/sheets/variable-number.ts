/** A number in the records of binary sheets: seven bits a byte, the lowest first; the eighth says that more follow. */
export function variableNumber(
  bytes: Uint8Array,
  from: number,
  mostBytes: number,
): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let i = 0; i < mostBytes; i += 1) {
    const byte = bytes[from + i] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 128) return { value, next: from + i + 1 };
  }
  return { value, next: from + mostBytes };
}
