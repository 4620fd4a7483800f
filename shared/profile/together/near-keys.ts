import type { ColumnKind } from '../column-profile.js';
import type { NearKey } from '../table-profile.js';
import type { KeptColumn } from './kept-column.js';

const leastRows = 5;
const mostRepeated = 0.02;
const mostBlank = 0.2;
const shownRows = 1000;
/** A pair takes a pass over all rows, so only the likeliest are tried. */
const most = { named: 2, dated: 4 } as const;

/** Kinds whose values are meant to tell rows, or persons, apart. */
const naming: ReadonlySet<ColumnKind> = new Set(['id', 'nhs_number', 'name', 'phone', 'email', 'text']);

/** Columns, or pairs of a person's or a case's mark and a date, that tell rows apart but for a few. */
export function nearKeys(columns: readonly KeptColumn[]): NearKey[] {
  const named = columns
    .filter(({ profile }) => naming.has(profile.kind))
    .sort((a, b) => b.said.distinct - a.said.distinct);
  const single = named.flatMap((column) => keyOf([column]));
  if (single.some(({ repeated, blank }) => repeated === 0 && blank === 0)) return inOrder(single);
  const keyed = new Set(single.flatMap((key) => key.columns));
  const others = named.filter(({ profile }) => !keyed.has(profile.index)).slice(0, most.named);
  const dated = columns.filter(({ profile }) => profile.kind === 'date').slice(0, most.dated);
  return inOrder([...single, ...others.flatMap((name) => dated.flatMap((date) => keyOf([name, date])))]);
}

function inOrder(keys: readonly NearKey[]): NearKey[] {
  return keys.toSorted((a, b) => a.repeated - b.repeated || a.blank - b.blank);
}

function keyOf(columns: readonly KeptColumn[]): NearKey[] {
  const joint = jointCodes(columns);
  const said = joint.filter((code) => code !== unsaid);
  const counts = new Map<number, number>();
  const blank = joint.length - said.length;
  if (said.length < leastRows || blank > mostBlank * joint.length) return [];
  for (const code of said) counts.set(code, (counts.get(code) ?? 0) + 1);
  const repeated = said.length - counts.size;
  if (repeated > Math.max(1, mostRepeated * said.length)) return [];
  const rowNumbers: number[] = [];
  joint.forEach((code, row) => {
    if ((counts.get(code) ?? 0) > 1 && rowNumbers.length < shownRows) rowNumbers.push(row + 1);
  });
  return [{ columns: columns.map(({ profile }) => profile.index), repeated, blank, rowNumbers }];
}

const unsaid = -1;

/** One number a row for the texts of all these columns; `unsaid` where one of them says nothing. */
function jointCodes(columns: readonly KeptColumn[]): Float64Array {
  const joint = new Float64Array(columns[0]?.codes.length ?? 0);
  for (const { codes, seen, said } of columns) {
    for (let row = 0; row < joint.length; row += 1) {
      const code = codes[row] ?? 0;
      const before = joint[row] ?? 0;
      joint[row] = before === unsaid || said.says[code] === 0 ? unsaid : before * seen.texts.size + code;
    }
  }
  return joint;
}
