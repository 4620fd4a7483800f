import { between, pick } from '../reading/random.js';
import { type Life, type LifeField, lives, telephone } from './lives.js';
import { calledAtHome, surnames } from './name-lists.js';
import { type Slip, dateSlip, numberSlip, wordSlip } from './slips.js';

/** One row of a made file, and who it is. */
export interface MadeRow extends Life {
  readonly who: number;
}

/** How a file is made. */
export interface Making {
  readonly rows: number;
  /** Most further rows of one person. */
  readonly mostCopies: number;
  readonly mostInField: number;
  readonly mostInRow: number;
  /** Every copy has as many changes as it may, as FEBRL's own program makes them; else 1 to that many. */
  readonly always: boolean;
  /** Share of the rows that are the first of their person. */
  readonly share: number;
}

/** As large and as bad as the issue says. */
export const usualMaking: Omit<Making, 'rows'> = {
  mostCopies: 9,
  mostInField: 3,
  mostInRow: 10,
  always: false,
  share: 0.4,
};

/** How often a change falls on each field; names and addresses suffer most, as in FEBRL's settings. */
const suffers: readonly (readonly [LifeField, number])[] = [
  ['given', 0.17],
  ['surname', 0.17],
  ['address', 0.24],
  ['postcode', 0.1],
  ['phone', 0.12],
  ['birth', 0.09],
  ['initials', 0.04],
  ['gender', 0.02],
  ['nhs', 0.05],
];

/**
 * A file in the manner of FEBRL's dsgen: people, some of them several times (the numbers of copies fall
 * off as one over their size), each copy changed a few times; in no order.
 */
export function madeFile(random: () => number, making: Making): readonly MadeRow[] {
  const people = lives(random, Math.round(making.rows * making.share));
  const rows: MadeRow[] = people.map((life, who) => ({ ...life, who }));
  const left = people.map((_, who) => who);
  while (rows.length < making.rows && left.length > 0) {
    const [who = 0] = left.splice(between(random, 0, left.length - 1), 1);
    const life = people[who];
    const copies = Math.min(zipf(random, making.mostCopies), making.rows - rows.length);
    for (let i = 0; life !== undefined && i < copies; i += 1)
      rows.push({ ...changed(random, life, making), who });
  }
  return shuffled(random, rows);
}

function zipf(random: () => number, most: number): number {
  const shares = Array.from({ length: most }, (_, i) => 1 / (i + 1));
  let rest = random() * shares.reduce((a, b) => a + b, 0);
  return (
    1 +
    Math.max(
      0,
      shares.findIndex((share) => (rest -= share) < 0),
    )
  );
}

function changed(random: () => number, life: Life, { mostInField, mostInRow, always }: Making): Life {
  const aim = always ? mostInRow : between(random, 1, mostInRow);
  const counts = new Map<LifeField, number>();
  let row = life;
  let done = 0;
  const count = (field: LifeField): void => {
    counts.set(field, (counts.get(field) ?? 0) + 1);
    done += 1;
  };
  const whole = random();
  if (whole < 0.03 && aim >= 2) {
    row = { ...row, given: row.surname, surname: row.given };
    count('given');
    count('surname');
  } else if (whole < 0.1 && aim >= 2) {
    const elsewhere = lives(random, 1)[0] ?? life;
    row = { ...row, address: elsewhere.address, postcode: elsewhere.postcode };
    count('address');
    count('postcode');
  }
  for (let tries = 0; done < aim && tries < 200; tries += 1) {
    const field = weighted(random);
    const next = changedField(random, field, row);
    if ((counts.get(field) ?? 0) >= mostInField || next === row[field]) continue;
    row = { ...row, [field]: next };
    count(field);
  }
  return row;
}

const slips: Readonly<Record<LifeField, Slip>> = {
  given: (random, text) => {
    const chance = random();
    const names = calledAtHome[text];
    if (names !== undefined && chance < 0.25) return pick(random, names);
    return chance < 0.3 ? text.slice(0, 1) : wordSlip(random, text);
  },
  surname: (random, text) => (random() < 0.03 ? pick(random, surnames) : wordSlip(random, text)),
  initials: (random, text) =>
    random() < 0.5 ? `${text.slice(1)}${text.slice(0, 1)}` : wordSlip(random, text).toUpperCase(),
  birth: (random, text) => (random() < 0.9 ? dateSlip : numberSlip)(random, text),
  gender: (_random, text) => (text === '1' ? '2' : '1'),
  postcode: numberSlip,
  address: wordSlip,
  phone: (random, text) => (random() < 0.15 ? telephone(random) : numberSlip(random, text)),
  nhs: numberSlip,
};

/** One change of a field: a slip, or, now and then, nothing entered at all. */
function changedField(random: () => number, field: LifeField, row: Life): string {
  const text = row[field];
  if (text === '') return text;
  return random() < 0.08 ? '' : slips[field](random, text);
}

function weighted(random: () => number): LifeField {
  let rest = random() * suffers.reduce((sum, [, share]) => sum + share, 0);
  const found = suffers.find(([, share]) => (rest -= share) < 0);
  return found === undefined ? 'address' : found[0];
}

function shuffled<T>(random: () => number, list: readonly T[]): readonly T[] {
  const keyed = list.map((one) => [random(), one] as const);
  return keyed.sort(([a], [b]) => a - b).map(([, one]) => one);
}
