import type { Grain, LineKind } from '../../shared/reading/source.js';
import { shownText } from './shown-text.js';

/** "One row is …" */
export const grainWords: Readonly<Record<Grain, string>> = {
  person: 'a person',
  referral: 'a referral',
  contact: 'a contact or appointment',
  onward: 'an onward connection',
  measure: 'a questionnaire score',
  aggregate: 'a count of something',
  lookup: 'a code and its meaning',
  reference: 'a fact to look up',
  not_a_table: 'not a table',
};

/** Lines that are no rows, in the words of the account of every line; null for rows themselves. */
export const lineWords: Readonly<Record<LineKind, readonly [one: string, many: string]>> = {
  title: ['title line', 'title lines'],
  header: ['header line', 'header lines'],
  repeated_header: ['repeated header', 'repeated headers'],
  data: ['row', 'rows'],
  subtotal: ['subtotal', 'subtotals'],
  total: ['total', 'totals'],
  blank: ['blank line', 'blank lines'],
  second_table: ['line of another table', 'lines of another table'],
  note: ['note', 'notes'],
  rejected: ['line that could not be read', 'lines that could not be read'],
};

const formats: Readonly<Record<string, string>> = {
  csv: 'Text with separators',
  tsv: 'Text with tabs',
  xlsx: 'Excel workbook',
  xlsm: 'Excel workbook',
  xlsb: 'Excel workbook (binary)',
  xls: 'Excel workbook (old)',
  ods: 'OpenDocument sheet',
  parquet: 'Parquet file',
  zip: 'Archive of files',
  gz: 'Compressed file',
  html: 'Web page with a table',
  text: 'Text',
  unknown: 'Unknown kind',
};

export function formatWords(format: string): string {
  return formats[format] ?? format;
}

/** What may stand between two cells, the commonest first. */
export const delimiters: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
  '^': 'carets',
  ' ': 'spaces',
  '  ': 'runs of spaces',
  ':': 'colons',
};

export function delimiterWords(delimiter: string): string {
  return delimiters[delimiter] ?? (delimiter.trim() === '' ? 'spaces' : `“${shownText(delimiter)}”`);
}

/** What may stand around a cell. */
export const quotes: Readonly<Record<string, string>> = {
  '"': 'double quotes',
  "'": 'single quotes',
};

/** How letters were written as bytes, under the names in which programs offer to save them. */
export const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252 (Western)',
  'iso-8859-15': 'ISO-8859-15 (Western, with €)',
  macintosh: 'Mac Roman',
  'utf-16le': 'UTF-16 (little end first)',
  'utf-16be': 'UTF-16 (big end first)',
};

export function encodingWords(encoding: string): string {
  return Object.hasOwn(encodings, encoding) ? (encodings[encoding] ?? encoding) : shownText(encoding);
}
