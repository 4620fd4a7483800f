import { instruments } from '../dataset/instruments.js';
import type { TurnedOutcome } from '../figures/turned-outcomes.js';
import { name, sql } from '../sql/sql.js';
import { countInWords, roundedPeople, shareInWords } from './counts-in-words.js';
import type { Assessment, Inquiry } from './inquiry.js';
import type { Need } from './question.js';
import { columnsOf, inWords, spellingOf } from './spelling.js';
import { isBetter, metBy, thresholds, worst } from './thresholds.js';
import type { Fix, Reason } from './verdict.js';

type Change = Extract<Need, { readonly needs: 'change' }>;

const scoreFields = ['measure.total', 'measure.total_scored', 'measure.item_value'] as const;
const scoresNeeded = `${String(thresholds.pairs.supported)} people with both scores and 60 % of those due; 10 and 40 % for an answer with limits`;

/** Whether change on these instruments can be shown: enough pairs, and enough of those due. */
export function assessChange(inquiry: Inquiry, { instruments: codes, on }: Change): Assessment {
  const each = codes.flatMap((code) => directedChangeOn(inquiry, code) ?? []);
  if (each.length === 0) return withoutScores(inquiry, codes);
  const met = on === 'each' ? worst(each.map((one) => one.met)) : best(each).met;
  return {
    met,
    reasons: each.flatMap(({ reasons }) => reasons),
    fixes: met === 'supported' ? [] : each.flatMap(({ fixes }) => fixes),
  };
}

/** Whether those lost before follow-up can be described. */
export function assessBaseline(inquiry: Inquiry): Assessment {
  const counts = Object.keys(instruments).map((code) => inquiry.figure(`B3.mean.${code}`)?.of ?? 0);
  const most = Math.max(0, ...counts);
  const met = metBy(most, thresholds.baseline);
  const have = `${countInWords(most, 'people', inquiry.profile)} have a baseline on one instrument`;
  const need = `${String(thresholds.baseline.supported)} people; ${String(thresholds.baseline.withLimits)} for an answer with limits`;
  const field = spellingOf(inquiry.mapping, scoreFields);
  const fixes = met === 'supported' ? [] : [noScores(inquiry)];
  return { met, reasons: [{ field, have, need, met }], fixes };
}

/** Whether at least two groups have pairs enough to be set side by side. */
export function assessPairsInGroups({ engine }: Inquiry, by: 'ethnic_group' | 'imd_quintile'): Assessment {
  const least = thresholds.pairs.withLimits;
  const counted = engine.rows<{ groups: number }>(sql`
    SELECT count(*) AS groups FROM (
      SELECT o.instrument
      FROM figure_outcome o JOIN figure_person p ON p.person_key = o.person_key
      WHERE o.followup IS NOT NULL AND p.${name(by)} IS NOT NULL
      GROUP BY o.instrument, p.${name(by)}
      HAVING count(*) >= ${least})
    GROUP BY instrument
    ORDER BY groups DESC`);
  const groups = counted[0]?.groups ?? 0;
  const met = metBy(groups, thresholds.groupsWithPairs);
  const field = by === 'ethnic_group' ? 'Ethnic group' : 'Deprivation quintile';
  const have = `${String(groups)} ${groups === 1 ? 'group has' : 'groups have'} at least ${String(least)} people with both scores`;
  return { met, reasons: [{ field, have, need: 'two groups', met }], fixes: [] };
}

/** Change on an instrument, held back where some of its scores look turned round. */
function directedChangeOn(inquiry: Inquiry, code: string): Assessment | undefined {
  const found = changeOn(inquiry, code);
  const turned = inquiry.turned.get(code);
  if (found === undefined || turned === undefined || turned.pairs === 0) return found;
  const met = worst([found.met, 'with_limits']);
  const reason: Reason = {
    field: fieldOfScore(inquiry, code),
    have: `the scores in ${turned.places} look turned round`,
    need: 'scores that run the same way in every table',
    met: 'with_limits',
  };
  return { met, reasons: [...found.reasons, reason], fixes: [...found.fixes, settleScale(inquiry, turned)] };
}

