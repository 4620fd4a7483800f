/** A piece of a line: plain words, the name of something on the page, or of a file, an option or a command. */
export interface GuideWords {
  readonly kind: 'words' | 'control' | 'file';
  readonly text: string;
}

export type GuideBlock =
  | { readonly kind: 'title' | 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly words: readonly GuideWords[] }
  | { readonly kind: 'list'; readonly lines: readonly (readonly GuideWords[])[] }
  | { readonly kind: 'picture'; readonly alt: string; readonly file: string };

/** The blocks of a guide. Guides use as much of Markdown as is read here: headings, lists, pictures, ** and `. */
export function guideBlocks(text: string): readonly GuideBlock[] {
  return text
    .trim()
    .split(/\n{2,}/)
    .map(blockOf);
}

function blockOf(part: string): GuideBlock {
  const picture = /^!\[(?<alt>[^\]]*)\]\(pictures\/(?<file>[\w-]+\.png)\)$/.exec(part)?.groups;
  if (picture !== undefined)
    return { kind: 'picture', alt: picture['alt'] ?? '', file: picture['file'] ?? '' };
  if (part.startsWith('# ')) return { kind: 'title', text: part.slice(2) };
  if (part.startsWith('## ')) return { kind: 'heading', text: part.slice(3) };
  if (part.startsWith('- ')) return { kind: 'list', lines: part.slice(2).split('\n- ').map(wordsOf) };
  return { kind: 'paragraph', words: wordsOf(part) };
}

function wordsOf(text: string): readonly GuideWords[] {
  return text
    .replaceAll(/\s*\n\s*/g, ' ')
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece.startsWith('**')) return { kind: 'control', text: piece.slice(2, -2) };
      if (piece.startsWith('`')) return { kind: 'file', text: piece.slice(1, -1) };
      return { kind: 'words', text: piece };
    });
}
