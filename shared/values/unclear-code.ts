import type { CodeList } from '../dataset/field.js';

/**
 * A text that is a code by its look, in a column where it may mean something else (`A` beside a Welsh `T`, `1` beside
 * "Male"), as cleaning writes it: with a question mark, so that it is counted as no code until a person says what it is.
 */
export function unclearCode(list: CodeList, text: string): string {
  return list.codes.some(({ code }) => code === text) ? `${text}?` : text;
}
