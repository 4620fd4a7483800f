import type { ColumnSeen } from './column-seen.js';
import { scoreHeader } from './score-headers.js';

/** Words that say start and later only beside each other. */
const pairs: readonly (readonly [string, string])[] = [
  ['1st', '2nd'],
  ['first', 'second'],
  ['first', 'last'],
];

/** A numbered time: `T1` is the end beside `T0` and the start beside `T2`; `wk 12` is the end beside `wk 0`. */
const numbered =
  /(?<![a-z0-9])(?:weeks?|wks?|months?|mths?|sessions?|visits?|assessments?|meetings?|time|wave|point|round|stage|[stvwx])[ _.]*(\d{1,2})(?![a-z0-9])/;

/** Columns of scores whose headers differ only in such a mark, with the time said in full. */
export function withTimesSaid(columns: readonly ColumnSeen[]): readonly ColumnSeen[] {
  const headers = new Set(columns.map(({ column }) => column.name.toLowerCase()));
  const times = numbersByShape(headers);
  return columns.map((seen) => {
    const header = seen.column.name.toLowerCase();
    const time = numberedTime(header, times);
    if (time !== null) return named(seen, time.mark, time.says);
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

/** The numbers that headers bear which differ in nothing else. */
function numbersByShape(headers: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const shapes = new Map<string, number[]>();
  for (const header of headers) {
    const number = numbered.exec(header)?.[1];
    if (number === undefined) continue;
    const shape = header.replace(numbered, '#');
    shapes.set(shape, [...(shapes.get(shape) ?? []), Number(number)]);
  }
  return shapes;
}

/** Of scores at numbered times the lowest is the start, the highest the follow-up, and what lies between is in between. */
function numberedTime(
  header: string,
  times: ReadonlyMap<string, readonly number[]>,
): { readonly mark: string; readonly says: string } | null {
  const found = numbered.exec(header);
  const all = times.get(header.replace(numbered, '#')) ?? [];
  if (found === null || all.length < 2 || scoreHeader(header.replace(numbered, ' ')) === null) return null;
  const number = Number(found[1]);
  if (number === Math.min(...all)) return { mark: found[0], says: 'baseline' };
  return { mark: found[0], says: number === Math.max(...all) ? 'follow up' : 'interim' };
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
