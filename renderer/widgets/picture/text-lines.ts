import { textWidth } from '../../../shared/report/charts/palette.js';

/** A text broken between words into lines about as wide as there is room, in chart units. */
export function linesOf(text: string, room: { readonly width: number; readonly size: number }): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter((part) => part !== undefined).join(' ');
    if (lines.length > 0 && textWidth(longer, room.size) <= room.width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
