import type { CodeList } from '../dataset/field.js';
import { matchCode } from './match-code.js';

/**
 * A code as it is written into a column that holds other texts: its label, where that is clear. A digit or a letter
 * may mean something else in the column it goes into.
 */
export function codeAsText(list: CodeList, code: string): string {
  const label = list.codes.find((one) => one.code === code)?.label;
  if (label === undefined) return code;
  const match = matchCode(list, label);
  return match !== null && 'code' in match && match.code === code ? label : code;
}
