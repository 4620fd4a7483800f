import { sql } from '../../sql/sql.js';
import { binomialAtLeast } from '../../stats/binomial.js';
import type { IssueLine } from '../issue-table.js';
import type { Limits, SetDesk, SetFinding, SetRule } from '../rule.js';
import { groupCalled, nOf } from './group-words.js';
import { withPlaces } from './places.js';

/** A place where nobody has more than so many contacts, and many have exactly that. */
export const sessionsCapped: SetRule = {
  id: 'sessions-capped',
  kind: 'sets',
  severity: 'info',
  dimension: 'consistency',
  kahn: { category: 'plausibility', sub: 'atemporal', context: 'verification' },
  says: 'Nobody at a place has more than a certain number of contacts, and many have just that',
  matters:
    'A limit on sessions makes support look alike, and people who needed more are not seen in the data.',
  atSource: 'Ask whether the scheme or the system sets a limit.',
  inFile: 'Compare contacts between places only with the limit said beside them.',
  thresholds: {
    people: {
      value: 40,
      unit: 'people',
      reason: 'with fewer, the most that anybody has is chance',
    },
    share: {
      value: 0.1,
      unit: 'share of people at the limit',
      reason: 'without a limit the highest number is rare',
    },
    times: {
      value: 1.5,
      unit: 'times as many as one below',
      reason: 'without a limit fewer people have one more',
    },
    pile: {
      value: 0.05,
      unit: 'probability',
      reason: 'of so many at the limit where they and those one below are equally many, over all places',
    },
    chance: {
      value: 0.001,
      unit: 'probability',
      reason: 'of such a pile, or of nobody beyond the limit at the share of the other places',
    },
  },
  look: (desk) => {
    const { people = 40, share = 0.1, times = 1.5 } = desk.limits;
    const places = placesOf(desk).filter(({ of }) => of >= people);
    const found = places
      .filter(({ most, atMost, below, of }) => most >= 3 && atMost >= share * of && atMost >= times * below)
      .filter((place) => isNoChance(place, places.length, desk.limits));
    return {
      findings: found.map(findingOf),
      judged: places.length,
      why: `No place has ${String(people)} people with a number of contacts.`,
    };
  },
};

interface Place extends IssueLine {
  readonly table: string;
  readonly field: string | null;
  readonly value: string | null;
  readonly most: number;
  readonly atMost: number;
  readonly below: number;
  readonly of: number;
  /** People of all other places of the table, and those of them who have more than anybody here. */
  readonly elsewhere: number;
  readonly beyond: number;
}

/** A limit shows as a pile at the top, or as a lesser pile with nobody beyond what others often pass. */
function isNoChance(
  { atMost, below, of, elsewhere, beyond }: Place,
  places: number,
  { pile = 0.05, chance = 0.001 }: Limits,
): boolean {
  const piled = places * binomialAtLeast(atMost, atMost + below, 0.5);
  const noneBeyond = places * (1 - beyond / (elsewhere + of)) ** of;
  return piled < chance || (piled < pile && noneBeyond < chance);
}

/** People with any contact, by place: the most that anybody has, how many have it, and how many one less. */
function placesOf({ engine }: SetDesk): readonly Place[] {
  return engine.rows<Place>(sql`WITH counted AS (
      SELECT referral_id, count(*) AS attended FROM contact
      WHERE referral_id IS NOT NULL AND attended IN ('5', '6') GROUP BY referral_id),
    sessions AS (
      SELECT source_table, place_field, place, row_no, source_row,
        coalesce(contacts_total, attended)::INTEGER AS sessions
      FROM ${withPlaces()} AS rows LEFT JOIN counted USING (referral_id)
      WHERE coalesce(contacts_total, attended) > 0),
    topped AS (SELECT *, max(sessions) OVER (PARTITION BY source_table, place_field, place) AS most FROM sessions),
    limited AS (
      SELECT source_table, place_field, place, most, count(*) AS people,
        count(*) FILTER (WHERE sessions = most) AS at_most, count(*) FILTER (WHERE sessions = most - 1) AS below,
        min(row_no) FILTER (WHERE sessions = most) AS row_no, min(source_row) FILTER (WHERE sessions = most) AS source_row
      FROM topped GROUP BY ALL),
    beyond AS (
      SELECT limited.source_table, limited.most, count(*) AS beyond
      FROM (SELECT DISTINCT source_table, most FROM limited) AS limited
      JOIN sessions ON sessions.source_table = limited.source_table AND sessions.sessions > limited.most
      GROUP BY ALL)
    SELECT source_table AS "table", place_field AS field, place AS value, most, at_most::INTEGER AS "atMost",
      below::INTEGER AS below, people::INTEGER AS "of", coalesce(beyond, 0)::INTEGER AS beyond,
      (sum(people) OVER (PARTITION BY source_table) - people)::INTEGER AS elsewhere,
      row_no AS "rowNo", source_row AS "row"
    FROM limited LEFT JOIN beyond USING (source_table, most) ORDER BY ALL`);
}

function findingOf({ table, field, value, most, atMost, of, row, rowNo }: Place): SetFinding {
  const called = field === null ? '' : ` of this row’s ${groupCalled(field)}`;
  return {
    at: {
      record: 'referral',
      field: 'contacts_total',
      origin: { source_table: table, instrument: null, timepoint: null },
    },
    group: field === null || value === null ? null : { field, value },
    ...{ n: atMost, of, lines: field === null ? [] : [{ row, rowNo }], severity: 'info' },
    message: (column) =>
      `${column('contacts_total')}: nobody${called} has more than ${String(most)}, and ${nOf(atMost, of)} have just that.`,
    suggestion: 'Ask whether there is a limit on sessions.',
  };
}
