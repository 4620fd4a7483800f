import type { LeftOut } from '../clean/build-dataset.js';
import type { Engine } from '../engine/engine.js';
import { shortHash } from '../project/hash.js';
import { sql } from '../sql/sql.js';
import type { PairDecision } from './pair.js';
import { pairId } from './side-keys.js';

/** A referral by its number, as the next extract gives it too. */
export function caseSide(referralId: string): string {
  return shortHash('case', referralId);
}

/** The name of a pair of referrals. */
export function caseId(one: string, other: string): string {
  return `case-${pairId(caseSide(one), caseSide(other))}`;
}

/** True for an answer about two referrals, not about two people. */
export function isAboutCases({ pair }: Pick<PairDecision, 'pair'>): boolean {
  return pair.startsWith('case-');
}

interface Joined {
  readonly person: string;
  readonly first: string;
  readonly again: string;
}

/**
 * Carry out what people said of referrals that are one: the second is left out, and what hangs on it hangs on the first.
 * An answer whose two referrals are not both here, or not of one person, does nothing.
 */
export function settleCases(engine: Engine, decisions: readonly PairDecision[]): readonly LeftOut[] {
  const same = decisions.filter((one) => isAboutCases(one) && one.answer === 'same');
  if (same.length === 0) return [];
  const leftOut = new Map<string, LeftOut>();
  for (const joined of joinedOf(engine, same)) {
    for (const place of takeOut(engine, joined)) {
      const rows = (leftOut.get(place.table)?.rows ?? 0) + 1;
      leftOut.set(place.table, {
        ...place,
        rows,
        reason: 'A person said that they are another referral entered again.',
      });
    }
  }
  return [...leftOut.values()].sort((a, b) => (a.table < b.table ? -1 : 1));
}

/** The referrals of each answer, by number; of a chain, all that come after the first are that first one. */
function joinedOf(engine: Engine, same: readonly PairDecision[]): readonly Joined[] {
  const rows = engine.rows<{
    id: string;
    person: string;
  }>(sql`SELECT DISTINCT referral_id AS id, person_key AS person
    FROM referral WHERE referral_id IS NOT NULL AND person_key IS NOT NULL ORDER BY ALL`);
  const bySide = new Map(rows.map((row) => [caseSide(row.id), row] as const));
  const repeats = new Map<string, string>();
  const persons = new Map(rows.map(({ id, person }) => [id, person] as const));
  for (const { sides } of same) {
    const [first, again] = [bySide.get(sides[0]), bySide.get(sides[1])];
    if (first !== undefined && again !== undefined && first.person === again.person)
      repeats.set(again.id, first.id);
  }
  return [...repeats.keys()]
    .sort()
    .map((again) => ({ first: firstOf(again, repeats), again, person: persons.get(again) ?? '' }));
}

function firstOf(id: string, repeats: ReadonlyMap<string, string>): string {
  let [at, steps] = [id, 0];
  for (let next = repeats.get(at); next !== undefined && steps < repeats.size; next = repeats.get(at)) {
    at = next;
    steps += 1;
  }
  return at;
}

function takeOut(
  engine: Engine,
  { first, again, person }: Joined,
): readonly Omit<LeftOut, 'rows' | 'reason'>[] {
  if (first === again) return [];
  const own = sql`referral_id = ${again} AND person_key = ${person}`;
  const places = engine.rows<
    Omit<LeftOut, 'rows' | 'reason'>
  >(sql`SELECT source_table AS "table", source_file AS file,
    source_sheet AS sheet FROM referral WHERE ${own} ORDER BY row_no`);
  engine.run(sql`DELETE FROM referral WHERE ${own}`);
  for (const update of [
    sql`UPDATE contact SET referral_id = ${first} WHERE referral_id = ${again}`,
    sql`UPDATE onward SET referral_id = ${first} WHERE referral_id = ${again}`,
    sql`UPDATE measure SET referral_id = ${first} WHERE referral_id = ${again}`,
  ])
    engine.run(update);
  return places;
}
