import { partsOf, slashed } from '../calendar.js';
import { at, stream } from '../random.js';
import { initialsOf } from '../truth/names.js';
import type { Measure, Referral, Truth } from '../truth/types.js';
import { type Line, cell, mark, withCell } from './cell.js';

/** Questions as long as people make them, in our own words. */
export const formColumns = [
  'Timestamp',
  'What are your initials?',
  'Date of birth (DD/MM/YYYY)',
  'Roughly when were you referred to us? (date on your letter)',
  'Thinking about life as a whole these days, how content are you with it? (0 = not in the least, 10 = fully)',
  'How much do you feel that what you do is worth doing? (0 = not in the least, 10 = fully)',
  'How happy was yesterday for you? (0 = not in the least, 10 = fully)',
  'How anxious was yesterday for you? (0 = not in the least, 10 = fully)',
  'Anything else you would like to tell us?',
] as const;
export type FormLine = Line<(typeof formColumns)[number]>;

/** Rows of the form, some of them sent twice. */
export const formRows = 118;

const scoreOf = ['ons4_satisfaction', 'ons4_worthwhile', 'ons4_happy', 'ons4_anxious'] as const;

/** One answer for every sitting kept by the form only; no id anywhere. */
export function messyForm(truth: Truth): readonly FormLine[] {
  const sittings = new Map<Referral, Measure[]>();
  for (const measure of truth.measures.filter((m) => m.origin === 'form')) {
    sittings.set(measure.referral, [...(sittings.get(measure.referral) ?? []), measure]);
  }
  const answers = [...sittings].map(([referral, measures]) => ({
    date: at(measures, 0).date,
    line: answer(referral, measures),
  }));
  const inOrder = answers.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map((a) => a.line);
  const twice = new Set(stream('sent twice').sample(inOrder, formRows - inOrder.length));
  return inOrder.flatMap((line, i) => (twice.has(line) ? [line, sentAgain(line, i)] : [line]));
}

function answer(referral: Referral, measures: readonly Measure[]): FormLine {
  const random = stream(`form ${referral.id}`);
  const { person } = referral;
  const date = at(measures, 0).date;
  const score = (instrument: string) => cell(measures.find((m) => m.instrument === instrument)?.total ?? '');
  const { year, month, day } = partsOf(date);
  const time = `${String(random.int(8, 21))}:${String(random.int(10, 59))}:${String(random.int(10, 55))}`;
  const [satisfied, worthwhile, happy, anxious] = scoreOf.map(score);
  const [stamp, initials, born, referred, q1, q2, q3, q4, more] = formColumns;
  const cells = {
    [stamp]: cell(date, `${[month, day, year].map(String).join('/')} ${time}`),
    [initials]: cell(initialsOf(person.firstName, person.surname)),
    [born]: cell(person.birthDate, slashed(person.birthDate)),
    [referred]: cell(referral.date, slashed(referral.date)),
    [q1]: satisfied ?? cell(''),
    [q2]: worthwhile ?? cell(''),
    [q3]: happy ?? cell(''),
    [q4]: anxious ?? cell(''),
    [more]: cell(random.pick(['', '', '', 'Thank you', 'The walks help', 'Still waiting for the class'])),
  };
  return { cells, marks: [] };
}

/** The same answers a few seconds later. */
function sentAgain(line: FormLine, index: number): FormLine {
  const stamp = line.cells.Timestamp;
  const seconds = Number(stamp.shown.slice(-2)) + 4;
  const shown = `${stamp.shown.slice(0, -2)}${String(seconds)}`;
  const later = withCell(line, 'Timestamp', { ...stamp, shown });
  return { ...later, marks: [mark('sent_twice', `form-${String(index + 1)}`)] };
}
