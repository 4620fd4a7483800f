import { codeLists } from '../dataset/code-lists.js';
import type { Instrument } from '../dataset/field.js';
import { headerKey } from '../dataset/header-key.js';
import { instruments } from '../dataset/instruments.js';
import { matchCode } from '../values/match-code.js';
import { nhsNumber } from '../values/nhs-number.js';
import { postcode } from '../values/postcode.js';
import { decideYesNo } from '../values/yes-no.js';
import type { ColumnKind } from './column-profile.js';
import type { ValueCount } from '../values/value-count.js';
import { fieldsOfHeader } from './header-fields.js';
import { countBy, shortMask } from './mask.js';
import { numberIn } from './number-in.js';

/** What a column most likely is, and the share of its rows that fit. */
export interface KindFound {
  readonly kind: ColumnKind;
  readonly confidence: number;
}

/** What the decision looks at: values that say something, and what the header suggests. */
export interface KindInput {
  readonly header: string;
  /** Distinct values that are not missing, or a sample of them. */
  readonly values: readonly ValueCount[];
  /** How many distinct values there are in all. */
  readonly distinct: number;
  /** Rows of `values` that are written dates, and that could be day numbers of a spreadsheet. */
  readonly written: number;
  readonly serials: number;
}

const time = /^\s*(?:[01]?\d|2[0-4])[:.][0-5]\d(?:[:.][0-5]\d)?\s*(?:[ap]\.?m\.?)?\s*$/i;
/** Without such a header 9.30 is a number: an amount, a score. */
const timeHeader = /\b(?:times?|start|end|from|until|slot|appt|appointment|arrived|left|clock)\b/;
const nameHeader =
  /\b(?:initials?|surname|forename|first ?name|last ?name|full ?name|client ?name|patient ?name|preferred ?name|known ?as|next of kin)\b/;

const remarkHeader =
  /\b(?:comments?|notes?|remarks?|narrative|anything else|free text|story|case note|further information)\b/;

/** Decide what a column holds, from its values first and its header second. */
export function columnKind(input: KindInput): KindFound {
  const rows = rowsOf(input.values);
  if (rows === 0) return { kind: 'empty', confidence: 1 };
  const share = (fits: (text: string) => boolean): number =>
    rowsOf(input.values.filter(({ value }) => fits(value))) / rows;
  return (
    when(
      'nhs_number',
      share((text) => nhsNumber(text) !== null),
      0.7,
    ) ??
    when(
      'postcode',
      share((text) => postcode(text) !== null),
      0.6,
    ) ??
    when(
      'time',
      share((text) => time.test(text) && (text.includes(':') || timeHeader.test(spaced(input.header)))),
      0.8,
    ) ??
    when('email', share(isEmail), 0.7) ??
    when('phone', share(isPhone), 0.6) ??
    dateKind(input, rows) ??
    nameKind(input) ??
    remarkKind(input, rows) ??
    listedKind(input, rows) ??
    yesNoKind(input.values, rows) ??
    idKind(input, rows) ??
    when(
      'code',
      share((text) => /^\s*\d{12,18}\s*$|^\s*\d(?:\.\d+)?E\+\d{2}\s*$/i.test(text)),
      0.7,
    ) ??
    numberKind(
      input.header,
      share((text) => numberIn(text) !== null),
    ) ??
    wordsKind(input, rows)
  );
}

/** True for an e-mail address. */
export function isEmail(text: string): boolean {
  return /^\s*[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]{2,}\s*$/.test(text);
}

/**
 * True for a telephone number of the United Kingdom: eleven digits from 01, 02, 03, 05, 07 or 08 (Ofcom's numbering plan), or +44 and ten; some old areas have one less.
 */
export function isPhone(text: string): boolean {
  const packed = text.replace(/[\s\u00a0().-]/g, '').replace(/^(?:\+|00)44(?:0(?=\d{9,10}$))?/, '0');
  return /^0[1235789]\d{9}$/.test(packed) || (/^01\d{8}$/.test(packed) && packed !== text.trim());
}

function when(kind: ColumnKind, confidence: number, least: number): KindFound | null {
  return confidence >= least ? { kind, confidence } : null;
}

/** Day numbers count as dates only beside written dates, or under a header that names one. */
function dateKind({ header, written, serials }: KindInput, rows: number): KindFound | null {
  const all = (written + serials) / rows;
  const named = fieldsOfHeader(header).some(
    ({ field }) => field.kind === 'date' || field.kind === 'month_or_date',
  );
  const believed = written / rows >= 0.5 || (written / rows >= 0.1 && all >= 0.7) || (named && all >= 0.4);
  return believed ? { kind: 'date', confidence: all } : null;
}

function nameKind({ header }: KindInput): KindFound | null {
  return nameHeader.test(spaced(header)) ? { kind: 'name', confidence: 1 } : null;
}

