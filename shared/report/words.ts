import { monthNames } from '../dataset/month-names.js';

export { sentence } from '../figures/words.js';

/** `2024-04-02` as "2 April 2024"; text that is no ISO date stays as it is. */
export function longDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const named = monthNames[Number(month) - 1];
  return named === undefined || day === '' ? iso : `${String(Number(day))} ${named} ${year}`;
}

/** `2024-04-02` as "2 Apr 2024", for the lines under captions. */
export function shortDate(iso: string): string {
  return longDate(iso).replace(/ (\p{L}{3})\p{L}+ /u, ' $1 ');
}

/** `2024-04` as "April 2024". */
export function longMonth(isoMonth: string): string {
  const [year = '', month = ''] = isoMonth.split('-');
  const named = monthNames[Number(month) - 1];
  return named === undefined ? isoMonth : `${named} ${year}`;
}

/** "one, two and three". */
export function inWords(items: readonly string[]): string {
  const last = items.at(-1);
  return items.length < 2 || last === undefined
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** "1 file", "3 files"; the plural is given where an s does not make it. */
export function several(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** A label inside a sentence: the first letter small, unless it begins a short form such as NHS. */
export function lowered(label: string): string {
  return /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** The first letter large, the rest as it was. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Text cut to so many characters, with a sign that it was. */
export function shortened(text: string, most: number): string {
  const letters = Array.from(text);
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
