import { at, stream } from '../../random.js';
import { type Cell, changed, mark, withCell } from '../cell.js';
import type { WorkbookLine } from './lines.js';

/** Spellings of each gender; the house spelling first. Nine in all. */
const genderSpellings: Readonly<Record<string, readonly string[]>> = {
  '1': ['Male', 'Male', 'M', 'M', 'm'],
  '2': ['Female', 'Female', 'F', 'F', 'f'],
};

/** Everything ever typed for each code: letters, 2001 and 2011 words, nationalities. Thirty-one in all. */
const ethnicWords: Readonly<Record<string, readonly string[]>> = {
  A: [
    'A',
    'A',
    'A',
    'White British',
    'White British',
    'British',
    'W/B',
    'Welsh',
    'English',
    'White - English, Welsh, Scottish, Northern Irish or British',
  ],
  B: ['White Irish', 'Irish'],
  C: ['C', 'Polish', 'White other', 'Romanian'],
  D: ['White & Black Caribbean'],
  E: ['E'],
  F: ['White and Asian'],
  G: ['Mixed other'],
  H: ['H', 'Indian'],
  J: ['J', 'Pakistani'],
  K: ['Bangladeshi'],
  L: ['Other Asian'],
  M: ['Caribbean'],
  N: ['African', 'African', 'BME'],
  P: ['Black British'],
  R: ['Chinese'],
  S: ['Any other'],
  Z: ['Refused'],
  '99': ['Not known'],
};

/** Gender, ethnicity and age as different hands type them. */
export function writePersons(lines: readonly WorkbookLine[]): readonly WorkbookLine[] {
  const random = stream('workbook persons');
  const turns = new Map<string, number>();
  return lines.map((line) => {
    const { Gender: gender, Ethnicity: ethnic, Age: age } = line.cells;
    const spelled = random.pick(genderSpellings[gender.clean] ?? [gender.shown]);
    let out = line;
    if (spelled !== gender.shown)
      out = withCell(out, 'Gender', changed(gender, { shown: spelled }, mark('gender_spelling')));
    if (ethnic.clean !== '') out = withCell(out, 'Ethnicity', ethnicCell(ethnic, turns));
    if (age.number !== null && line.cells.DOB.clean !== '' && random.chance(0.06)) {
      const wrong = Math.max(1, age.number + random.pick([-10, -7, -4, -3, 3, 4, 9, 10]));
      out = withCell(
        out,
        'Age',
        changed(age, { shown: String(wrong), number: wrong }, mark('age_contradicts_dob')),
      );
    }
    return out;
  });
}

function ethnicCell(cell: Cell, turns: Map<string, number>): Cell {
  const words = ethnicWords[cell.clean] ?? [];
  const turn = turns.get(cell.clean) ?? 0;
  turns.set(cell.clean, turn + 1);
  const shown = at(words, turn % words.length);
  return shown === cell.clean ? cell : changed(cell, { shown }, mark('ethnicity_words'));
}
