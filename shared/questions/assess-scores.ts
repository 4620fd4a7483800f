import { instruments } from '../dataset/instruments.js';
import { closest } from './closest.js';
import { countInWords, roundedPeople, shareInWords } from './counts-in-words.js';
import type { Assessment, Inquiry } from './inquiry.js';
import type { Enough, Need } from './question.js';
import { chancesOn } from './score-chances.js';
import { whyFewScores } from './score-rows.js';
import { recordScores, scoreFixes, scoredAfter } from './score-fixes.js';
import { columnsOf, inWords, spellingOf } from './spelling.js';
import { metBy, worst } from './thresholds.js';
import type { Fix, Reason } from './verdict.js';
import { type Ways, allOf, anyOf, done, waysAmong } from './ways.js';

type Change = Extract<Need, { readonly needs: 'change' }>;

const scoreFields = ['measure.total', 'measure.total_scored', 'measure.item_value'] as const;

/** Whether change on these instruments can be shown: enough pairs, and enough of those due. */
export function assessChange(inquiry: Inquiry, { instruments: codes, on }: Change): Assessment {
  const used = codes.filter((code) => isUsed(inquiry, code));
  const each = used.map((code) => onSameScale(inquiry, code, changeOn(inquiry, code)));
  const [first = ''] = codes;
  if (each.length === 0) return withoutScores(inquiry, codes, first);
  if (on === 'any') return closest(each);
  const missing = codes.filter((code) => !used.includes(code));
  const found = [...each, ...missing.map((code) => partlyWithout(inquiry, code))];
  return {
    met: worst(found.map(({ met }) => met)),
    reasons: found.flatMap(({ reasons }) => reasons),
    ways: {
      with_limits: allOf(found.map(({ ways }) => ways.with_limits)),
      supported: allOf(found.map(({ ways }) => ways.supported)),
    },
  };
}

/** Whether those lost before follow-up can be described. */
export function assessBaseline(inquiry: Inquiry): Assessment {
  const enough = inquiry.thresholds.baseline;
  const used = Object.keys(instruments).filter((code) => isUsed(inquiry, code));
  const counts = used.map((code) => scoredAfter(chancesOn(inquiry, code), code, new Set()).baselines);
  const most = Math.max(0, ...counts);
  const met = metBy(most, enough);
  const have = `${countInWords(most, 'people', inquiry.profile)} have a baseline on one instrument`;
  const need = `${String(enough.supported)} people; ${String(enough.withLimits)} for an answer with limits`;
  const ways = (least: number): Ways => {
    const mended = anyOf(
      used.map((code) =>
        waysAmong(
          scoreFixes(inquiry, code),
          (ids) => scoredAfter(chancesOn(inquiry, code), code, ids).baselines >= least,
        ),
      ),
    );
    const code = used[counts.indexOf(most)] ?? 'ons4_satisfaction';
    return mended.length > 0 ? mended : [[recordScores(code, least - most, inquiry)]];
  };
  return {
    met,
    reasons: [{ field: spellingOf(inquiry.mapping, scoreFields), have, need, met }],
    ways: { with_limits: ways(enough.withLimits), supported: ways(enough.supported) },
  };
}

/** Whether scores run the same way in every table. */
export function assessScale(inquiry: Inquiry, codes: readonly string[]): Assessment {
  const found = codes.flatMap((code) => scaleOf(inquiry, code) ?? []);
  return {
    met: worst(found.map(({ met }) => met)),
    reasons: found.flatMap(({ reasons }) => reasons),
    ways: { with_limits: done, supported: allOf(found.map(({ ways }) => ways.supported)) },
  };
}

/** Change on an instrument, held back where some of its scores look turned round. */
function onSameScale(inquiry: Inquiry, code: string, found: Assessment): Assessment {
  const scale = scaleOf(inquiry, code);
  if (scale === undefined) return found;
  return {
    met: worst([found.met, scale.met]),
    reasons: [...found.reasons, ...scale.reasons],
    ways: { ...found.ways, supported: allOf([found.ways.supported, scale.ways.supported]) },
  };
}

