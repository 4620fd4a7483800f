import type { CodeList, MissingKind } from '../dataset/field.js';
import { codeLists } from '../dataset/code-lists.js';
import { type DateEvidence, decideOrder, withOrders } from '../dates/date-order.js';
import { type DateOptions, readDate } from '../dates/read-date.js';
import { unmangled } from '../reading/text/unmangled.js';
import type { ValueCount } from '../values/value-count.js';
import { matchColumn } from '../values/match-column.js';
import { missingKind } from '../values/missing-kind.js';
import { unclearCode } from '../values/unclear-code.js';
import { splitCodes } from '../values/split-codes.js';
import { kindOfField, listOfField } from './field-kinds.js';
import { likelyNumber, plainNumber } from './plain-number.js';
import { plainIdentifier } from './plain-identifier.js';
import type { ValueAction } from './step.js';
import { tidySpace } from './tidy-space.js';

/** The column as it stands before the step, and what was found out about its dates when they were still as typed. */
export interface ColumnSeen {
  readonly values: readonly ValueCount[];
  readonly dates: DateEvidence | null;
}

/** What a step makes of one text, and the date evidence that later steps of the column go by. */
export interface ValueChange {
  readonly to: (text: string) => string;
  readonly dates: DateEvidence | null;
}

/** Words of the cleaned tables for "nothing": blank is no text at all, the others say why. */
export const missingTokens: Readonly<Record<MissingKind, string>> = {
  blank: '',
  not_known: 'not_known',
  not_stated: 'not_stated',
  not_applicable: 'not_applicable',
};

const tokens: ReadonlySet<string> = new Set(Object.values(missingTokens));

/** Prepare an action for a column. What it does not understand it leaves exactly as it is. */
export function valueChange(action: ValueAction, seen: ColumnSeen): ValueChange {
  if (action.does === 'dates') return dateChange(action, seen);
  const change = textChange(action, seen.values);
  const to = (text: string): string => (tokens.has(text) ? text : change(text));
  return { to: action.does === 'tidy_space' ? change : to, dates: null };
}

function textChange(
  action: Exclude<ValueAction, { does: 'dates' }>,
  values: readonly ValueCount[],
): (text: string) => string {
  switch (action.does) {
    case 'mojibake':
      return (text) => unmangled(text) ?? text;
    case 'tidy_space':
      return (text) => tidySpace(text, action.lines === 'keep');
    case 'missing_words':
      return missingChange(action.field);
    case 'numbers':
      return numberChange(action.field);
    case 'number_words':
      return (text) => likelyNumber(text, action.outOf) ?? text;
    case 'codes':
      return codeChange(action.field, codeLists[action.list], values);
    case 'identifiers':
      return (text) => plainIdentifier(action.field, text);
    case 'replace':
      return (text) => (Object.hasOwn(action.values, text) ? (action.values[text] ?? text) : text);
  }
}

function numberChange(field: string): (text: string) => string {
  const isCount = kindOfField(field) === 'integer';
  return (text) => plainNumber(text, isCount);
}

function missingChange(field: string): (text: string) => string {
  const kind = kindOfField(field);
  const list = listOfField(field);
  return (text) => {
    const missing = missingKind(text, kind, list);
    return missing === null ? text : missingTokens[missing];
  };
}

/** Codes are decided for the column as a whole; a cell may name several needs, and then holds several codes. */
function codeChange(
  field: string,
  list: CodeList | undefined,
  values: readonly ValueCount[],
): (text: string) => string {
  if (list === undefined) return (text) => text;
  const { matches } = matchColumn(
    list,
    values.filter(({ value }) => !tokens.has(value)),
  );
  const several = holdsSeveral(field);
  return (text) => {
    const match = matches.get(text);
    if (match !== undefined && 'code' in match) return match.code;
    if (match !== undefined && !several) return unclearCode(list, text);
    if (!several) return text;
    const { codes, ambiguous, left } = splitCodes(list, text);
    return codes.length === 0 || ambiguous.length > 0 || left.length > 0 ? text : codes.join(';');
  };
}

/** Fields whose cells often name several codes: lists, and the main need, of which the first named counts. */
export function holdsSeveral(field: string): boolean {
  return field === 'need_primary' || kindOfField(field) === 'codes';
}

/** The evidence is taken once, from the dates as they were typed; a second date step must not see the first one's work. */
function dateChange(action: Extract<ValueAction, { does: 'dates' }>, seen: ColumnSeen): ValueChange {
  const typed = seen.dates ?? decideOrder(seen.values);
  const evidence = action.shapes === undefined ? typed : withOrders(typed, action.shapes);
  const partial = kindOfField(action.field) === 'month_or_date';
  const options: DateOptions = {
    order: action.order,
    includeDoubtful: action.includeDoubtful,
    birth: action.field === 'birth_date',
    date1904: action.date1904 === true,
  };
  const to = (text: string): string => {
    const read = tokens.has(text) ? null : readDate(text, evidence, options);
    if (read === null || !('iso' in read)) return text;
    return read.precision === 'day' || partial ? read.iso : text;
  };
  return { to, dates: typed };
}
