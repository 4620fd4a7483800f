import type { ColumnSeen } from './column-seen.js';
import { scoreHeader } from './score-headers.js';

/** Marks that say start and later only beside each other: `T1` is the end beside `T0` and the start beside `T2`. */
const pairs: readonly (readonly [string, string])[] = [
  ['t0', 't1'],
  ['t1', 't2'],
  ['time 1', 'time 2'],
  ['time1', 'time2'],
  ['1st', '2nd'],
  ['first', 'second'],
  ['first', 'last'],
  ['wave 1', 'wave 2'],
];

/** Columns of scores whose headers differ only in such a mark, with the time said in full. */
export function withTimesSaid(columns: readonly ColumnSeen[]): readonly ColumnSeen[] {
  const headers = new Set(columns.map(({ column }) => column.name.toLowerCase()));
  return columns.map((seen) => {
    const header = seen.column.name.toLowerCase();
    for (const [one, other] of pairs) {
      const later = swapped(header, one, other);
      if (later !== null && headers.has(later) && isScore(header, one)) return named(seen, one, 'baseline');
      const earlier = swapped(header, other, one);
      if (earlier !== null && headers.has(earlier) && isScore(header, other))
        return named(seen, other, 'follow up');
    }
    return seen;
  });
}

/** So many numbered questions make a set. */
const leastQuestions = 3;

/** `SWEMWBS_7` among `SWEMWBS_1` to `SWEMWBS_6` is the seventh question, not the scale of seven. */
export function withItemsSaid(columns: readonly ColumnSeen[]): readonly ColumnSeen[] {
  const shapes = columns.map(({ column }) => column.name.replace(/\d+/g, '#'));
  return columns.map((seen, i) => {
    const { name } = seen.column;
    const siblings = shapes.filter((shape) => shape === shapes[i]).length;
    const bare = scoreHeader(name.replace(/\d+/, ' '));
    if (siblings < leastQuestions || !/\d/.test(name) || bare === null || bare.instrument.items === 1)
      return seen;
    return { ...seen, column: { ...seen.column, name: name.replace(/\d+/, ' item $& ') } };
  });
}

function swapped(header: string, from: string, to: string): string | null {
  const at = header.search(asWord(from));
  return at < 0 ? null : header.slice(0, at) + to + header.slice(at + from.length);
}

function isScore(header: string, mark: string): boolean {
  return scoreHeader(header.replace(asWord(mark), ' ')) !== null;
}

function named(seen: ColumnSeen, mark: string, time: string): ColumnSeen {
  const name = seen.column.name.toLowerCase().replace(asWord(mark), ` ${time} `);
  return {
    ...seen,
    column: { ...seen.column, name: name.replace(/\s+(?:meeting|visit|session|assessment)\b/, ' ') },
  };
}

function asWord(mark: string): RegExp {
  return new RegExp(`(?<![a-z0-9])${mark}(?![a-z0-9])`);
}
