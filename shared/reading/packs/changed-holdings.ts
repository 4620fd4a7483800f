import type { AlignedCell } from './align.js';
import type { ColumnLook } from './column-look.js';
import { familyWords } from './same-holding.js';
import { commonWords, usesOtherWords } from './vocabulary.js';

const leastCells = 5;

/** For each table why its cells of one column are of another sort than in most tables; null where they are not. */
export function changedHoldings(cells: readonly (AlignedCell | null)[]): readonly (string | null)[] {
  const looks = cells.flatMap((cell) => (cell === null || cell.look.filled < leastCells ? [] : [cell.look]));
  if (looks.length < 2) return cells.map(() => null);
  const family = commonest(looks.map((look) => look.family));
  const mask = family === 'date' || family === 'code' ? commonest(looks.map((look) => look.mask)) : null;
  const words =
    family === 'words' || family === 'number'
      ? commonWords(looks.filter((look) => look.family === family))
      : null;
  return cells.map((cell) =>
    cell === null || cell.look.filled < leastCells ? null : changeOf(cell.look, { family, mask, words }),
  );
}

interface Usual {
  readonly family: ColumnLook['family'];
  readonly mask: string | null;
  readonly words: ReadonlySet<string> | null;
}

function changeOf(look: ColumnLook, { family, mask, words }: Usual): string | null {
  if (family !== null && look.family !== family) {
    const here = look.family === null ? 'mixed values' : familyWords[look.family];
    return `It holds ${here} here, and ${familyWords[family]} in most tables.`;
  }
  if (mask !== null && look.mask !== null && look.mask !== mask) {
    const what = family === 'date' ? 'dates' : 'codes';
    return `Its ${what} are written in another way here (${shown(look.mask)}) than in most tables (${shown(mask)}).`;
  }
  if (words !== null && family === 'words' && usesOtherWords(look, words))
    return 'It uses other words here than in most tables: they may be coded anew.';
  return null;
}

function shown(mask: string): string {
  return `“${mask}”`;
}

/** The commonest; of equals, the one that came first. */
function commonest<T>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: { value: T; count: number } | null = null;
  for (const [value, count] of counts) if (best === null || count > best.count) best = { value, count };
  return best?.value ?? null;
}
