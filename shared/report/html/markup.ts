/**
 * HTML as data. Whatever stands in `${}` is text and is escaped, unless it is already HTML;
 * so a file called `<img onerror=…>` stays five words on a page.
 */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Html | readonly Html[];

/** Build HTML. Lists are put one after the other. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const pieces = strings.flatMap((text, i) => [text, i < parts.length ? markupOf(parts[i] ?? '') : '']);
  return new Html(pieces.join(''));
}

/** Nothing at all, for parts that are left out. */
export const nothing = new Html('');

function markupOf(part: Part): string {
  if (part instanceof Html) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return part.map(({ text }) => text).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters have no place in a page and are dropped. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replaceAll(/[&<>"']/gu, (found) => entities[found] ?? '');
}