function scaleOf(inquiry: Inquiry, code: string): Assessment | undefined {
  const turned = inquiry.turned.get(code);
  if (turned === undefined || turned.pairs === 0) return undefined;
  const { ask, people, places } = turned;
  const reason: Reason = {
    field: fieldOfScore(inquiry, code),
    have: `the scores in ${places} look turned round`,
    need: 'scores that run the same way in every table',
    met: 'with_limits',
  };
  const fix: Fix = {
    id: `settle:scale:${code}`,
    field: 'total',
    what: `${ask}.`,
    rows: roundedPeople(people, inquiry.profile),
  };
  return { met: 'with_limits', reasons: [reason], ways: { with_limits: done, supported: [[fix]] } };
}

function isUsed(inquiry: Inquiry, code: string): boolean {
  return inquiry.figure(`B2.of_eligible.${code}`) !== undefined;
}

function changeOn(inquiry: Inquiry, code: string): Assessment {
  const { pairs: enoughPairs, followUp } = inquiry.thresholds;
  const due = inquiry.figure(`B2.of_eligible.${code}`);
  const { n: pairs, of } = due ?? { n: 0, of: 0 };
  const met = worst([metBy(pairs, enoughPairs), metBy(of > 0 ? pairs / of : 0, followUp)]);
  const whole = { of, rows: 'people due a follow-up', enough: [followUp.supported, followUp.withLimits] };
  const followed = `${shareInWords(pairs, whole, inquiry.profile)} have one`;
  const reason: Reason = {
    field: fieldOfScore(inquiry, code),
    have: `${countInWords(pairs, 'people', inquiry.profile)} with both scores; ${followed}`,
    need: scoresNeeded(inquiry),
    met,
  };
  return {
    met,
    reasons: [reason, ...whyFewScores(inquiry, code, met)],
    ways: {
      with_limits: changeWays(inquiry, code, { pairs: enoughPairs.withLimits, share: followUp.withLimits }),
      supported: changeWays(inquiry, code, { pairs: enoughPairs.supported, share: followUp.supported }),
    },
  };
}

/** Mending what is there; where that is not enough, more people have to be asked. */
function changeWays(
  inquiry: Inquiry,
  code: string,
  least: { readonly pairs: number; readonly share: number },
): Ways {
  const chances = chancesOn(inquiry, code);
  const ways = waysAmong(scoreFixes(inquiry, code), (ids) => {
    const { pairs, due } = scoredAfter(chances, code, ids);
    return pairs >= least.pairs && pairs / due >= least.share;
  });
  if (ways.length > 0) return ways;
  const { pairs, due } = scoredAfter(chances, code, new Set());
  const forShare = Math.ceil((least.share * due - pairs) / (1 - least.share));
  return [[recordScores(code, Math.max(least.pairs - pairs, forShare), inquiry)]];
}

function withoutScores(inquiry: Inquiry, codes: readonly string[], first: string): Assessment {
  const labels = codes.slice(0, 2).map((code) => instruments[code]?.label ?? code);
  const { supported, withLimits } = inquiry.thresholds.pairs;
  const need = scoresNeeded(inquiry);
  return {
    met: 'not_possible',
    reasons: [{ field: labels.join(', '), have: 'no scores', need, met: 'not_possible' }],
    ways: {
      with_limits: [[recordScores(first, withLimits, inquiry)]],
      supported: [[recordScores(first, supported, inquiry)]],
    },
  };
}

/** One of several questions that are asked together, and was never asked: the others answer a part. */
function partlyWithout(inquiry: Inquiry, code: string): Assessment {
  const field = instruments[code]?.label ?? code;
  const reason: Reason = { field, have: 'no scores', need: scoresNeeded(inquiry), met: 'with_limits' };
  const fix = recordScores(code, inquiry.thresholds.pairs.supported, inquiry);
  return { met: 'with_limits', reasons: [reason], ways: { with_limits: done, supported: [[fix]] } };
}

function scoresNeeded({ thresholds: { pairs, followUp } }: Inquiry): string {
  const percent = (share: number): string => `${String(Math.round(share * 100))} %`;
  const full: Enough = pairs;
  return `${String(full.supported)} people with both scores and ${percent(followUp.supported)} of those due; ${String(full.withLimits)} and ${percent(followUp.withLimits)} for an answer with limits`;
}

/** The instrument’s own columns, else its name. */
function fieldOfScore({ mapping }: Inquiry, code: string): string {
  const own = columnsOf(mapping, scoreFields).filter(({ target }) => target?.instrument === code);
  return inWords(own) ?? instruments[code]?.label ?? code;
}
