import type { SourceFile } from '../../shared/reading/source.js';

/** What of the hopeless export is mended; nothing where it is empty. */
export interface Mended {
  readonly dates?: boolean;
  readonly ids?: boolean;
  readonly groups?: boolean;
  readonly reasons?: boolean;
  readonly followUp?: boolean;
}

const rows = 300;
const seasons = ['Spring 23', 'Summer 23', 'Autumn 23', 'Winter 22'];
const stories = [
  'Has been very low since the move and would like to meet people, daughter asked us to call',
  'Worried about the letters from the council and the heating, see notes of last week',
  'Came with her sister, wants to get out more but the bus is difficult at the moment',
  'Spoke at length about the garden; may need help with forms, will ring back',
];

/**
 * The export that no analysis can rest on: seasons for dates, stories for reasons, nobody numbered, 62 in
 * 100 equity fields missing, nine in 100 people followed up. Every one of its faults can be mended by itself.
 */
export function hopelessFiles(mended: Mended = {}): readonly SourceFile[] {
  const days = Array.from({ length: rows }, (_, i) => dayAfter('2023-01-03', i));
  const id = (i: number): string => (mended.ids === true ? `C${String(i + 1).padStart(4, '0')}` : '');
  const season = (i: number): string => seasons[i % seasons.length] ?? '';
  const date = (i: number, after: number): string =>
    mended.dates === true ? dayAfter(days[i] ?? '', after) : season(i + (after > 30 ? 1 : 0));
  const isKnown = (i: number): boolean => mended.groups === true || (i * 37) % 100 < 38;
  const group = (i: number, words: readonly string[]): string =>
    isKnown(i) ? (words[i % words.length] ?? '') : '';
  const referrals = [
    ['Client ID', 'Referral date', 'Reason for referral', 'Gender', 'Ethnicity', 'IMD decile'],
    ...days.map((_, i) => [
      id(i),
      date(i, 0),
      mended.reasons === true
        ? (['Loneliness', 'Debt', 'Housing'][i % 3] ?? '')
        : `${stories[i % 4] ?? ''} (call ${String(i + 1)})`,
      group(i, ['Female', 'Male']),
      group(i, ['White British', 'Indian', 'Caribbean']),
      group(i, ['1', '4', '7', '10']),
    ]),
  ];
  const isFollowed = (i: number): boolean => i % 100 < (mended.followUp === true ? 75 : 9);
  const scores = [
    ['Client ID', 'Tool', 'Stage', 'Date completed', 'Score'],
    ...days.flatMap((_, i) => [
      [id(i), 'SWEMWBS', 'Baseline', date(i, 2), String(15 + (i % 7))],
      ...(isFollowed(i) ? [[id(i), 'SWEMWBS', 'Follow up', date(i, 92), String(17 + (i % 9))]] : []),
    ]),
  ];
  const keep = mended.ids === true ? 0 : 1;
  return [
    csv(
      'referrals.csv',
      referrals.map((cells) => cells.slice(keep)),
    ),
    csv(
      'scores.csv',
      scores.map((cells) => cells.slice(keep)),
    ),
  ];
}

function csv(name: string, table: readonly (readonly string[])[]): SourceFile {
  const cell = (text: string): string => (text.includes(',') ? `"${text}"` : text);
  return {
    name,
    bytes: new TextEncoder().encode(table.map((cells) => `${cells.map(cell).join(',')}\n`).join('')),
  };
}

function dayAfter(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
