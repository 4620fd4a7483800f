import { initialsOf } from '../truth/names.js';
import { csvText } from './csv.js';
import { extractFile } from './practices.js';
import { type Placed, workbookFile } from './workbook/sheet.js';

const columns = ['trap', 'kind', 'file', 'sheet', 'rows', 'what_it_looks_like', 'right_answer'] as const;
type Trap = Readonly<Record<(typeof columns)[number], string>>;

const looks: Readonly<Record<string, string>> = {
  twins: 'Twins: same date of birth, postcode, gender and initials',
  'father-son': 'Father and son: same initials, postcode and gender; born 27 years apart',
  'same-flat': 'Neighbours in one block: same postcode, gender and initials; born a year apart',
};

/** Pairs that must stay two people, then patterns planted for whoever looks. */
export function trapsText(placed: readonly Placed[]): string {
  return csvText(columns, [...pairs(placed), ...planted]);
}

function pairs(placed: readonly Placed[]): readonly Trap[] {
  const traps = new Map<string, Placed[]>();
  for (const one of placed) {
    const trap = one.line.referral.person.trap;
    if (trap !== null) traps.set(trap, [...(traps.get(trap) ?? []), one]);
  }
  return [...traps].sort(([a], [b]) => (a < b ? -1 : 1)).map(([trap, rows]) => pair(trap, rows));
}

function pair(trap: string, rows: readonly Placed[]): Trap {
  const kind = trap.replace(/-\d+$/, '');
  const { person } = rows[0]?.line.referral ?? { person: null };
  const initials = person === null ? '' : initialsOf(person.firstName, person.surname);
  return {
    trap,
    kind,
    file: workbookFile,
    sheet: [...new Set(rows.map((r) => r.sheet))].join('; '),
    rows: rows.map((r) => `${r.sheet} row ${String(r.row)}`).join('; '),
    what_it_looks_like: `${looks[kind] ?? ''} (${initials})`,
    right_answer: 'Two people: do not merge',
  };
}

function plant(trap: string, file: string, [looksLike, answer]: readonly [string, string]): Trap {
  return {
    trap,
    kind: 'planted',
    file,
    sheet: '',
    rows: '',
    what_it_looks_like: looksLike,
    right_answer: answer,
  };
}

const planted: readonly Trap[] = [
  plant('anxiety-turned-round', workbookFile, [
    'Anxiety on sheet Q3-Q4 is high where happiness is high',
    'The columns hold 10 minus the score from October on: turn them back',
  ]),
  plant('copied-forward', workbookFile, [
    'End scores of worker LW3 equal the start scores in about a fifth of the reviews',
    'Typed again, not asked again: flag, do not count as no change',
  ]),
  plant('filter-left-on', workbookFile, [
    '31 rows of Q3-Q4 are hidden by a filter',
    'They are real referrals: count them',
  ]),
  plant('two-half-years', workbookFile, [
    'Three headers renamed, two columns moved and two added from October',
    'One table: the same fields',
  ]),
  plant('session-cap', 'rowan_cases_export.csv', [
    'At Tallowmere nobody has more than six attended contacts',
    'A cap of the service, true in the data',
  ]),
  plant('waits-bunch-at-target', 'rowan_cases_export.csv', [
    'At Marbrook first contacts bunch on the tenth working day',
    'Planted target bunching, true in the data',
  ]),
  plant('jobcentre-stops', 'rowan_cases_export.csv', [
    'No DWP referral from October 2023 on',
    'The referrer stopped: true in the data',
  ]),
  plant('tool-changed', 'rowan_wellbeing.csv', [
    'Tallowmere uses SWEMWBS until June 2023 and ONS4 afterwards',
    'Two instruments: never pool them',
  ]),
  plant('review-at-every-session', 'rowan_wellbeing.csv', [
    'Two workers record a review at nearly every session',
    'A pairing rule is needed: nearest day 90 within 60 to 120',
  ]),
  plant('late-start', extractFile, [
    'Hexley Road Surgery has no entry before October 2023',
    'It began to code then: an apparent rise, not a real one',
  ]),
  plant('offer-coded-as-referral', extractFile, [
    'Tallowmere Health Centre has two referral codes on one day',
    'Its template writes the offer with the referral code: count once',
  ]),
  plant('every-contact-a-referral', extractFile, [
    'The referral code returns at later contacts',
    'Only the first of an episode is a referral',
  ]),
];
