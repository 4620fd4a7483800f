import type { LeftOut } from '../clean/build-dataset.js';
import type { Engine } from '../engine/engine.js';
import type { MappingEntry } from '../mapping/mapping.js';
import type { Project } from '../project/project.js';
import type { SourceTable } from '../reading/source.js';
import { sql } from '../sql/sql.js';
import type { PersonCard } from './cards/card.js';
import { gatherCards } from './cards/gather-cards.js';
import { type IdentityColumn, identityColumns } from './cards/identity-columns.js';
import { type Decided, decidedPairs } from './decided-pairs.js';
import { gatherRows } from './gather-rows.js';
import type { LeftOutGroups } from './linkage/candidates.js';
import { type LinkCards, type Linked, linkCards } from './linkage/link-cards.js';
import { isNhsNumber } from './nhs-number.js';
import type { PairDecision, PersonPair } from './pair.js';
import { personKeys } from './person-keys.js';
import { type PersonRow, personRows } from './person-rows.js';
import { pairsToShow, possibleOf } from './possible.js';
import { casePairs } from './case-pairs.js';
import { findSameCases, leaveOnlyOpenCases } from './same-cases.js';
import { samePeople } from './same-people.js';
import { isAboutCases, settleCases } from './settle-cases.js';
import { sideKeys } from './side-keys.js';
import { writePeople } from './write-people.js';

/** How many people the rows belong to, and on what evidence. */
export interface PeopleReport {
  /** Rows of the four records, each source row once. */
  readonly rows: number;
  readonly people: number;
  /** People who were referred. */
  readonly referred: number;
  /** Rows that name nobody; each stands for a person of its own unless it was joined to one. */
  readonly unidentified: number;
  /** Identifiers that turned out to be the same person by NHS number. */
  readonly joinedByNhsNumber: number;
  /** Identifiers, and rows without one, that were joined to another by all that they say. */
  readonly joinedByEvidence: number;
  /** Those that a person said are somebody else's. */
  readonly joinedByHand: number;
  /** Pairs that wait for a person. */
  readonly possible: number;
  /** People, and people who were referred, if all of these are one. */
  readonly peopleIfJoined: number;
  readonly referredIfJoined: number;
  /** Referrals that may be another one of the same person entered again. */
  readonly possibleCases: number;
  /** Referrals that a person said are others entered again, by table: they are left out. */
  readonly joinedCases: readonly LeftOut[];
  /** People of whom nothing is recorded that could be compared. */
  readonly silent: number;
  /** What was compared. */
  readonly columns: readonly IdentityColumn[];
  /** Groups too large to compare, by what they share. */
  readonly leftOut: readonly LeftOutGroups[];
  /** The pairs, those that wait first, likeliest first; then those joined or answered; then those of referrals. */
  readonly pairs: readonly PersonPair[];
}

/** What the rows were made of. */
export interface PeopleSources {
  readonly tables: readonly SourceTable[];
  readonly mapping: readonly MappingEntry[];
  /** How cards are linked, where somebody who asks again and again remembers it. */
  readonly link?: LinkCards;
  /** Nobody is going to look at pairs: they are counted, not gathered, and second cases are not looked for. */
  readonly brief?: true;
}

/** Pairs from this chance on are for a person to look at. */
const reviewFrom = 0.5;

/**
 * Who is who. Rows with one identifier of one source system are one person; so are identifiers with
 * the same valid NHS number, unless nothing is to be decided. Names, dates of birth and the like are weighed
 * (linkage/): where suggestions may be carried out, pairs above the stated precision are joined; the rest is listed.
 * Makes `people`, one row for every source row of every record, and fills `person_key`.
 */
export function matchPeople(
  engine: Engine,
  project: Project,
  sources: PeopleSources = { tables: [], mapping: [] },
): PeopleReport {
  const gathered = gatherPeople(engine, project, sources);
  return written(engine, findPeople(gathered, project, sources), {
    brief: sources.brief === true,
    ofCases: project.people.filter(isAboutCases),
  });
}

/** Everybody, and what their rows say of who they are. */
export interface Gathered {
  readonly everybody: readonly PersonRow[];
  readonly cards: readonly PersonCard[];
  readonly columns: readonly IdentityColumn[];
  /** Pairs that one valid NHS number makes one person. */
  readonly numbered: readonly (readonly [string, string])[];
}

/** Gather everybody; leaves `person_row` in the engine, for `writePeople`. */
export function gatherPeople(engine: Engine, project: Project, { tables, mapping }: PeopleSources): Gathered {
  gatherRows(engine);
  const everybody = personRows(engine);
  const columns = identityColumns(tables, mapping);
  const numbered = project.settings.decide === 'none' ? [] : numberPairs(engine, everybody);
  return { everybody, cards: gatherCards(engine, columns), columns, numbered };
}

/** Who is who among those gathered. */
export interface Found extends Gathered {
  readonly sides: ReadonlyMap<string, string>;
  readonly decided: Decided;
  readonly linked: Linked;
  readonly same: ReadonlyMap<string, string>;
  readonly keys: ReadonlyMap<string, string>;
}

