import type { ByteLines } from './byte-lines.js';
import { type PhysicalLines, physicalLines } from './physical-lines.js';
import { utf8Text } from './utf8.js';

/** A stretch of lines; `to` is not included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** Some lines of a file as text, for finding out how it is written: all lines of a short one. */
export interface LineSample {
  readonly lines: PhysicalLines;
  /** What a dialect is judged by: the beginning of the file and some stretches further on. */
  readonly windows: readonly LineRange[];
  /** The beginning, long enough to hold rows even where each takes many lines. */
  readonly beginning: LineRange;
}

const firstLines = 500;
const furtherLines = 100;
const furtherWindows = 5;
const mostBytes = 300_000;
const linesOfRows = 2000;

/** Take the sample of a file's lines; `terminator` where the analyst gave one. */
export function lineSample(lines: ByteLines, terminator?: string): LineSample {
  const windows = windowsOf(lines);
  const beginning = { from: 0, to: lastWithin(lines, 0, Math.min(lines.count, linesOfRows)) };
  const taken = ranges([beginning, ...windows]);
  const parts = taken.map((range) => textOf(lines, range, terminator));
  const place = (line: number): number => {
    let before = 0;
    for (const { from, to } of taken) {
      if (line <= to && line >= from) return before + line - from;
      before += to - from;
    }
    return before;
  };
  return {
    lines: joined(parts),
    windows: windows.map(({ from, to }) => ({ from: place(from), to: place(from) + to - from })),
    beginning,
  };
}

function windowsOf(lines: ByteLines): readonly LineRange[] {
  const { count, starts, ends } = lines;
  const begins = [
    0,
    ...Array.from({ length: furtherWindows }, (_, i) => Math.floor((count * (i + 1)) / (furtherWindows + 1))),
  ];
  const windows: LineRange[] = [];
  let done = 0;
  for (const [i, begin] of begins.entries()) {
    const from = Math.max(done, begin);
    const last = lastWithin(lines, from, Math.min(count, from + (i === 0 ? firstLines : furtherLines)));
    const isOneLongLine = (ends[last - 1] ?? 0) - (starts[from] ?? 0) > mostBytes;
    if (last > from && !isOneLongLine) windows.push({ from, to: last });
    done = last;
  }
  return windows.length === 0 && count > 0 ? [{ from: 0, to: 1 }] : windows;
}

/** Very long lines end a window early; one that is too long by itself says too little for the time it takes. */
function lastWithin({ starts, ends }: ByteLines, from: number, to: number): number {
  const begin = starts[from] ?? 0;
  let last = to;
  while (last > from + 1 && (ends[last - 1] ?? 0) - begin > mostBytes) last -= 1;
  return last;
}

/** The ranges in order, those that touch or overlap made one. */
function ranges(all: readonly LineRange[]): readonly LineRange[] {
  const inOrder = [...all].filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
  const merged: LineRange[] = [];
  for (const range of inOrder) {
    const last = merged.at(-1);
    if (last === undefined || range.from > last.to) merged.push(range);
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
  }
  return merged;
}

function textOf({ bytes, starts }: ByteLines, { from, to }: LineRange, terminator?: string): PhysicalLines {
  return physicalLines(utf8Text(bytes, starts[from] ?? 0, starts[to] ?? bytes.length), terminator);
}

function joined(parts: readonly PhysicalLines[]): PhysicalLines {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const starts: number[] = [];
  const ends: number[] = [];
  let length = 0;
  for (const part of parts) {
    for (const start of part.starts) starts.push(start + length);
    for (const end of part.ends) ends.push(end + length);
    length += part.text.length;
  }
  return { text: parts.map(({ text }) => text).join(''), starts, ends };
}
