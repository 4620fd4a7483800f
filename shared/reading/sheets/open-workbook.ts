import { type ParsingOptions, type WorkBook, parse_zip, read } from '@e965/xlsx';
import type { Refusal } from '../refusal.js';
import { cleanStream } from './clean-stream.js';
import { oleFile } from './ole-stream.js';
import { addOpenDocumentMarks } from './open-document-marks.js';
import { type WorkbookPart, packedWorkbook } from './packed-workbook.js';

declare module '@e965/xlsx' {
  /** Parse a packed workbook that was taken apart: the parser can, and its types do not say so. */
  export function parse_zip(
    parts: { readonly files: Readonly<Record<string, WorkbookPart>> },
    options: ParsingOptions,
  ): WorkBook;
}

/** What a workbook holds beside its cells: it is not run and not followed, and a warning says so. */
export interface LeftAlone {
  readonly macros: boolean;
  readonly links: boolean;
}

/** A workbook opened, or why it could not be. */
export type OpenedWorkbook =
  { readonly workbook: WorkBook; readonly leftAlone: LeftAlone } | { readonly refusal: Refusal };

const names: Readonly<Record<string, string>> = {
  xlsx: 'an Excel workbook',
  xlsb: 'an Excel binary workbook',
  xls: 'an old Excel workbook',
  ods: 'an OpenDocument spreadsheet',
  html: 'a web page with a table',
  xml: 'an XML spreadsheet',
};

/**
 * The one place that calls the spreadsheet parser. It is handed only what is read here: formulas, macros,
 * names, links and pictures are taken out before. Its complaints about damaged files become sentences.
 */
export function openWorkbook(source: Uint8Array | string, format: string): OpenedWorkbook {
  try {
    const opened =
      typeof source === 'string' ? openText(source) : format === 'xls' ? openOld(source) : openPacked(source);
    if (opened === 'damaged') return { refusal: damaged(format) };
    if (opened === 'too_large')
      return { refusal: { why: opened, megabytes: Math.round(source.length / 1e6) } };
    if (typeof opened === 'string') return { refusal: { why: opened } };
    const { workbook } = opened;
    const isWhole = workbook.SheetNames.every((name) => isThere(workbook.Sheets[name]));
    return workbook.SheetNames.length === 0 || !isWhole ? { refusal: damaged(format) } : opened;
  } catch (error) {
    const complaint = error instanceof Error ? error.message : String(error);
    return { refusal: /password|encrypt/i.test(complaint) ? { why: 'password' } : damaged(format) };
  }
}

type Opened =
  | { readonly workbook: WorkBook; readonly leftAlone: LeftAlone }
  | 'damaged'
  | 'password'
  | 'too_large'
  | 'too_many_spans';

const options = {
  dense: true,
  cellStyles: true,
  cellNF: true,
  sheetStubs: true,
  cellDates: false,
  cellFormula: false,
  cellHTML: false,
  dateNF: 'dd/mm/yyyy',
} as const;

/** In a web page the parser holds every cell against every cell before it that spans several. */
const mostHeldAgainst = 20_000_000_000;

function openText(source: string): Opened {
  if (countOf(/\b(?:col|row)span\b/gi, source) * countOf(/<t[dh]\b/gi, source) > mostHeldAgainst)
    return 'too_many_spans';
  const workbook = read(source, { ...options, type: 'string', raw: true });
  return { workbook, leftAlone: { macros: false, links: false } };
}

function openPacked(source: Uint8Array): Opened {
  const packed = packedWorkbook(source);
  if (packed === null) return 'damaged';
  const workbook = parse_zip({ files: packed.parts }, { ...options });
  const content = packed.parts['content.xml']?.data;
  if (content !== undefined) addOpenDocumentMarks(workbook, content);
  return { workbook, leftAlone: { macros: packed.hasMacros, links: packed.hasLinks } };
}

function countOf(pattern: RegExp, text: string): number {
  let count = 0;
  while (pattern.exec(text) !== null) count += 1;
  return count;
}

const macroFolders: ReadonlySet<string> = new Set(['_VBA_PROJECT_CUR', '_VBA_PROJECT', 'VBA']);

function openOld(source: Uint8Array): Opened {
  const file = oleFile(source);
  const entry =
    file?.entries.find(({ name }) => name === 'Workbook') ??
    file?.entries.find(({ name }) => name === 'Book');
  const content = entry === undefined ? null : file?.contentOf(entry);
  if (file === null || content === null || content === undefined) return 'damaged';
  const clean = cleanStream(content);
  if (typeof clean === 'string') return clean;
  const workbook = read(clean.stream, { ...options, type: 'buffer' });
  for (const [i, { hasFilter }] of clean.sheets.entries()) {
    const sheet = workbook.Sheets[workbook.SheetNames[i] ?? ''];
    if (hasFilter && sheet !== undefined) sheet['!autofilter'] = { ref: '' };
  }
  const hasMacros = clean.hasMacroSheet || file.entries.some(({ name }) => macroFolders.has(name));
  return { workbook, leftAlone: { macros: hasMacros, links: clean.hasLinks } };
}

/** The parser passes over a sheet that it cannot make out, and says nothing. */
function isThere(sheet: unknown): boolean {
  return sheet !== undefined && sheet !== null;
}

function damaged(format: string): Refusal {
  return { why: 'damaged', says: names[format] ?? 'a spreadsheet' };
}
