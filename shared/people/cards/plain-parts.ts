/** Letters only, lower case, accents off: `Sián O’Brien-Lloyd` is `sian obrien lloyd`. */
export function plainName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'rev', 'prof', 'sir', 'dame', 'lady', 'lord']);

/** Given name and surname of a whole name: `SMITH, Jane`, `Mrs Jane Smith`. One word is a given name. */
export function partsOfName(text: string): { readonly given: string; readonly surname: string } {
  const [last, first] = text.includes(',') ? text.split(',', 2) : [undefined, undefined];
  if (last !== undefined && first !== undefined)
    return { given: firstWord(first), surname: packed(plainName(last)) };
  const words = plainName(text)
    .split(' ')
    .filter((word) => !titles.has(word));
  return { given: words[0] ?? '', surname: words.length < 2 ? '' : packed(words.at(-1) ?? '') };
}

/** The first given name of a cell, without its title. */
export function firstWord(text: string): string {
  const words = plainName(text).split(' ');
  return words.find((word) => !titles.has(word)) ?? '';
}

/** A surname without its spaces. */
export function packed(text: string): string {
  return text.replaceAll(' ', '');
}

/** `J. S.` and `js` as `JS`; nothing where it is not two or three letters. */
export function plainInitials(text: string): string {
  const letters = plainName(text).replaceAll(' ', '').toUpperCase();
  return /^\p{L}{2,3}$/u.test(letters) ? letters : '';
}

/** The digits of a telephone number without the country and the leading zero. */
export function plainPhone(text: string): string {
  const digits = text.replace(/\D/g, '').replace(/^00/, '');
  return digits.replace(/^44(?=\d{9,10}$)/, '').replace(/^0/, '');
}

const shortened: Readonly<Record<string, string>> = {
  street: 'st',
  road: 'rd',
  lane: 'ln',
  avenue: 'ave',
  close: 'cl',
  drive: 'dr',
  court: 'ct',
  crescent: 'cres',
  terrace: 'ter',
  gardens: 'gdns',
  place: 'pl',
  square: 'sq',
  apartment: 'flat',
};

/** An address in small letters with its usual words cut short. */
export function plainAddress(text: string): string {
  return plainName(text)
    .split(' ')
    .map((word) => shortened[word] ?? word)
    .join(' ');
}

/** Digits and capitals of a postcode, as it was typed. */
export function plainPostcode(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
