/** Characters that turn the text around them or show nothing, by what they are called. */
const marks: ReadonlyMap<number, string> = new Map([
  [0x007f, 'DEL'],
  [0x00ad, 'SHY'],
  [0x061c, 'ALM'],
  [0x180e, 'MVS'],
  [0x200b, 'ZWSP'],
  [0x200e, 'LRM'],
  [0x200f, 'RLM'],
  [0x2028, 'LS'],
  [0x2029, 'PS'],
  [0x202a, 'LRE'],
  [0x202b, 'RLE'],
  [0x202c, 'PDF'],
  [0x202d, 'LRO'],
  [0x202e, 'RLO'],
  [0x2060, 'WJ'],
  [0x2066, 'LRI'],
  [0x2067, 'RLI'],
  [0x2068, 'FSI'],
  [0x2069, 'PDI'],
  [0xfeff, 'BOM'],
]);

const controls =
  'NUL SOH STX ETX EOT ENQ ACK BEL BS TAB LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US'.split(
    ' ',
  );

/** Controls, marks of direction, invisible signs, halves of a pair, and tags; joiners are part of real names. */
const unseen =
  /\r\n|[\p{Cc}\u{00ad}\u{061c}\u{180e}\u{200b}\u{200e}\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{fff9}-\u{fffb}\u{feff}\p{Cs}\u{e0000}-\u{e007f}]/gu;

/**
 * Text out of a file as it may stand on the page: what is not seen is shown as such (⟦RLO⟧, ⟦NUL⟧, ¶) and
 * never obeyed, so that a name cannot pose as another.
 */
export function shownText(text: string): string {
  return text.replaceAll(unseen, (sign) => (isLineEnd(sign) ? '¶' : markOf(sign.codePointAt(0) ?? 0)));
}

function isLineEnd(sign: string): boolean {
  return sign === '\n' || sign === '\r' || sign === '\r\n';
}

function markOf(code: number): string {
  const name = controls[code] ?? marks.get(code) ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return `⟦${name}⟧`;
}
