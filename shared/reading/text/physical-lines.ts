/**
 * The physical lines of a text. Line i is text.slice(starts[i], starts[i + 1] or the end), its
 * terminator included, so that joining the lines gives the text back; its content ends at ends[i].
 */
export interface PhysicalLines {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** These are not the file's last lines. */
  readonly goesOn?: boolean;
}

/** Cut a text into physical lines. `only` is a terminator that the analyst gave; else CR, LF and CRLF all end a line. */
export function physicalLines(text: string, only?: string): PhysicalLines {
  return { text, ...(only === undefined || only === '' ? splitAnywhere(text) : splitAt(text, only)) };
}

/** Line i with its terminator. */
export function wholeLine(lines: PhysicalLines, i: number): string {
  return lines.text.slice(lines.starts[i], lines.starts[i + 1] ?? lines.text.length);
}

/** Line i without its terminator. */
export function lineContent(lines: PhysicalLines, i: number): string {
  return lines.text.slice(lines.starts[i], lines.ends[i]);
}

type Split = Omit<PhysicalLines, 'text'>;

function splitAt(text: string, terminator: string): Split {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    const found = text.indexOf(terminator, at);
    starts.push(at);
    ends.push(found < 0 ? text.length : found);
    at = found < 0 ? text.length : found + terminator.length;
  }
  return { starts, ends };
}

function splitAnywhere(text: string): Split {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  let feed = indexOrEnd(text, '\n', 0);
  let back = indexOrEnd(text, '\r', 0);
  while (at < text.length) {
    if (feed < at) feed = indexOrEnd(text, '\n', at);
    if (back < at) back = indexOrEnd(text, '\r', at);
    const end = Math.min(feed, back);
    starts.push(at);
    ends.push(end);
    at = end + (feed === back + 1 ? 2 : 1);
  }
  return { starts, ends };
}

function indexOrEnd(text: string, part: string, from: number): number {
  const found = text.indexOf(part, from);
  return found < 0 ? text.length : found;
}
