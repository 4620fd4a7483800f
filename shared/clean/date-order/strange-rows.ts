import type { SettledDates } from './settled-dates.js';

/**
 * Rows in which a column's date is typed otherwise, or in another order, than most of its column: 1, else 0. Rows
 * pasted from another system look like that in some column at least.
 */
export function strangeRows({ column: { texts, of }, signs }: SettledDates): Uint8Array {
  const usual = usualFamily(of, (code) => texts[code]?.family ?? null);
  const isUsual = Uint8Array.from(texts, (text) => (text?.family === usual ? 1 : 0));
  const isTyped = Uint8Array.from(texts, (text) => ((text?.family ?? null) === null ? 0 : 1));
  let balance = 0;
  for (const [row, code] of of.entries()) if (isTyped[code] === 1) balance += signs[row] ?? 0;
  const order = balance < 0 ? -1 : 1;
  return Uint8Array.from(of, (code, row) => {
    if (isTyped[code] !== 1) return 0;
    return isUsual[code] !== 1 || signs[row] === -order ? 1 : 0;
  });
}

/** The way in which most dates are typed; null where none are. */
function usualFamily(of: Int32Array, familyOf: (code: number) => string | null): string | null {
  const byCode = new Map<number, number>();
  for (const code of of) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [code, count] of byCode) {
    const family = familyOf(code);
    if (family !== null) counts.set(family, (counts.get(family) ?? 0) + count);
  }
  let [usual, most]: [string | null, number] = [null, 0];
  for (const [family, count] of counts) if (count > most) [usual, most] = [family, count];
  return usual;
}
