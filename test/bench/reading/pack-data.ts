import { utils, write } from '@e965/xlsx';
import type { SourceFile } from '../../../shared/reading/source.js';
import { between, pick, randomFrom } from './random.js';

type Row = Readonly<Record<string, string>>;

const headers = [
  'Referral ID',
  'Person ID',
  'Referral date',
  'First contact date',
  'Date of birth',
  'Gender',
  'Ethnicity',
  'Postcode',
  'GP practice code',
  'Referral source',
  'Reason for referral',
  'Status',
  'Sessions attended',
  'Link worker',
  'Notes',
] as const;
const sites = [
  'Northside',
  'Old Mill',
  'Eastfield',
  'Harbour',
  'St Mary’s',
  'Weir',
  'Parkway',
  'Ashdown',
  'Brook',
];
const notes = [
  '',
  'letter sent, no answer yet',
  'prefers mornings, not Friday',
  'asked for "Choir, beginners"',
];
/** Of every file's rows, this share stands in the site's file of the quarter before, half of it with changes. */
const overlapShare = 0.05;

/** Files of a pack as an area receives them each quarter: sites × quarters, with drift, overlaps and a workbook or two. */
export function packFiles(seed: number, count: number, rows: number): readonly SourceFile[] {
  const random = randomFrom(seed);
  const before = new Map<string, readonly Row[]>();
  let next = 100_000;
  return Array.from({ length: count }, (_, i) => {
    const site = `${sites[i % sites.length] ?? ''}${i >= sites.length * 4 ? ` ${String(Math.floor(i / (sites.length * 4)))}` : ''}`;
    const quarter = (Math.floor(i / sites.length) % 4) + 1;
    const own = Math.floor(rows / count) + (i < rows % count ? 1 : 0);
    const again = (before.get(site) ?? []).slice(-Math.floor(own * overlapShare));
    const repeated = again.map((row, n) =>
      n % 2 === 0 ? row : { ...row, Status: 'closed', 'Sessions attended': '15' },
    );
    const fresh = Array.from({ length: own - repeated.length }, () => rowOf(random, (next += 1)));
    const all = [...repeated, ...fresh];
    before.set(site, all);
    return fileOf(all, i, `Referrals Q${String(quarter)} 2023-24 ${site}`);
  });
}

function rowOf(random: () => number, i: number): Row {
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = (from: number, to: number): string =>
    `${two(between(random, 1, 28))}/${two(between(random, 1, 12))}/${String(between(random, from, to))}`;
  const cells: Readonly<Record<(typeof headers)[number], string>> = {
    'Referral ID': `R${String(i)}`,
    'Person ID': `P${String(between(random, 1, 200_000))}`,
    'Referral date': day(2023, 2023),
    'First contact date': random() < 0.8 ? day(2023, 2023) : '',
    'Date of birth': day(1930, 2004),
    Gender: pick(random, ['Female', 'Male', 'Other', '']),
    Ethnicity: pick(random, ['White British', 'Indian', 'Pakistani', 'Black African', 'Not stated']),
    Postcode: `WK${String(between(random, 1, 20))} ${String(between(random, 1, 9))}AB`,
    'GP practice code': `Y${String(between(random, 10_000, 10_400))}`,
    'Referral source': pick(random, ['GP', 'Nurse', 'Self', 'Social care']),
    'Reason for referral': pick(random, ['Loneliness', 'Housing', 'Money', 'Carer', 'Low mood']),
    Status: pick(random, ['open', 'closed', 'declined']),
    'Sessions attended': String(between(random, 0, 14)),
    'Link worker': pick(random, ['AB', 'CD', 'EF', 'GH']),
    Notes: pick(random, notes),
  };
  return cells;
}

/** Every so many files one is written in another way: renamed, moved, without a column, with one more, as a workbook. */
function fileOf(rows: readonly Row[], i: number, name: string): SourceFile {
  const written = new Map<string, string>(headers.map((header) => [header, header]));
  if (i % 9 === 4) written.set('Referral date', 'DateRef').set('Reason for referral', 'Referral reason');
  if (i % 12 === 7) written.delete('Ethnicity');
  if (i % 10 === 3) written.set('Ward', 'Ward');
  const order = i % 11 === 5 ? [...written.keys()].reverse() : [...written.keys()];
  const isIso = i % 8 === 6;
  const lines = rows.map((row, n) =>
    order.map((header) => {
      if (header === 'Ward') return `Ward ${String(n % 30)}`;
      const cell = row[header] ?? '';
      return isIso && header === 'First contact date' ? cell.split('/').reverse().join('-') : cell;
    }),
  );
  const head = order.map((header) => written.get(header) ?? '');
  if (i % 18 === 9) return { name: `${name}.xlsx`, bytes: workbook([head, ...lines]) };
  const text = [head, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n');
  return { name: `${name}.csv`, bytes: new TextEncoder().encode(`${text}\r\n`) };
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function workbook(lines: readonly (readonly string[])[]): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(lines.map((line) => [...line])), 'Referrals');
  const bytes: unknown = write(book, { type: 'array', bookType: 'xlsx', compression: true });
  return new Uint8Array(bytes as ArrayBuffer);
}
