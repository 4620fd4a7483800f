const signs = [
  /\bdo not (?:contact|call|phone|ring|text|e ?mail|write|use|share)\b/,
  /\bdnc\b/,
  /\b(?:no further|not to be) contact(?:ed)?\b/,
  /\bconsent (?:withdrawn|refused|declined|withheld|not given)\b/,
  /\b(?:withdrew|withdrawn|refused|declined|withheld|no) consent\b/,
  /\bopt(?:ed)? ?out\b/,
] as const;

/** True for the header of a column that is there to say no: a "yes" in it refuses contact, or the use of the row. */
export function isRefusingHeader(header: string): boolean {
  const words = header
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/n['’]t\b/g, ' not')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return signs.some((sign) => sign.test(words));
}
