import type { Engine } from '../engine/engine.js';
import { type Sql } from '../sql/sql.js';
import { isRefused } from '../stats/estimate.js';
import { type CountedGroup, type Slope, slopeOfShares } from '../stats/inequality/slope.js';
import { rate } from '../stats/rate.js';
import { stepFlag, steps } from './cascade.js';
import { countByGroup, unrecorded } from './counting.js';
import type { KindId } from './catalogue.js';
import { type Draft, type Estimate, draft } from './draft.js';
import { changeByGroup } from './equity/change-by-group.js';
import type { OutcomeSet } from './outcome.js';
import { referenceSizes } from './reference-population.js';

/** Fifths of deprivation, the most deprived first. */
const fifths = ['1', '2', '3', '4', '5'] as const;
const by = 'imd_quintile';
const per = 1000;

/** C2 to C5: rates, steps and changes over the fifths of deprivation, and the slope of each from end to end. */
export function gradients(engine: Engine, sets: readonly OutcomeSet[]): readonly Draft[] {
  return [
    ...reachOver(engine),
    ...steps.map((step) => slopeOfStep(engine, step, stepFlag(step))),
    ...sets.flatMap(changeByGroup),
  ];
}

/** C2 and C3: people referred, of the people who live in each fifth. */
function reachOver(engine: Engine): readonly Draft[] {
  return reachSlopes(engine, { by, slopes: ['C3.sii', 'C3.rii'], noReference });
}

interface OverFifths {
  readonly by: 'imd_quintile' | 'imd_quintile_other';
  /** The absolute and the relative slope. */
  readonly slopes: readonly [KindId, KindId];
  /** What is said where the population does not count these fifths. */
  readonly noReference: string;
}

/** Rates of referral of fifths of deprivation, and their slopes from end to end. */
export function reachSlopes(engine: Engine, { by, slopes, noReference }: OverFifths): readonly Draft[] {
  const people = countByGroup(engine, 'figure_person', { by });
  const sizes = referenceSizes(engine, by);
  const missing = unrecorded(people);
  const asked = people.reduce((sum, { of }) => sum + of, 0);
  const groups = fifths.map((group) => ({
    group,
    count: people.find((one) => one.group === group)?.of ?? 0,
    of: sizes.get(group) ?? 0,
  }));
  const rates = groups.map(({ group, count, of }) =>
    draft('C2.rate', rate(count, of, { per }) ?? { value: null, because: noReference }, {
      n: count,
      of,
      missing,
      known: shareKnown(missing, asked),
      place: { by, group },
    }),
  );
  const all = { ...totals(groups), missing, known: shareKnown(missing, asked) };
  const slope = slopeOver(groups, sizes.size === 0 ? noReference : tooFewGroups);
  const [absolute, relative] = slopes;
  return [...rates, draft(absolute, times(slope.sii, per), all), draft(relative, slope.rii, all)];
}

const noReference = 'No reference population was supplied.';
const tooFewGroups = 'Not all five fifths have people.';

/** C4: how far referrals of each fifth came. */
function slopeOfStep(engine: Engine, step: (typeof steps)[number], having: Sql): Draft {
  return stepSlope(engine, { by, having, kind: `C4.sii.${step}` });
}

interface StepOver {
  readonly by: OverFifths['by'];
  readonly having: Sql;
  readonly kind: KindId;
}

/** The slope of a step over fifths of deprivation. */
export function stepSlope(engine: Engine, { by, having, kind }: StepOver): Draft {
  const counts = countByGroup(engine, 'figure_referral', { by, having });
  const missing = unrecorded(counts);
  const groups = fifths.map((fifth) => {
    const found = counts.find(({ group }) => group === fifth);
    return { count: found?.n ?? 0, of: found?.of ?? 0 };
  });
  const all = totals(groups);
  const { sii } = slopeOver(groups, tooFewGroups);
  return draft(kind, sii, { ...all, missing, asked: all.of + missing });
}

/** SII and RII of counts over the fifths, or why there is none. */
export function slopeOver(groups: readonly CountedGroup[], because: string): Record<keyof Slope, Estimate> {
  const refused: Estimate = { value: null, because };
  if (groups.some(({ of }) => of === 0)) return { sii: refused, rii: refused };
  if (groups.some(({ count, of }) => count > of)) return { sii: tooMany, rii: tooMany };
  const slope = slopeOfShares(groups);
  if (isRefused(slope)) {
    const alike: Estimate = { value: null, because: 'Nobody, or everybody, of these groups got there.' };
    return { sii: alike, rii: alike };
  }
  return { sii: slope.sii, rii: isRefused(slope.rii) ? refused : slope.rii };
}

const tooMany: Estimate = { value: null, because: 'More people of one fifth were referred than live there.' };

function times({ value, low, high, because }: Estimate, factor: number): Estimate {
  const by = (number: number | null | undefined): number | null => (number == null ? null : number * factor);
  return { value: by(value), low: by(low), high: by(high), ...(because === undefined ? {} : { because }) };
}

function totals(groups: readonly CountedGroup[]): { n: number; of: number } {
  return {
    n: groups.reduce((sum, { count }) => sum + count, 0),
    of: groups.reduce((sum, { of }) => sum + of, 0),
  };
}

function shareKnown(missing: number, asked: number): number {
  return asked > 0 ? 1 - missing / asked : 1;
}
