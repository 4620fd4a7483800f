/** A number in the one spelling that is cast to a number: no sign but minus, no separators, no idle zeros. */
const thousands = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const number = /^\d*\.?\d+$|^\d+\.$/;

/** Already one spelling of a number that is read as such. */
const plain = /^-?\d+(?:\.\d+)?$/;

/**
 * The same number, spelt plainly: without a spreadsheet's leading apostrophe, thousands
 * separators or a plus sign. Text that is not a number comes back as it is, and so do
 * decimals, whose idle zeros say how a score was given; a count loses them.
 */
export function plainNumber(text: string, isCount = false): string {
  if (plain.test(text) && !(isCount && /\.0+$/.test(text))) return text;
  return spelt(text);
}

function spelt(text: string): string {
  const bare = text.replace(/^['’‘`]/, '').trim();
  const sign = /^[-−–]/.test(bare) ? '-' : '';
  const digits = bare.replace(/^[-−–+]\s*/, '');
  if (thousands.test(digits)) return sign + withoutIdleZeros(digits.replaceAll(',', ''));
  return number.test(digits) ? sign + withoutIdleZeros(digits) : text;
}

function withoutIdleZeros(digits: string): string {
  const [whole = '', decimals = ''] = digits.split('.');
  const kept = decimals.replace(/0+$/, '');
  const front = whole.replace(/^0+(?=\d)/, '') || '0';
  return kept === '' ? front : `${front}.${kept}`;
}

const words: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

const counted =
  /^(\d{1,4})\s*(?:\([^()]*\)|x|sessions?|contacts?|calls?|visits?|appts?|appointments?|times)\.?$/i;
const roughly = /^(?:approx(?:imately)?\.?|about|circa|c\.?|around|~)\s*(\d{1,4})$/i;

/**
 * The number that a text most likely means: "seven", "7/10" or "7 out of 10" where
 * scores run to ten, "4 (2 phone)", "approx 5". Null where there is none to be had.
 */
export function likelyNumber(text: string, outOf: number | null): string | null {
  const lower = text.trim().toLowerCase();
  const word = words.indexOf(lower);
  if (word >= 0) return String(word);
  const score = /^(\d+(?:\.\d+)?)\s*(?:\/|out of)\s*(\d+)$/.exec(lower);
  if (score !== null) {
    const [, value = '', whole = ''] = score;
    return Number(whole) === outOf && Number(value) <= outOf ? plainNumber(value) : null;
  }
  const found = counted.exec(lower) ?? roughly.exec(lower);
  return found === null ? null : plainNumber(found[1] ?? '');
}
