import { dayNumber, partsOfIso } from '../../dates/calendar.js';
import { type DateEvidence, decideOrder } from '../../dates/date-order.js';
import { type NumberOrder, familyOf, possibleOrders, shapeOf } from '../../dates/date-shapes.js';
import { type OpenDate, dateText } from '../../dates/date-text.js';
import { readDate } from '../../dates/read-date.js';
import type { CodedColumn } from '../../profile/coded-column.js';
import type { ValueCount } from '../../values/value-count.js';

/** What one text of a column says, as day numbers; both the same where it can be read one way only. */
export interface TextReading {
  readonly dmy: number;
  readonly mdy: number;
  /** Dates typed alike but for their leading zeros; null for dates that settle their own order. */
  readonly family: string | null;
  readonly shape: string | null;
  /** A day number of a spreadsheet. */
  readonly serial: boolean;
  /** The order that the calendar forces. */
  readonly proof: NumberOrder | null;
  /** The order that the column's own evidence gives an open date. */
  readonly own: NumberOrder | null;
  /** Rows that prove it. */
  readonly proofs: number;
}

/** The dates of one column: every distinct text read once, and which text each row holds. */
export interface ColumnReadings {
  readonly index: number;
  readonly field: string;
  readonly evidence: DateEvidence;
  /** Null for a text that names no day. */
  readonly texts: readonly (TextReading | null)[];
  readonly values: readonly ValueCount[];
  /** Row by row, the place of its text in `texts`. */
  readonly of: Int32Array;
}

/** Read a column's distinct texts both ways. */
export function readColumn(
  { index, field }: { readonly index: number; readonly field: string },
  { texts, counts, codes }: CodedColumn,
): ColumnReadings {
  const values = Array.from(counts, (count, code): ValueCount => ({ value: texts.text(code), count }));
  const evidence = decideOrder(values);
  const birth = field === 'birth_date';
  return {
    index,
    field,
    evidence,
    values,
    of: codes,
    texts: values.map(({ value }) => reading(value, evidence, birth)),
  };
}

/** Two readings whose days differ. */
export function isOpen(text: TextReading | null | undefined): text is TextReading {
  return text !== null && text !== undefined && text.dmy !== text.mdy;
}

function reading(value: string, evidence: DateEvidence, birth: boolean): TextReading | null {
  const written = dateText(value);
  if (written === null) return null;
  const [dmy, mdy] = (['dmy', 'mdy'] as const).map((order) => dayOf(value, evidence, { order, birth }));
  if (dmy === undefined || mdy === undefined || dmy === null || mdy === null) return null;
  const serial = written.kind === 'serial';
  const alone = { dmy, mdy, family: null, shape: null, serial, proof: null, own: null, proofs: 0 };
  return written.kind === 'open' ? { ...alone, ...openParts(written, evidence) } : alone;
}

function openParts(date: OpenDate, evidence: DateEvidence): Omit<TextReading, 'dmy' | 'mdy' | 'serial'> {
  const shape = shapeOf(date.look);
  const found = evidence.shapes.find((one) => one.shape === shape);
  const own = found === undefined || found.order === 'undecided' ? null : found.order;
  const orders = possibleOrders(date);
  const [only] = orders;
  const proof = orders.length === 1 && only !== undefined ? only : null;
  const proofs = Math.max(found?.dayFirst ?? 0, found?.monthFirst ?? 0);
  return { family: familyOf(date.look), shape, proof, own, proofs };
}

/** Null for no day, and for a day that a program wrote where nobody entered one. */
function dayOf(
  value: string,
  evidence: DateEvidence,
  options: { readonly order: NumberOrder; readonly birth: boolean },
): number | null {
  const read = readDate(value, evidence, options);
  if (read === null || !('iso' in read) || read.precision !== 'day' || read.sentinel) return null;
  const parts = partsOfIso(read.iso);
  return parts === null ? null : dayNumber(parts);
}