/** Link the cards of those gathered, and give everybody a key. */
export function findPeople(gathered: Gathered, project: Project, sources: PeopleSources): Found {
  const { everybody, cards, numbered } = gathered;
  const unasked = sources.brief === true && project.people.length === 0;
  const sides = unasked ? new Map<string, string>() : sideKeys(withHeaders(everybody, sources), cards);
  const decided = decidedPairs(
    project.people.filter((one) => !isAboutCases(one)),
    sides,
  );
  const link = sources.link ?? linkCards;
  const linked = link(cards, {
    together: [...numbered, ...decided.together],
    apart: decided.apart,
    asked: [...decided.together, ...decided.apart],
    precision: project.settings.decide === 'suggested' ? project.settings.mergePrecision : 2,
    review: reviewFrom,
  });
  const same = samePeople(
    everybody.map(({ node }) => node),
    [...numbered, ...decided.together, ...joinedNodes(linked)],
  );
  const keys = personKeys(everybody, same, project.key);
  return { ...gathered, sides, decided, linked, same, keys };
}

function written(
  engine: Engine,
  found: Found,
  { brief, ofCases }: { readonly brief: boolean; readonly ofCases: readonly PairDecision[] },
): PeopleReport {
  const { everybody, cards, linked, keys } = found;
  const possible = possibleOf(found);
  const pairs = brief ? [] : pairsToShow(engine, found);
  writePeople(engine, keys, possible.rows);
  const cases = brief ? [] : caseReview(engine, ofCases);
  const joinedCases = settleCases(engine, ofCases);
  const [counts] = engine.rows<{
    rows: number;
    people: number;
    referred: number;
    ifJoined: number;
  }>(sql`SELECT
    (SELECT count(*) FROM (SELECT DISTINCT source_table, row_no FROM people)) AS rows,
    (SELECT count(DISTINCT person_key) FROM people) AS people,
    (SELECT count(DISTINCT person_key) FROM referral) AS referred,
    (SELECT count(DISTINCT joined_key) FROM referral JOIN possible_person USING (person_key)) AS "ifJoined"`);
  const people = counts?.people ?? 0;
  return {
    rows: counts?.rows ?? 0,
    people,
    referred: counts?.referred ?? 0,
    unidentified: everybody.filter(({ personId }) => personId === null).length,
    joinedByNhsNumber: fewerBy(everybody, found.numbered),
    joinedByEvidence: linked.clusters.joinedBy.length,
    joinedByHand: fewerBy(everybody, found.decided.together),
    possible: possible.open,
    peopleIfJoined: people - possible.peopleFewer,
    referredIfJoined: counts?.ifJoined ?? 0,
    possibleCases: cases.filter(({ state }) => state === 'open' || state === 'later').length,
    joinedCases,
    silent: everybody.length - new Set(cards.map(({ node }) => node)).size,
    columns: found.columns,
    leftOut: linked.leftOut,
    pairs: [...pairs, ...cases],
  };
}

/** Referrals that may be others entered again, and what was said of them; only those that are open stay possible. */
function caseReview(engine: Engine, decisions: readonly PairDecision[]): readonly PersonPair[] {
  const pairs = casePairs(engine, findSameCases(engine), decisions);
  const answered = pairs.filter(({ pair: { state } }) => state === 'same' || state === 'not_same');
  leaveOnlyOpenCases(
    engine,
    answered.map(({ again }) => again),
  );
  return pairs.map(({ pair }) => pair);
}

/** How many fewer people there are when these pairs are joined, and nothing else. */
function fewerBy(everybody: readonly PersonRow[], pairs: readonly (readonly [string, string])[]): number {
  if (pairs.length === 0) return 0;
  const same = samePeople(
    everybody.map(({ node }) => node),
    pairs,
  );
  return [...same].filter(([node, first]) => node !== first).length;
}

function joinedNodes({ cards, clusters }: Linked): (readonly [string, string])[] {
  return clusters.joinedBy.map(({ a, b }) => [cards[a]?.node ?? '', cards[b]?.node ?? ''] as const);
}

/** Nodes with one valid NHS number, each paired with the first that has it. */
function numberPairs(engine: Engine, everybody: readonly PersonRow[]): (readonly [string, string])[] {
  const numbers = engine.rows<{ node: string; nhsNumber: string }>(sql`SELECT node, nhs_number AS "nhsNumber"
    FROM person_row WHERE nhs_number IS NOT NULL GROUP BY ALL ORDER BY min(place), nhs_number`);
  const places = new Map(everybody.map(({ node, place }) => [node, place] as const));
  const first = new Map<string, string>();
  const pairs: (readonly [string, string])[] = [];
  for (const { node, nhsNumber } of numbers) {
    if (!isNhsNumber(nhsNumber) || !places.has(node)) continue;
    const before = first.get(nhsNumber);
    if (before === undefined) first.set(nhsNumber, node);
    else if (before !== node) pairs.push([before, node]);
  }
  return pairs;
}

/** Everybody with the header of the column that names them. */
function withHeaders(
  everybody: readonly PersonRow[],
  { tables, mapping }: PeopleSources,
): (PersonRow & { readonly idHeader: string })[] {
  const headers = new Map(
    mapping
      .filter(({ target }) => target?.field === 'person_id')
      .map(({ table, column }) => [table, column] as const),
  );
  const known = new Set(tables.map(({ table }) => table));
  return everybody.map((row) => ({
    ...row,
    idHeader: known.has(row.table) ? (headers.get(row.table) ?? '') : '',
  }));
}
