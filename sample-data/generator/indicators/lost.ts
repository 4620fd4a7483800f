import type { Base } from './base.js';
import { type Figure, figure } from './figure.js';
import { at } from '../random.js';
import { notRecorded, personAge, personDecile, personGroup } from './groups.js';
import { mean, sum, variance } from './numbers.js';
import type { Outcome } from './pairs.js';

/** B6: followed up against lost among those due, in standard deviations, on each baseline field. */
export function lostAgainstFollowed(base: Base, instrument: string, people: readonly Outcome[]): Figure[] {
  const referralsOf = (outcome: Outcome) => base.people.get(outcome.person) ?? [];
  const compare = (field: string, valueOf: (o: Outcome) => number | null, isShare: boolean) => {
    const side = (followed: boolean) =>
      people
        .filter((o) => (o.followUp !== null) === followed)
        .map(valueOf)
        .filter((v) => v !== null);
    const [paired, lost] = [side(true), side(false)];
    const n = paired.length + lost.length;
    const rest = { n, of: people.length, missing: people.length - n, low: null, high: null };
    return figure({ id: `B6.${field}.${instrument}` }, difference(paired, lost, isShare), rest);
  };
  const many = (name: string, field: string) => {
    const groupOf = (o: Outcome) => personGroup(field, referralsOf(o));
    const side = (followed: boolean) =>
      people
        .filter((o) => (o.followUp !== null) === followed)
        .map(groupOf)
        .filter((group) => group !== notRecorded);
    const [paired, lost] = [side(true), side(false)];
    const n = paired.length + lost.length;
    const rest = { n, of: people.length, missing: people.length - n, low: null, high: null };
    return figure({ id: `B6.${name}.${instrument}` }, distance(paired, lost), rest);
  };
  const blank = (name: string, isBlank: (o: Outcome) => boolean) => {
    const found = compare(name, (o) => Number(isBlank(o)), true);
    return new Set(people.map(isBlank)).size === 1 ? { ...found, value: 0 } : found;
  };
  return [
    compare('score', (o) => o.baseline.value, false),
    compare('age', (o) => personAge(referralsOf(o)), false),
    compare('female', (o) => oneWhen(personGroup('gender', referralsOf(o)), '2', ['1', '2']), true),
    compare('core20', (o) => isCore20(personDecile(referralsOf(o))), true),
    many('ethnic_group', 'ethnic_group'),
    many('scheme', 'scheme_id'),
    many('source_group', 'referral_source_group'),
    many('need', 'need_primary'),
    blank('no_age', (o) => personAge(referralsOf(o)) === null),
    blank('no_gender', (o) => personGroup('gender', referralsOf(o)) === notRecorded),
    blank('no_ethnic_group', (o) => personGroup('ethnic_group', referralsOf(o)) === notRecorded),
    blank('no_imd', (o) => personDecile(referralsOf(o)) === null),
  ];
}

/** Yang and Dalton (2012): the quadratic form is found by solving S x = gap, without an inverse. */
function distance(paired: readonly string[], lost: readonly string[]): number | null {
  if (paired.length < 2 || lost.length < 2) return null;
  const kinds = [...new Set([...paired, ...lost])];
  kinds.pop();
  const shareOf = (values: readonly string[], kind: string) =>
    values.filter((value) => value === kind).length / values.length;
  const p = kinds.map((kind) => shareOf(paired, kind));
  const q = kinds.map((kind) => shareOf(lost, kind));
  const gap = kinds.map((_, i) => at(p, i) - at(q, i));
  const rows = kinds.map((_, i) => [
    ...kinds.map((__, j) =>
      i === j
        ? (at(p, i) * (1 - at(p, i)) + at(q, i) * (1 - at(q, i))) / 2
        : -(at(p, i) * at(p, j) + at(q, i) * at(q, j)) / 2,
    ),
    at(gap, i),
  ]);
  return Math.sqrt(sum(solve(rows).map((x, i) => x * at(gap, i))));
}

/** Gauss with pivots on rows that end in their right-hand side. */
function solve(rows: number[][]): number[] {
  const size = rows.length;
  for (let c = 0; c < size; c += 1) {
    const best = rows
      .slice(c)
      .reduce((top, row, i) => (Math.abs(at(row, c)) > Math.abs(at(at(rows, top), c)) ? c + i : top), c);
    [rows[c], rows[best]] = [at(rows, best), at(rows, c)];
    for (let r = c + 1; r < size; r += 1) {
      const factor = at(at(rows, r), c) / at(at(rows, c), c);
      rows[r] = at(rows, r).map((value, j) => value - factor * at(at(rows, c), j));
    }
  }
  const x: number[] = new Array<number>(size).fill(0);
  for (let r = size - 1; r >= 0; r -= 1) {
    const row = at(rows, r);
    const known = sum(x.map((value, j) => (j > r ? value * at(row, j) : 0)));
    x[r] = (at(row, size) - known) / at(row, r);
  }
  return x;
}

function difference(paired: readonly number[], lost: readonly number[], isShare: boolean): number | null {
  if (paired.length < 2 || lost.length < 2) return null;
  const [first, second] = [mean(paired) ?? 0, mean(lost) ?? 0];
  const spread = (values: readonly number[], centre: number) =>
    isShare ? centre * (1 - centre) : (variance(values) ?? 0);
  const pooled = (spread(paired, first) + spread(lost, second)) / 2;
  return pooled === 0 ? null : (first - second) / Math.sqrt(pooled);
}

function oneWhen(code: string, wanted: string, known: readonly string[]): number | null {
  return known.includes(code) ? Number(code === wanted) : null;
}

function isCore20(decile: number | null): number | null {
  return decile === null ? null : Number(decile <= 2);
}
