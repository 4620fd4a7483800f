import { stream } from '../../random.js';
import type { Entry } from '../../polluters/log.js';
import type { WorkbookLine } from '../../polluters/workbook/lines.js';
import { closures, genders, needs, sources } from '../../polluters/workbook/house.js';
import { practices } from '../../truth/scheme.js';
import { type Sheet, plainSheet } from '../xlsx/book.js';
import { xlsxBytes } from '../xlsx/package.js';
import { type Placed, quarterSheet } from './sheet.js';

/** The provider's workbook with what was logged on the way. */
export interface WorkbookExport {
  readonly bytes: Uint8Array;
  readonly entries: readonly Entry[];
  readonly placed: readonly Placed[];
}

/** Five sheets: prose, two half-years, a hidden list of words and a very hidden old year. */
export function workbookExport(lines: readonly WorkbookLine[]): WorkbookExport {
  const halves = (['Q1-Q2', 'Q3-Q4'] as const).map((name) =>
    quarterSheet(
      name,
      lines.filter((line) => line.sheet === name),
    ),
  );
  const sheets = [readMe(), ...halves.map((half) => half.sheet), lookup(), oldYear()];
  return {
    bytes: xlsxBytes({ sheets }),
    entries: halves.flatMap((half) => half.entries),
    placed: halves.flatMap((half) => half.placed),
  };
}

function readMe(): Sheet {
  return plainSheet('Read me', [
    ['Wrekindale social prescribing: how to fill in this workbook'],
    [''],
    ['One row for each referral. Type the referral on the day it comes in.'],
    ['Yellow means the person asked us not to contact them again.'],
    ['Scores are 0 to 10. From October anxiety is entered the other way round so that high is good.'],
    ['If the surgery is the same as the row above you may write as above.'],
    ['DOB is hidden for printing. Please do not unhide.'],
    ['Questions to the office.'],
  ]);
}

function lookup(): Sheet {
  const lists = [sources, needs, closures, genders].flatMap((list) =>
    Object.entries(list).filter(([code]) => code !== ''),
  );
  return { ...plainSheet('Lookup', [['Code', 'Word'], ...lists]), state: 'hidden' };
}

/** Last year's leftovers: surgeries and words, nobody's row of this year. */
function oldYear(): Sheet {
  const random = stream('old year');
  const rows = Array.from({ length: 41 }, (_, i) => [
    `OLD-${String(i + 1).padStart(3, '0')}`,
    `${String(random.int(1, 28)).padStart(2, '0')}/${String(random.int(1, 12)).padStart(2, '0')}/2022`,
    random.pick(practices).name,
    random.pick(Object.values(needs)),
  ]);
  return {
    ...plainSheet('old_2022', [['Client ID', 'Ref date', 'Surgery', 'Reason'], ...rows]),
    state: 'veryHidden',
  };
}
