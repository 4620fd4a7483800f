import { type WorkBook, read } from '@e965/xlsx';
import type { Refusal } from '../refusal.js';
import { isUnsafe } from './unsafe.js';

/** A workbook opened, or why it could not be. */
export type OpenedWorkbook = { readonly workbook: WorkBook } | { readonly refusal: Refusal };

const names: Readonly<Record<string, string>> = {
  xlsx: 'an Excel workbook',
  xlsb: 'an Excel binary workbook',
  xls: 'an old Excel workbook',
  ods: 'an OpenDocument spreadsheet',
  html: 'a web page with a table',
  xml: 'an XML spreadsheet',
};

/**
 * The one place that calls the spreadsheet parser. Formulas, macros and links are not followed: only
 * what the file shows is read. Its complaints about damaged files become sentences.
 */
export function openWorkbook(source: Uint8Array | string, format: string): OpenedWorkbook {
  if (typeof source !== 'string' && isUnsafe(source, format)) return { refusal: damaged(format) };
  const options = {
    dense: true,
    cellStyles: true,
    cellNF: true,
    cellDates: false,
    cellFormula: false,
    cellHTML: false,
    dateNF: 'dd/mm/yyyy',
  } as const;
  try {
    const workbook =
      typeof source === 'string'
        ? read(source, { ...options, type: 'string', raw: true })
        : read(source, { ...options, type: 'array' });
    return workbook.SheetNames.length === 0 ? { refusal: damaged(format) } : { workbook };
  } catch (error) {
    const complaint = error instanceof Error ? error.message : '';
    return { refusal: /password|encrypt/i.test(complaint) ? { why: 'password' } : damaged(format) };
  }
}

function damaged(format: string): Refusal {
  return { why: 'damaged', says: names[format] ?? 'a spreadsheet' };
}
