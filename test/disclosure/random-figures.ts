import { codeLists } from '../../shared/dataset/code-lists.js';
import { referralSourceGroup } from '../../shared/dataset/groups.js';
import type { Figure } from '../../shared/figures/figure.js';
import { madeFigure, madeShares, madeSplit } from '../support/report-figures.js';
import { between, pick, randomFrom } from '../bench/reading/random.js';
import { type Random, chance, weighed } from '../bench/verdicts/draw.js';

interface Row {
  readonly groups: Readonly<Record<string, string>>;
  readonly steps: readonly boolean[];
  readonly closed: string | null;
  readonly pair: 'improved' | 'same' | 'worse' | null;
}

const steps = ['reached', 'engaged', 'supported', 'completed', 'followed_up'] as const;

/** Codes of each split; of most of them a scheme uses only some. */
const splits: Readonly<Record<string, readonly string[]>> = {
  referral_month: ['2023-01', '2023-02', '2023-03', '2023-04', '2023-05', '2023-06', '2023-07'],
  referral_source: codesOf('referral_source'),
  scheme_id: ['North', 'South', 'East', 'West'],
  need_primary: codesOf('need').slice(0, 8),
  age_band: ['16-24', '25-34', '35-49', '50-64', '65-74', '75+'],
  gender: ['1', '2', '3'],
  ethnic_group: ['asian', 'black', 'mixed', 'other', 'white'],
  imd_quintile: ['1', '2', '3', '4', '5'],
};
const practices = ['M81001', 'M81002', 'M81003', 'M81004', 'M81005', 'M81006'];
const mayLack = ['referral_source', 'need_primary', 'gender', 'ethnic_group', 'imd_quintile'];
const ofReferrals = [
  'referral_month',
  'referral_source_group',
  'referral_source',
  'scheme_id',
  'need_primary',
  'gp_practice_code',
];
const ofPeople = ['age_band', 'gender', 'ethnic_group', 'imd_quintile'];
const compared = ['ethnic_group', 'gender', 'age_band', 'imd_quintile'];
const closings = ['completed_as_planned', 'declined', 'dna', 'unable_to_contact', 'moved'];
const tool = 'ons4_happy';

function codesOf(list: string): readonly string[] {
  return (codeLists[list]?.codes ?? []).flatMap(({ code, usable }) => (usable === false ? [] : [code]));
}

/** Figures counted over made-up people: small schemes, uneven groups, every figure of one set of rows. */
export function randomFigures(seed: number): readonly Figure[] {
  const random = randomFrom(seed);
  const many = pick(random, [12, 20, 35, 60, 100, 160, 260, 420]);
  const rows = rowsOf(random, many).map(ofSomePractice(seed));
  return [
    madeFigure({ id: 'A1.count', value: rows.length, n: rows.length, of: rows.length, unit: 'referrals' }),
    madeFigure({ id: 'A2.count', value: rows.length, n: rows.length, of: rows.length }),
    ...ofReferrals.flatMap((by) => madeSplit('A1.count', by, countsBy(rows, by))),
    ...ofPeople.flatMap((by) => madeSplit('A2.count', by, countsBy(rows, by))),
    ...needsOfPractices(rows),
    ...['referral_source_group', 'referral_source'].flatMap((by) => knownShares('A4.share', rows, by)),
    ...compared.flatMap((by) => knownShares('C1.ratio', rows, by)),
    ...steps.flatMap((step, at) => stepFigures(rows, step, at)),
    ...closures(rows),
    ...outcomes(rows),
  ];
}

function rowsOf(random: Random, many: number): readonly Row[] {
  const draws = Object.entries(splits).map(([by, codes]) => {
    const used = codes.slice(0, between(random, 2, codes.length));
    const all = mayLack.includes(by) && chance(random, 0.7) ? [...used, 'not_recorded'] : used;
    return [by, uneven(random, all)] as const;
  });
  const goesOn = steps.map(() => 0.3 + 0.7 * random());
  const closing = uneven(random, closings);
  const change = uneven(random, ['improved', 'same', 'worse'] as const);
  return Array.from({ length: many }, () => {
    const groups = Object.fromEntries(draws.map(([by, draw]) => [by, draw()]));
    const source = groups['referral_source'] ?? '';
    const kind = source === 'not_recorded' ? source : (referralSourceGroup(source) ?? 'not_recorded');
    let is = true;
    const flags = goesOn.map((share) => (is = is && chance(random, share)));
    const closed = chance(random, 0.7) ? closing() : null;
    const pair = flags.at(-1) === true ? change() : null;
    return { groups: { ...groups, referral_source_group: kind }, steps: flags, closed, pair };
  });
}

