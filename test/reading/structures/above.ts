import { between, pick } from '../../bench/reading/random.js';
import { type Cell, type Change, type DraftRow, blank, row, widthOf, withRows } from './draft.js';

/** Lines above the header. */
const above =
  (make: (random: () => number, width: number) => readonly DraftRow[]): Change =>
  (draft, random) =>
    withRows(draft, 0, make(random, widthOf(draft)));

const title = (...cells: readonly Cell[]): DraftRow => row('title', cells);
const schemes = ['Wrekindale Social Prescribing', 'Rowan Community Links', 'Hexley PCN'] as const;
const named = (random: () => number): string =>
  `${pick(random, schemes)} - ${pick(random, ['referrals', 'monthly return', 'case list'])}`;

/** Title lines. */
export const titles: Readonly<Record<string, Change>> = {
  'one line': above((random) => [title(named(random))]),
  'three lines': above((random) => [
    title(named(random)),
    title('Report run: 02/04/2024 09:13'),
    title('Confidential'),
  ]),
  'a line and a blank one': above((random) => [title(named(random)), blank()]),
  'lines with blank ones between': above((random) => [
    title(named(random)),
    blank(),
    title('Q1 to Q4 2023-24'),
    blank(),
    blank(),
  ]),
  'merged over the table': above((random, width) => [
    row('title', [named(random)], { merged: [{ from: 0, to: width - 1 }] }),
    blank(),
  ]),
  'in the middle': above((random, width) => [
    title(...Array.from({ length: Math.floor(width / 2) }, () => ''), named(random)),
    title(...Array.from({ length: Math.floor(width / 2) }, () => ''), 'April 2023 to March 2024'),
  ]),
  'a long sentence': above(() => [
    title('This extract lists every referral that was open at any time between April 2023 and March 2024.'),
    title('Please do not pass it on.'),
    blank(),
  ]),
  'a title and a date beside it': above((random, width) => [
    title(named(random), ...Array.from({ length: width - 2 }, () => ''), { day: '2024-04-02' }),
  ]),
};

const nameAndValue = (...pairs: readonly (readonly Cell[])[]): readonly DraftRow[] =>
  pairs.map((cells) => title(...cells));

/** Names and values above the header. */
export const preambles: Readonly<Record<string, Change>> = {
  'with colons': above(() => [
    ...nameAndValue(
      ['Report:', 'Referrals'],
      ['Practice:', 'Crook Hill'],
      ['Last run:', { day: '2024-04-02' }],
    ),
    blank(),
  ]),
  'with colons and no blank line': above(() =>
    nameAndValue(['Report:', 'Referrals'], ['Practice:', 'Crook Hill'], ['Rows:', 412]),
  ),
  'without colons': above(() => [
    ...nameAndValue(
      ['Practice', 'Crook Hill'],
      ['Period', '01/04/2023 to 31/03/2024'],
      ['Run by', 'A Price'],
    ),
    blank(),
  ]),
  'without colons and no blank line': above(() =>
    nameAndValue(['Practice', 'Crook Hill'], ['Period', '01/04/2023 to 31/03/2024']),
  ),
  'in one cell each': above((random) => [
    title(named(random)),
    title('Practice: Crook Hill'),
    title('Run by: A Price'),
    title(`Patients: ${String(between(random, 100, 900))}`),
    blank(),
  ]),
  'two pairs a line': above(() => [
    ...nameAndValue(
      ['From:', { day: '2023-04-01' }, 'To:', { day: '2024-03-31' }],
      ['Site:', 'Kett', 'Ref:', 'K12'],
    ),
    blank(),
  ]),
};
