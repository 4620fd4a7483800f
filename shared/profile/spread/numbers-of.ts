import { summariseDates } from '../date-summary.js';
import { fieldsOfHeader } from '../header-fields.js';
import { numberIn } from '../number-in.js';
import { type Said, type SeenColumn, textsWhere } from '../said-texts.js';
import type { TextPool } from '../text-pool.js';

/** The number that each text of a column is, by code; NaN where it is none or says nothing. */
export function numbersByCode({ texts }: SeenColumn, { says }: Said): Float64Array {
  const numbers = new Float64Array(texts.size).fill(NaN);
  for (let code = 0; code < texts.size; code += 1)
    if (says[code] === 1) numbers[code] = plainNumber(texts, code) ?? numberIn(texts.text(code)) ?? NaN;
  return numbers;
}

/** The day that each text of a column of dates was read as, counted from 1970-01-01; NaN for the others and for stand-ins. */
export function daysByCode(seen: SeenColumn, said: Said, header: string): Float64Array {
  const { read } = summariseDates(
    textsWhere(seen, (code) => said.says[code] === 1),
    isBirthHeader(header),
  );
  const dayOf = new Map(read.filter(({ sentinel }) => !sentinel).map(({ value, day }) => [value, day]));
  return Float64Array.from({ length: seen.texts.size }, (_, code) => dayOf.get(seen.texts.text(code)) ?? NaN);
}

/** True where the header names a date of birth, so that short years run back. */
export function isBirthHeader(header: string): boolean {
  return fieldsOfHeader(header).some(({ name }) => name === 'birth_date');
}

/** Few digits and at most one point, nothing else: most numbers are written so. Null for any other text. */
function plainNumber({ bytes, starts }: TextPool, code: number): number | null {
  const from = starts[code] ?? 0;
  const to = starts[code + 1] ?? 0;
  if (to === from || to - from > 15) return null;
  let digits = 0;
  let point = -1;
  for (let i = from; i < to; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte >= 48 && byte <= 57) digits = digits * 10 + byte - 48;
    else if (byte === 46 && point === -1 && i > from && i < to - 1) point = i;
    else return null;
  }
  return point === -1 ? digits : digits / 10 ** (to - 1 - point);
}
