import type { Refusal } from '../refusal.js';

/** Text that is no delimited table: markup that holds one, or a format that holds none. */
export type Markup =
  | { readonly kind: 'workbook'; readonly format: 'html' | 'xml' }
  | { readonly kind: 'refused'; readonly format: string; readonly refusal: Refusal };

const looked = 4096;

/** What markup a text is; null where it is plain text. */
export function markupOf(text: string): Markup | null {
  const start = text
    .slice(0, looked)
    .trimStart()
    .replace(/^\uFEFF/, '')
    .toLowerCase();
  if (start.startsWith('<')) return tagged(start, text);
  return isJson(text) ? refused('json', 'a JSON file') : null;
}

function tagged(start: string, text: string): Markup | null {
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    return { kind: 'workbook', format: 'xml' };
  if (
    /^<(?:!doctype html|html|head|body|table|meta|style|div)[\s>]/.test(start) ||
    /^<\?xml[^>]*>\s*(?:<!doctype html|<html)/.test(start)
  ) {
    return /<table[\s>]/i.test(text)
      ? { kind: 'workbook', format: 'html' }
      : refused('html', 'a web page without a table');
  }
  return start.startsWith('<?xml') ? refused('xml', 'an XML file') : null;
}

function isJson(text: string): boolean {
  const trimmed = text.trimStart();
  if (!/^(?:\[\s*(?:[[{]|$)|\{\s*["}])/.test(trimmed)) return false;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

function refused(format: string, says: string): Markup {
  return { kind: 'refused', format, refusal: { why: 'other_format', says } };
}
