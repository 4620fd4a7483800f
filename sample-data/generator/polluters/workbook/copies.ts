import { stream } from '../../random.js';
import { changed, mark, withCell } from '../cell.js';
import type { WorkbookLine } from './lines.js';

/** Rows pasted twice, to the letter. */
export const exactCopies = 47;
const dittos = 32;

/** Copy rows a little further down in the same month. The month with the pasted block is spared. */
export function copyRows(lines: readonly WorkbookLine[]): readonly WorkbookLine[] {
  const random = stream('exact copies');
  const able = lines.filter(
    (l) =>
      !l.referral.date.startsWith('2023-11') &&
      l.referral.worker !== 'LW6' &&
      l.referral.person.trap === null &&
      Object.values(l.cells).every((cell) => cell.look !== 'error') &&
      !l.cells['Client ID'].marks.some((m) => m.kind === 'same_person_new_id'),
  );
  const chosen = random.sample(able, exactCopies);
  const out = [...lines];
  chosen.forEach((line, i) => {
    const copyGroup = `exact-${String(i + 1).padStart(2, '0')}`;
    const copy = { ...line, copyGroup, marks: [...line.marks, mark('exact_duplicate', copyGroup)] };
    const place = out.indexOf(line);
    out[place] = { ...line, copyGroup };
    out.splice(sameMonthPlace(out, place, random.int(1, 6)), 0, copy);
  });
  return out;
}

function sameMonthPlace(lines: readonly WorkbookLine[], place: number, steps: number): number {
  const month = lines[place]?.referral.date.slice(0, 7);
  let target = place + 1;
  while (target < place + steps && lines[target]?.referral.date.slice(0, 7) === month) target += 1;
  return target;
}

/** "as above" and ditto marks where a cell repeats the one over it within a month. */
export function writeDittos(lines: readonly WorkbookLine[]): readonly WorkbookLine[] {
  const random = stream('dittos');
  const spots = lines.flatMap((line, i) => {
    const above = lines[i - 1];
    if (!above || above.copyGroup !== '' || line.copyGroup !== '' || !sameMonth(above, line)) return [];
    return (['GP Surgery', 'Referred by'] as const)
      .filter((c) => line.cells[c].shown !== '' && line.cells[c].look === 'plain')
      .filter((c) => line.cells[c].shown === above.cells[c].shown && line.cells[c].marks.length === 0)
      .map((column) => ({ line, column }));
  });
  const chosen = new Map(random.sample(spots, dittos).map(({ line, column }) => [line, column]));
  return lines.map((line) => {
    const column = chosen.get(line);
    if (column === undefined) return line;
    const shown = random.pick(['as above', '"']);
    return withCell(line, column, changed(line.cells[column], { shown }, mark('ditto')));
  });
}

function sameMonth(one: WorkbookLine, other: WorkbookLine): boolean {
  return one.referral.date.slice(0, 7) === other.referral.date.slice(0, 7);
}
