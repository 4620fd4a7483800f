import { stream } from '../../random.js';
import { mark } from '../cell.js';
import type { WorkbookLine } from './lines.js';

const notes = [
  'moved to Ellerby Magna',
  'see paper file',
  'do not leave voicemail',
  'came back in spring',
  'moved to Nether Wick, still with surgery',
  'son has lasting power of attorney',
] as const;

/** Facts that live in colours and cell notes only, and the pairs who must not be merged. */
export function colourRows(lines: readonly WorkbookLine[]): readonly WorkbookLine[] {
  const random = stream('colours');
  const plain = lines.filter((l) => l.copyGroup === '');
  const yellow = new Set(random.sample(plain, 18));
  const noted = new Set(random.sample(plain, 12));
  return lines.map((line) => {
    const trap = line.referral.person.trap;
    const trapMarks = trap === null ? [] : [mark(`trap_${trap.replace(/-\d+$/, '')}`, trap, true)];
    const colour = yellow.has(line) ? [mark('colour_means_do_not_contact')] : [];
    const note = noted.has(line) ? random.pick(notes) : '';
    const noteMarks = note === '' ? [] : [mark('fact_in_cell_note')];
    return {
      ...line,
      isYellow: yellow.has(line),
      note,
      marks: [...line.marks, ...trapMarks, ...colour, ...noteMarks],
    };
  });
}
