/** A comment as the parser hands it on. */
interface Comment {
  readonly a?: string;
  readonly t?: string;
  readonly T?: boolean;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const entity = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;

/** Who wrote a comment, where that is known, and what it says. */
export function commentText({ a: author, t: text, T: isThreaded }: Comment): string {
  const plain = isThreaded === true ? asWritten(text ?? '') : (text ?? '');
  const who =
    author === undefined || nobody.has(author) ? '' : isThreaded === true ? asWritten(author) : author;
  return who === '' || plain.startsWith(`${who}:`) ? plain : `${who}: ${plain}`;
}

/** The parser's own names for writers that a file does not name. */
const nobody: ReadonlySet<string> = new Set(['', 'SheetJ5', 'SheetJS', 'sheetjsghost']);

const decoder = new TextDecoder('utf-8');

/** Text that stands as in the file, one letter a byte, entities and all, as threads of comments are handed over. */
export function asWritten(raw: string): string {
  const letters = Array.from(raw, (letter) => letter.charCodeAt(0));
  const text = letters.some((code) => code > 255) ? raw : decoder.decode(Uint8Array.from(letters));
  return text.replaceAll(entity, letterOf);
}

function letterOf(whole: string, ...[hex, digits, name]: readonly (string | undefined)[]): string {
  if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
  const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
  return code > 0x10ffff ? whole : String.fromCodePoint(code);
}
