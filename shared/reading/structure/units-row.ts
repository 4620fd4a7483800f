import { type Grid, isBlank } from './grid.js';

/** Units and formats as people write them beneath a header. */
const unitWord =
  /^(?:n|no\.?|nos|num(?:ber|eric)?|int(?:eger)?|decimal|float|count|text|string|str|char|varchar|free text|date|datetime|time|bool(?:ean)?|code|id|%|per ?cent|£|£000s?|£k|gbp|pounds|pence|\$|€|eur|days?|weeks?|wks?|months?|mths?|years?|yrs?|hours?|hrs?|min(?:ute)?s?|sec(?:ond)?s?|miles?|km|m|cm|kg|g|score|points?|rate|ratio|y\/n|yes\/no|d{1,2}[-/. ]m{1,3}[-/. ]y{2,4}|m{1,2}[-/.]d{1,2}[-/.]y{2,4}|y{4}[-/.]m{1,2}[-/.]d{1,2}|h{1,2}:mm(?::ss)?|\d{1,3}\s?(?:-|–|to)\s?\d{1,3})$/i;
const inBrackets = /^[([]\s?([^()[\]]{1,24})\s?[)\]]$/;
const lowerCaseWords = /^[a-z0-9%£$€/ .,'–-]+$/;

/**
 * True where the row beneath the header says in what unit or format its columns are: nothing but units, each
 * under a name that the header has only once.
 */
export function isUnitsRow({ rows }: Grid, row: number, headerRows: readonly number[]): boolean {
  const cells = rows[row]?.cells ?? [];
  const names = (rows[headerRows.at(-1) ?? -1]?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const filled = cells.flatMap((cell, j) => (isBlank(cell) ? [] : [{ text: cell.trim(), j }]));
  if (filled.length === 0 || !filled.some(({ text }) => isListedUnit(text))) return false;
  return filled.every(({ text, j }) => {
    const name = names[j] ?? '';
    const isOnlyOne = name !== '' && names.indexOf(name) === names.lastIndexOf(name);
    return isOnlyOne && text.toLowerCase() !== name && isUnit(text);
  });
}

function isListedUnit(text: string): boolean {
  return unitWord.test(inBrackets.exec(text)?.[1]?.trim() ?? text);
}

function isUnit(text: string): boolean {
  const inner = inBrackets.exec(text)?.[1]?.trim();
  return unitWord.test(inner ?? text) || (inner !== undefined && lowerCaseWords.test(inner));
}
