import type { SchemaElement } from 'hyparquet';
import { parseFloat16 } from 'hyparquet/src/convert.js';
import { bytesText, decimalText, numberOf, singleText } from './plain-text.js';
import { dateText, durationText, instantText, timeText, uuidText } from './time-text.js';

/** How a stored value becomes the text that a person would read; exact, and never in a machine's own way. */
export type ToText = (value: unknown) => string;

/** The way to text of one kind of value, by what its column says that it means. */
export function valueText(element: SchemaElement): ToText {
  const { type, converted_type: converted, logical_type: logical, scale = 0 } = element;
  const meaning = logical?.type ?? converted;
  switch (meaning) {
    case 'DECIMAL': {
      const places = logical?.type === 'DECIMAL' ? logical.scale : scale;
      return (value) => decimalText(value, places);
    }
    case 'DATE':
      return (value) => dateText(numberOf(value));
    case 'TIMESTAMP':
      return instants(logical?.type === 'TIMESTAMP' ? logical : undefined);
    case 'TIMESTAMP_MILLIS':
      return instants({ unit: 'MILLIS', isAdjustedToUTC: true });
    case 'TIMESTAMP_MICROS':
      return instants({ unit: 'MICROS', isAdjustedToUTC: true });
    case 'TIME':
      return times(logical?.type === 'TIME' ? logical.unit : 'MILLIS');
    case 'TIME_MILLIS':
      return times('MILLIS');
    case 'TIME_MICROS':
      return times('MICROS');
    case 'UUID':
      return uuidText;
    case 'INTERVAL':
      return durationText;
    case 'INTEGER':
      return integers(element, logical?.type === 'INTEGER' && !logical.isSigned);
    case 'FLOAT16':
      return (value) => String(value instanceof Uint8Array ? parseFloat16(value) : value);
    default:
      if (type === 'INT96') return (value) => instantText(nanosOf(numberOf(value)), 9, '');
      return integers(element, converted?.startsWith('UINT_') === true);
  }
}

const digits = { MILLIS: 3, MICROS: 6, NANOS: 9 } as const;

interface Instant {
  readonly unit: keyof typeof digits;
  readonly isAdjustedToUTC: boolean;
}

function instants(instant: Instant | undefined): ToText {
  const { unit, isAdjustedToUTC } = instant ?? { unit: 'MILLIS', isAdjustedToUTC: true };
  return (value) => instantText(numberOf(value), digits[unit], isAdjustedToUTC ? 'Z' : '');
}

const julianDayOf1970 = 2_440_588n;

/** The old way to store an instant: a day counted from long ago above 64 bits of nanoseconds in it. */
function nanosOf(stored: bigint): bigint {
  return ((stored >> 64n) - julianDayOf1970) * 86_400_000_000_000n + BigInt.asUintN(64, stored);
}

function times(unit: keyof typeof digits): ToText {
  return (value) => timeText(numberOf(value), digits[unit]);
}

/** Whole numbers, which are stored with a sign even where they have none, and all else that is plain. */
function integers({ type }: SchemaElement, isUnsigned: boolean): ToText {
  if (isUnsigned && type === 'INT32') return (value) => String(BigInt.asUintN(32, numberOf(value)));
  if (isUnsigned && type === 'INT64') return (value) => String(BigInt.asUintN(64, numberOf(value)));
  if (type === 'FLOAT') return singleText;
  return (value) => (value instanceof Uint8Array ? bytesText(value) : String(value));
}