/** The practice of each row, drawn apart so that everything else stays as it was without practices. */
function ofSomePractice(seed: number): (row: Row) => Row {
  const random = randomFrom(seed ^ 0x5eed);
  const used = practices.slice(0, between(random, 1, practices.length));
  const draw = uneven(random, chance(random, 0.6) ? [...used, 'not_recorded'] : used);
  return (row) => ({ ...row, groups: { ...row.groups, gp_practice_code: draw() } });
}

/** Every pair of a practice and a reason, also where it is empty. */
function needsOfPractices(rows: readonly Row[]): readonly Figure[] {
  const [all, needs] = [countsBy(rows, 'gp_practice_code'), countsBy(rows, 'need_primary')];
  return Object.keys(all).flatMap((practice) => {
    const own = countsBy(
      rows.filter(({ groups }) => groups['gp_practice_code'] === practice),
      'need_primary',
    );
    return Object.keys(needs).map((need) => {
      const n = own[need] ?? 0;
      const figure = madeFigure({ id: 'A1.count', value: n, n, of: rows.length, unit: 'referrals' });
      return { ...figure, by: ['gp_practice_code', 'need_primary'], group: [practice, need] };
    });
  });
}

/** A draw in which the first few take nearly everything. */
function uneven<T>(random: Random, items: readonly T[]): () => T {
  const steep = 0.3 + random() * 2;
  const weights = items.map((_, i) => 1 / (i + 1) ** steep);
  return () => weighed(random, items, weights);
}

function countsBy(rows: readonly Row[], by: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { groups } of rows) {
    const group = groups[by] ?? '';
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => last(a) - last(b) || (a < b ? -1 : 1)));
}

function last(group: string): number {
  return group === 'not_recorded' ? 1 : 0;
}

function knownShares(id: string, rows: readonly Row[], by: string): readonly Figure[] {
  const known = Object.entries(countsBy(rows, by)).filter(([group]) => group !== 'not_recorded');
  const of = known.reduce((sum, [, n]) => sum + n, 0);
  return madeShares(id, by, Object.fromEntries(known.map(([group, n]) => [group, [n, of] as const])));
}

function stepFigures(rows: readonly Row[], step: string, at: number): readonly Figure[] {
  const there = rows.filter(({ steps: flags }) => flags[at] === true);
  const before = at === 0 ? rows : rows.filter(({ steps: flags }) => flags[at - 1] === true);
  return [
    share(`A6.${step}.of_all`, there.length, rows.length),
    share(`A6.${step}.of_previous`, there.length, before.length),
    ...['imd_quintile', 'ethnic_group', 'gp_practice_code'].flatMap((by) => {
      const parts = countsBy(there, by);
      const pairs = Object.entries(countsBy(rows, by)).map(
        ([group, of]) => [group, [parts[group] ?? 0, of]] as const,
      );
      return madeShares(`A6.${step}.of_all`, by, Object.fromEntries(pairs));
    }),
  ];
}

function share(id: string, n: number, of: number): Figure {
  return madeFigure({ id, value: of === 0 ? null : n / of, n, of, unit: 'share' });
}

function closures(rows: readonly Row[]): readonly Figure[] {
  const closed = rows.filter((row) => row.closed !== null);
  const parts = closings.map(
    (reason) => [reason, closed.filter((row) => row.closed === reason).length] as const,
  );
  const there = parts.filter(([, n]) => n > 0);
  return madeShares(
    'A7.share',
    'closure_reason',
    Object.fromEntries(there.map(([reason, n]) => [reason, [n, closed.length] as const])),
  );
}

function outcomes(rows: readonly Row[]): readonly Figure[] {
  const started = rows.filter(({ steps: flags }) => flags[1] === true).length;
  const pairs = rows.filter(({ pair }) => pair !== null);
  const points = { unit: 'points', n: pairs.length, of: started };
  return [
    share(`B1.share.${tool}`, started, rows.length),
    share(`B2.of_eligible.${tool}`, pairs.length, started),
    share(`B2.of_all.${tool}`, pairs.length, rows.length),
    madeFigure({ id: `B3.mean.${tool}`, value: 1.2, low: 0.4, high: 2, ...points }),
    madeFigure({ id: `B3.baseline_mean.${tool}`, value: 4.2, low: 3.4, high: 5, ...points }),
    ...(['improved', 'same', 'worse'] as const).map((verdict) =>
      share(`B4.${verdict}.${tool}`, pairs.filter(({ pair }) => pair === verdict).length, pairs.length),
    ),
  ];
}
