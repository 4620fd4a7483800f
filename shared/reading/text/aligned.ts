/** Places of a line that a column takes, from 0; `to` is not included. */
export interface AlignedColumn {
  readonly from: number;
  readonly to: number;
}

/** Cells set apart by blanks alone: by runs of two or more, or, where columns are given, by where they stand. */
export interface Aligned {
  readonly columns: readonly AlignedColumn[] | null;
}

/** A stretch of a line without two blanks in a row. */
export interface Token extends AlignedColumn {
  readonly text: string;
}

const tabWidth = 8;
const tokens = /[^ ]+(?: [^ ]+)*/g;
const byteOrderMark = 0xfeff;
const rule = /^(?=.*[-=_]{3})[-=_+|: ]+$/;
const nonSpacing = /[\u0300-\u036F\uD800-\uDFFF]/;
const character = /\P{M}\p{M}*/gu;

/** A line with its tabs as blanks up to the next stop, and no blanks at its end. */
export function evenLine(line: string): string {
  const content = line.charCodeAt(0) === byteOrderMark ? line.slice(1) : line;
  if (!content.includes('\t')) return withoutEnd(content);
  const parts = content.split('\t');
  return withoutEnd(
    parts.reduce((before, part) => `${before}${' '.repeat(tabWidth - (before.length % tabWidth))}${part}`),
  );
}

function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && line.charAt(end - 1) === ' ') end -= 1;
  return line.slice(0, end);
}

/** True for a line of dashes, as is drawn beneath a header. */
export function isRule(line: string): boolean {
  return rule.test(line.trim());
}

/** The tokens of an even line. Letters written as several characters take one place. */
export function tokensOf(line: string): readonly Token[] {
  const places = nonSpacing.test(line) ? placesOf(line) : null;
  return Array.from(line.matchAll(tokens), ({ 0: text, index }) => ({
    text,
    from: places?.[index] ?? index,
    to: places?.[index + text.length] ?? index + text.length,
  }));
}

function placesOf(line: string): readonly number[] {
  const places: number[] = [];
  let place = 0;
  for (const [whole] of line.matchAll(character)) {
    for (let i = 0; i < whole.length; i += 1) places.push(place);
    place += 1;
  }
  return [...places, place];
}
