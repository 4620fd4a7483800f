import type { Aligned } from './aligned.js';

/** How a delimited file sets its cells apart. */
export interface Dialect {
  /** One or two characters, or null where every line is one cell. */
  readonly delimiter: string | null;
  readonly quote: string;
  /** A quote inside a quoted cell is written twice, or after this character. */
  readonly escape: 'doubled' | '\\';
  /** Given where blanks alone set cells apart; quotes are letters then, and every line is a row. */
  readonly aligned?: Aligned;
}

/** One logical row of a delimited file: usually one physical line, more where a quoted cell holds line ends. */
export interface TextRecord {
  /** Index of the line on which it starts, from 0. */
  readonly line: number;
  readonly lines: number;
  readonly cells: readonly string[];
  /** How this row had to be read, where it did not simply follow the file's dialect. */
  readonly mended?: 'stray_quote' | 'other_delimiter' | 'other_quote' | 'out_of_place';
}

/** Content of a quoted cell as its writer meant it. */
export function unescaped(content: string, { quote, escape }: Dialect): string {
  if (escape === '\\') return content.includes('\\') ? withoutBackslashes(content, quote) : content;
  return content.includes(quote) ? withSingleQuotes(content, quote) : content;
}

/** Every doubled quote as one. The common quotes go by a pattern, which engines replace without building the text piece by piece. */
export function withSingleQuotes(content: string, quote: string): string {
  if (quote === '"') return content.replace(/""/g, '"');
  if (quote === "'") return content.replace(/''/g, "'");
  return content.replaceAll(quote + quote, quote);
}

function withoutBackslashes(content: string, quote: string): string {
  return withSingleQuotes(content.replaceAll(`\\${quote}`, quote).replaceAll('\\\\', '\\'), quote);
}