/** A column for remarks holds prose even where the same remark stands in many rows. */
function remarkKind({ header, values }: KindInput, rows: number): KindFound | null {
  const prose = rowsOf(values.filter(({ value }) => /\p{L}+\s+\p{L}+/u.test(value))) / rows;
  return remarkHeader.test(spaced(header)) ? when('free_text', prose, 0.5) : null;
}

/** The header names a field with a code list, and the values are of that list: numbers there are codes. */
function listedKind({ header, values }: KindInput, rows: number): KindFound | null {
  const shares = fieldsOfHeader(header).map(({ field }) => {
    const list = field.kind === 'code' ? codeLists[field.list ?? ''] : undefined;
    if (list === undefined || list.id === 'yes_no') return 0;
    return rowsOf(values.filter(({ value }) => matchCode(list, value) !== null)) / rows;
  });
  return when('code', Math.max(0, ...shares), 0.6);
}

/** Bare digits are left to the numbers: only the header can tell whether a 1 is a yes. */
function yesNoKind(values: readonly ValueCount[], rows: number): KindFound | null {
  const spoken = values.filter(({ value }) => !/^\s*\d/.test(value));
  const { matches } = decideYesNo(values);
  const said = new Set([...matches.values()].map((match) => ('code' in match ? match.code : '')));
  if (spoken.length === 0 || !(said.has('Y') || said.has('N'))) return null;
  const fits = rowsOf(values.filter(({ value }) => matches.has(value)));
  return when('yes_no', fits / rows, 0.8);
}

/** One shape with letters and digits, or digits of one length, mostly different; or a header that names an id. */
function idKind({ header, values, distinct }: KindInput, rows: number): KindFound | null {
  const [shape] = countBy(values, shortMask);
  const fits = (shape?.count ?? 0) / rows;
  const named = fieldsOfHeader(header).some(({ field }) => field.kind === 'id');
  const coded = /9/.test(shape?.value ?? '') && /A/.test(shape?.value ?? '') && !/ /.test(shape?.value ?? '');
  const lengths = new Set(values.slice(0, 500).map(({ value }) => value.trim().length));
  const digits =
    shape?.value === '9' &&
    lengths.size === 1 &&
    !lengths.has(1) &&
    [...lengths].every((length) => length >= 6);
  const varied = distinct / rows >= 0.5 || distinct >= 100;
  if ((coded && varied) || (digits && varied)) return when('id', fits, 0.8);
  return named && (coded || /9/.test(shape?.value ?? '')) ? when('id', fits, 0.5) : null;
}

function numberKind(header: string, share: number): KindFound | null {
  return when(isScoreHeader(header) ? 'score' : 'number', share, 0.7);
}

/** Longest spelling of instruments that is too short to be searched for inside a header. */
const leastLetters = 4;

/** True where the header names an instrument, or a score. */
export function isScoreHeader(header: string): boolean {
  return / scores? /.test(` ${spaced(header)} `) || instrumentOfHeader(header) !== null;
}

/** The first instrument that the header names, or null. */
export function instrumentOfHeader(header: string): Instrument | null {
  const words = ` ${spaced(header)} `;
  const found = Object.values(instruments).find(({ synonyms }) =>
    synonyms.some((word) =>
      word.length >= leastLetters ? words.includes(` ${word} `) : headerKey(header) === headerKey(word),
    ),
  );
  return found ?? null;
}

function wordsKind({ values, distinct }: KindInput, rows: number): KindFound {
  const letters = values.reduce((sum, { value, count }) => sum + value.length * count, 0) / rows;
  const wordy = rowsOf(values.filter(({ value }) => value.trim().split(/\s+/).length >= 5)) / rows;
  const varied = distinct / rows;
  const long = (letters > 40 || wordy > 0.4) && distinct > 20;
  if (long && varied > 0.3) return { kind: 'free_text', confidence: Math.max(wordy, 0.5) };
  const personal =
    rowsOf(values.filter(({ value }) => /^\p{Lu}\p{Ll}+(?:[ '-]\p{Lu}\p{Ll}*)+$/u.test(value.trim()))) / rows;
  if (distinct >= 20 && varied > 0.5 && personal > 0.7) return { kind: 'name', confidence: personal };
  const repeated = rowsOf(values.filter(({ count }) => count > 1)) / rows;
  if (distinct <= 60 || varied <= 0.25)
    return { kind: 'code', confidence: Math.max(repeated, distinct <= 12 ? 0.5 : 0) };
  return { kind: letters > 40 ? 'free_text' : 'text', confidence: 0.5 };
}

function spaced(header: string): string {
  return header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function rowsOf(values: readonly ValueCount[]): number {
  return values.reduce((sum, { count }) => sum + count, 0);
}
