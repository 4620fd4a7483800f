import type { Engine } from '../engine/engine.js';
import type { CountBeside } from '../figures/print-beside.js';
import { sql } from '../sql/sql.js';

/** The signals there are, beside the figures. */
export const signalIds = ['stated_need', 'contact_peak', 'active_quarters', 'empty_months'] as const;

/** A signal, by name. */
export type SignalId = (typeof signalIds)[number];

/** What the data show of something that no indicator measures: n of N, with what it may be consistent with. */
export interface Signal {
  readonly id: SignalId;
  /** What n counts, in words that go before the numbers. */
  readonly label: string;
  readonly n: number;
  readonly of: number;
  /** False for counts of months and quarters, which tell of nobody. */
  readonly ofPeople: boolean;
  /** True where print shows a star, since the number would give a small one away. */
  readonly starred?: boolean;
}

/** The signals of these data; one without anything to count is left out. Reads the tables that figures are counted from. */
export function signalsOf(engine: Engine): readonly Signal[] {
  const found = [statedNeed(engine), contactPeak(engine), activeQuarters(engine), emptyMonths(engine)];
  return found.filter((signal): signal is Signal => signal !== null && signal.of > 0);
}

/** Codes of referrals from general practice. */
const generalPractice = '01';

/** The signals that count people, as print tells of them beside the figures. */
export function signalsBeside(signals: readonly Signal[]): readonly CountBeside[] {
  return signals
    .filter(({ ofPeople }) => ofPeople)
    .map(({ id, label, n, of }) => ({ id, title: label, n, of: [{ count: of, ...groupOfSignal[id] }] }));
}

/** Signals that are of one group of a split. */
const groupOfSignal: Partial<Record<SignalId, { readonly by: string; readonly group: string }>> = {
  stated_need: { by: 'referral_source', group: generalPractice },
};

interface Counted {
  readonly n: number;
  readonly of: number;
}

function statedNeed(engine: Engine): Signal {
  const [found = { n: 0, of: 0 }] = engine.rows<Counted>(sql`
    SELECT count(need_primary) AS n, count(*) AS "of"
    FROM figure_referral WHERE referral_source = ${generalPractice}`);
  return {
    id: 'stated_need',
    label: 'Referrals from general practice that state a need',
    ...found,
    ofPeople: true,
  };
}

/** Where contacts of people pile up: the number, from three on, that stands out most against its two neighbours. */
function contactPeak(engine: Engine): Signal | null {
  const counts = engine.rows<{ contacts: number; people: number }>(sql`
    SELECT contacts::INTEGER AS contacts, count(*) AS people
    FROM figure_person WHERE contacts >= 2 GROUP BY 1 ORDER BY 1`);
  const at = (contacts: number): number => counts.find((one) => one.contacts === contacts)?.people ?? 0;
  const beyond = ({ contacts, people }: { contacts: number; people: number }): number =>
    people - (at(contacts - 1) + at(contacts + 1)) / 2;
  const [peak] = counts.filter(({ contacts }) => contacts >= 3).toSorted((a, b) => beyond(b) - beyond(a));
  if (peak === undefined) return null;
  const of = counts.reduce((sum, { contacts, people }) => sum + (contacts >= 3 ? people : 0), 0);
  const label = `People with exactly ${String(peak.contacts)} contacts, the number that stands out most, of those with three or more`;
  return { id: 'contact_peak', label, n: peak.people, of, ofPeople: true };
}

/** Quarters in which a practice referred, of those since its first referral. */
function activeQuarters(engine: Engine): Signal {
  const [found = { n: 0, of: 0 }] = engine.rows<Counted>(sql`
    WITH quarters AS (
      SELECT DISTINCT gp_practice_code, year(referral_date) * 4 + quarter(referral_date) AS place
      FROM figure_referral WHERE gp_practice_code IS NOT NULL),
    latest AS (SELECT max(place) AS place FROM quarters),
    practices AS (
      SELECT count(*) AS active, (SELECT place FROM latest) - min(quarters.place) + 1 AS since
      FROM quarters GROUP BY gp_practice_code)
    SELECT coalesce(sum(active), 0)::INTEGER AS n, coalesce(sum(since), 0)::INTEGER AS "of" FROM practices`);
  return {
    id: 'active_quarters',
    label: 'Quarters in which a practice referred, of those since its first referral',
    ...found,
    ofPeople: false,
  };
}

function emptyMonths(engine: Engine): Signal {
  const [found = { n: 0, of: 0 }] = engine.rows<Counted>(sql`
    SELECT coalesce(date_diff('month', min(referral_date), max(referral_date)) + 1, 0)::INTEGER AS "of",
      coalesce(date_diff('month', min(referral_date), max(referral_date)) + 1
        - count(DISTINCT date_trunc('month', referral_date)), 0)::INTEGER AS n
    FROM figure_referral`);
  return { id: 'empty_months', label: 'Months without any referral', ...found, ofPeople: false };
}
