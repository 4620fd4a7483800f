import type { Refusal } from '../refusal.js';
import { utf8Text } from './utf8.js';

/** Text that is no delimited table: markup that holds one, or a format that holds none. */
export type Markup =
  | { readonly kind: 'workbook'; readonly format: 'html' | 'xml' }
  | { readonly kind: 'refused'; readonly format: string; readonly refusal: Refusal };

const looked = 4096;
/** Markup is read as one string, and no engine makes a longer one. */
const mostBytes = 400_000_000;

/** What markup a text in UTF-8 is; null where it is plain text. */
export function markupOf(bytes: Uint8Array): Markup | null {
  const start = utf8Text(bytes, 0, Math.min(bytes.length, looked))
    .trimStart()
    .replace(/^\uFEFF/, '')
    .toLowerCase();
  const isMarkup = start.startsWith('<');
  if (isMarkup && bytes.length > mostBytes)
    return {
      kind: 'refused',
      format: 'xml',
      refusal: { why: 'too_large', megabytes: Math.round(bytes.length / 1e6) },
    };
  if (isMarkup) return tagged(start, bytes);
  return isJson(start, bytes) ? refused('json', 'a JSON file') : null;
}

function tagged(start: string, bytes: Uint8Array): Markup | null {
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    return { kind: 'workbook', format: 'xml' };
  if (
    /^<(?:!doctype html|html|head|body|table|meta|style|div)[\s>]/.test(start) ||
    /^<\?xml[^>]*>\s*(?:<!doctype html|<html)/.test(start)
  ) {
    return /<table[\s>]/i.test(utf8Text(bytes, 0, bytes.length))
      ? { kind: 'workbook', format: 'html' }
      : refused('html', 'a web page without a table');
  }
  return start.startsWith('<?xml') ? refused('xml', 'an XML file') : null;
}

function isJson(start: string, bytes: Uint8Array): boolean {
  if (bytes.length > mostBytes || !/^(?:\[\s*(?:[[{]|$)|\{\s*["}])/.test(start)) return false;
  try {
    const value: unknown = JSON.parse(utf8Text(bytes, 0, bytes.length));
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

function refused(format: string, says: string): Markup {
  return { kind: 'refused', format, refusal: { why: 'other_format', says } };
}
