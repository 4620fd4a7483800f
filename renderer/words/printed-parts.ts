/** A printed figure in parts; put together again they are the text. */
interface PrintedParts {
  /** The number, or that none is shown. */
  readonly number: string;
  /** What it rests on, or why it is not shown: pieces that each stand best on one line. */
  readonly rest: readonly string[];
}

/** `+0.5 points (95 % interval 0.3 to 0.7; n = 340)` as the number, the interval and the n. */
export function printedParts(text: string): PrintedParts {
  const [, withheld, reason] = /^(not shown: )(.+)$/u.exec(text) ?? [];
  if (withheld !== undefined && reason !== undefined) return { number: withheld, rest: [reason] };
  const [, number, rest] = /^([^(]+ )(\(.+\))$/u.exec(text) ?? [];
  if (number === undefined || rest === undefined) return { number: text, rest: [] };
  return { number, rest: rest.split(/(?<=;) /u) };
}
