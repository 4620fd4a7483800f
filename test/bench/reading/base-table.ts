import { between, pick, randomFrom } from './random.js';

/** A table as it should arrive: header cells and records. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const rowCount = 84;
export const columnCount = 9;

const headers = [
  ['Date', 'Time', 'Sessions', 'Case ref', 'Cost', 'Activity', 'What was agreed', 'Web page', 'Remarks'],
  ['Ref date', 'Slot', 'Contacts', 'Client', 'Spend', 'Service', 'Notes of the visit', 'Link', 'Other'],
  ['Day', 'Start', 'Number', 'Key', 'Price', 'Group', 'Description', 'Address', 'Comment'],
] as const;

const activities = [
  "Men's shed, Tuesday",
  'Walking group',
  'Gardening, allotment 12"',
  "Carers' café",
  'Debt advice',
  'Choir, beginners',
  'Chair exercise',
  "Women's swim, 50m",
  'Lunch club',
  'Art for wellbeing',
  'Bereavement circle',
  'Digital skills, part 2',
];
const openings = [
  'Agreed to try',
  'Has asked about',
  'Would like',
  'Came along to',
  'Was unsure about',
  "Didn't manage",
];
const middles = [
  'the first meeting, with a friend',
  'a short visit before deciding',
  'the “taster” day',
  "the group's open morning",
  'a lift there and back',
];
const endings = [
  'Will call again in two weeks.',
  "Prefers mornings, not Friday's.",
  'Bus pass needed; form sent.',
  'Told the surgery.',
  'Nothing more for now.',
];

/** The undamaged table of a seed: dates, times, counts, keys, money, short and long text with commas, quotes and apostrophes, addresses, and a column that is mostly empty. */
export function baseTable(seed: number): Table {
  const random = randomFrom(seed);
  const two = (n: number): string => String(n).padStart(2, '0');
  const rows = Array.from({ length: rowCount }, (_, i) => {
    const key = `${pick(random, ['WR', 'RO', 'HX', 'KT'])}-${String(between(random, 1000, 9999))}`;
    return [
      `${two(between(random, 1, 28))}/${two((i % 12) + 1)}/2023`,
      `${two(between(random, 8, 18))}:${pick(random, ['00', '15', '30', '45'])}`,
      String(between(random, 0, 30)),
      key,
      `£${String(between(random, 0, 90))}.${two(between(random, 0, 99))}`,
      pick(random, activities),
      `${pick(random, openings)} ${pick(random, middles)}. ${pick(random, endings)}`,
      `https://www.example.org/case/${key}.html`,
      random() < 0.12 ? pick(random, ['see file', 'moved, new address', 'ok']) : '',
    ];
  });
  return { header: pick(random, headers), rows };
}
