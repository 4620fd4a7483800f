import { utils, write } from '@e965/xlsx';
import { between, pick, randomFrom } from './random.js';

/** How many columns the files of the speed bench have. */
export const speedColumns = 20;

const header = [
  'referral_id',
  'person_id',
  'referral_date',
  'first_contact_date',
  'birth_year',
  'gender',
  'ethnic_category',
  'postcode',
  'practice_code',
  'referral_source',
  'need_primary',
  'status',
  'closure_reason',
  'contacts_total',
  'minutes',
  'score_first',
  'score_last',
  'link_worker',
  'consent',
  'note',
] as const;

const notes = [
  '',
  'letter sent to the surgery, no answer yet',
  'prefers mornings, not Friday; bus pass needed, form sent by post',
  'asked for "Choir, beginners" and would like a lift there and back',
  'moved house, new address on file; has not come back since the first meeting',
];
const blockRows = 2000;
/** More than the longest row takes. */
const roomPerRow = 320;

type Cells = readonly string[];

function rowOf(random: () => number, i: number): Cells {
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = (): string => `${two(between(random, 1, 28))}/${two(between(random, 1, 12))}/2023`;
  return [
    `R${String(100_000 + i)}`,
    `P${String(between(random, 1, 900_000))}`,
    day(),
    random() < 0.8 ? day() : '',
    String(between(random, 1930, 2008)),
    pick(random, ['1', '2', 'X']),
    pick(random, ['A', 'B', 'H', 'N', 'Z']),
    `WK${String(between(random, 1, 20))} ${String(between(random, 1, 9))}AB`,
    `Y${String(between(random, 10_000, 99_999))}`,
    pick(random, ['01', '04', '13', '97']),
    pick(random, ['N01', 'N02', 'N07']),
    pick(random, ['open', 'closed']),
    pick(random, ['K01', 'K02', 'K06', '']),
    String(between(random, 0, 14)),
    String(between(random, 0, 400)),
    (between(random, 70, 350) / 10).toFixed(2),
    random() < 0.4 ? (between(random, 70, 350) / 10).toFixed(2) : '',
    pick(random, ['Ann Bevan', 'Beatrix Hall', 'Cai Morris', 'Dilys Roe']),
    pick(random, ['Y', 'N']),
    pick(random, notes),
  ];
}

/** A comma-separated file of so many rows, the same bytes for the same seed. */
export function speedCsv(seed: number, rows: number): Uint8Array {
  const random = randomFrom(seed);
  const room = new Uint8Array((rows + 1) * roomPerRow);
  const encoder = new TextEncoder();
  let used = encoder.encodeInto(`${header.join(',')}\r\n`, room).written;
  for (let from = 0; from < rows; from += blockRows) {
    let block = '';
    for (let i = from; i < Math.min(rows, from + blockRows); i += 1)
      block += `${rowOf(random, i).map(quoted).join(',')}\r\n`;
    used += encoder.encodeInto(block, room.subarray(used)).written;
  }
  return room.subarray(0, used);
}

function quoted(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const numeric: ReadonlySet<number> = new Set([4, 13, 14, 15, 16]);
const dates: ReadonlySet<number> = new Set([2, 3]);

/** The same rows as a workbook with texts, numbers and real dates. */
export function speedXlsx(seed: number, rows: number): Uint8Array {
  const random = randomFrom(seed);
  const cells = Array.from({ length: rows }, (_, i) =>
    rowOf(random, i).map((cell, j) => {
      if (cell === '') return null;
      if (numeric.has(j)) return { t: 'n', v: Number(cell) };
      return dates.has(j) ? { t: 'n', v: 45_000 + Number(cell.slice(0, 2)), z: 'dd/mm/yyyy' } : cell;
    }),
  );
  const sheet = utils.aoa_to_sheet([[...header], ...cells], { dense: true });
  const book = utils.book_new(sheet, 'Referrals');
  return new Uint8Array(
    write(book, { type: 'array', bookType: 'xlsx', compression: true, bookSST: true }) as ArrayBuffer,
  );
}