function settleScale({ profile }: Inquiry, { instrument, ask, people }: TurnedOutcome): Fix {
  const rows = roundedPeople(people, profile);
  return { id: `settle:scale:${instrument}`, field: 'total', what: `${ask}.`, rows };
}

/** Undefined where the instrument was never used. */
function changeOn(inquiry: Inquiry, code: string): Assessment | undefined {
  const due = inquiry.figure(`B2.of_eligible.${code}`);
  if (due === undefined) return undefined;
  const { n: pairs, of } = due;
  const share = of > 0 ? pairs / of : 0;
  const met = worst([metBy(pairs, thresholds.pairs), metBy(share, thresholds.followUp)]);
  const { supported, withLimits } = thresholds.followUp;
  const whole = { of, rows: 'people due a follow-up', enough: [supported, withLimits] };
  const followed = `${shareInWords(pairs, whole, inquiry.profile)} have one`;
  const reason: Reason = {
    field: fieldOfScore(inquiry, code),
    have: `${countInWords(pairs, 'people', inquiry.profile)} with both scores; ${followed}`,
    need: scoresNeeded,
    met,
  };
  return { met, reasons: [reason], fixes: met === 'supported' ? [] : fixesOn(inquiry, code, of - pairs) };
}

function fixesOn(inquiry: Inquiry, code: string, lost: number): readonly Fix[] {
  const { engine, doubtfulDates, mapping } = inquiry;
  const [found = { undated: 0, unscored: 0 }] = engine.rows<{ undated: number; unscored: number }>(sql`
    SELECT count(*) FILTER (WHERE completed_date IS NULL) AS undated,
      count(*) FILTER (WHERE total_scored IS NULL) AS unscored
    FROM measure
    WHERE instrument = ${code} AND item_no IS NULL`);
  const doubtful = Math.min(found.undated, doubtfulDates['completed_date'] ?? 0);
  const dates = spellingOf(mapping, ['measure.completed_date']);
  const family = familyOf(code);
  const fixes: readonly Fix[] = [
    {
      id: 'settle-dates:completed_date',
      field: 'completed_date',
      what: `Say which way round the dates in ${dates} are written.`,
      rows: doubtful,
    },
    {
      id: 'fill:completed_date',
      field: 'completed_date',
      what: `Date the scores: fill in ${dates}.`,
      rows: found.undated - doubtful,
    },
    {
      id: `fill:total:${family}`,
      field: 'total',
      what: 'Fill in or correct scores that are blank or outside their scale.',
      rows: found.unscored,
    },
    {
      id: `record:followup:${family}`,
      field: 'total',
      what: 'Ask the people who are due a follow-up, 60 to 120 days after their first score.',
      rows: lost > 0 ? roundedPeople(lost, inquiry.profile) : 0,
    },
  ];
  return fixes.filter(({ rows }) => rows > 0);
}

function withoutScores(inquiry: Inquiry, codes: readonly string[]): Assessment {
  const labels = codes.slice(0, 2).map((code) => instruments[code]?.label ?? code);
  const field = labels.join(', ');
  return {
    met: 'not_possible',
    reasons: [{ field, have: 'no scores', need: scoresNeeded, met: 'not_possible' }],
    fixes: [noScores(inquiry)],
  };
}

/** Where scores are on record at all it takes recording, else perhaps only a match. */
function noScores({ mapping }: Inquiry): Fix {
  const isMapped = columnsOf(mapping, scoreFields).length > 0;
  const what = isMapped
    ? 'Record a first score and a follow-up on an instrument of this kind.'
    : 'Match the columns that hold scores, or start to record them.';
  return { id: isMapped ? 'record:baseline' : 'map:total', field: 'total', what, rows: 0 };
}

/** The instrument’s own columns, else its name. */
function fieldOfScore({ mapping }: Inquiry, code: string): string {
  const own = columnsOf(mapping, scoreFields).filter(({ target }) => target?.instrument === code);
  return inWords(own) ?? instruments[code]?.label ?? code;
}

/** The four questions of ONS4 are asked together, so one follow-up mends them all. */
function familyOf(code: string): string {
  return code.startsWith('ons4_') ? 'ons4' : code;
}

function best(all: readonly Assessment[]): Assessment {
  return all.reduce((one, other) => (isBetter(other.met, one.met) ? other : one));
}
