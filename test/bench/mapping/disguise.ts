import { pick } from '../reading/random.js';

/** A layout's way of writing all its headers; now and then one that says nothing at all. */
export function disguise(random: () => number): (header: string) => string {
  const style = pick(random, styles);
  let number = 0;
  return (header) => {
    number += 1;
    if (hash(header, number) % 29 === 0) return `Q${String(number)}`;
    return style(header, number);
  };
}

const plain = (header: string): string => header;

const styles: readonly ((header: string, number: number) => string)[] = [
  plain,
  plain,
  plain,
  (header) => header.toUpperCase(),
  (header) =>
    header
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '_')
      .replace(/^_|_$/g, ''),
  (header) => `case.${header.replace(/^case\./, '')}`,
  (header, number) => `${String(number)}. ${header}`,
  (header) => `${header} *`,
  (header) => ` ${header}  `,
];

function hash(text: string, salt: number): number {
  let all = salt;
  for (const sign of text) all = (Math.imul(all, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
  return all;
}
