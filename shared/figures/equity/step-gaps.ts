import type { Engine } from '../../engine/engine.js';
import { sql } from '../../sql/sql.js';
import { proportionDifference } from '../../stats/proportion-difference.js';
import { type Step, stepFlag, steps } from '../cascade.js';
import { type GroupCount, countByGroup, unrecorded } from '../counting.js';
import { type Draft, draft } from '../draft.js';
import { slopeOver } from '../gradients.js';
import { notRecorded } from '../usable.js';

const fields = ['imd_quintile', 'ethnic_group', 'rural_urban_group'] as const;
const fifths = ['1', '2', '3', '4', '5'] as const;

/**
 * C4: at each step, the share of a group that got there minus that of everybody else whose group is known; of all
 * referrals, and of those that came as far as the step before.
 */
export function stepGaps(engine: Engine): readonly Draft[] {
  return steps.flatMap((step, i) => {
    const before = steps[i - 1];
    return [
      ...fields.flatMap((by) => gapsAt(engine, { step, by, before: undefined })),
      ...(before === undefined
        ? []
        : [
            ...fields.flatMap((by) => gapsAt(engine, { step, by, before })),
            slopeAt(engine, { step, by: 'imd_quintile', before }),
          ]),
    ];
  });
}

interface At {
  readonly step: Step;
  readonly by: (typeof fields)[number];
  /** The step that the referrals had to reach; absent for all. */
  readonly before: Step | undefined;
}

/** Referrals of which it is not known whether they got there count as not there, as in the pathway itself. */
function countsAt(engine: Engine, { step, by, before }: At): readonly GroupCount[] {
  const among = before === undefined ? sql`true` : sql`coalesce(${stepFlag(before)}, false)`;
  return countByGroup(engine, 'figure_referral', { by, having: stepFlag(step), among });
}

function gapsAt(engine: Engine, at: At): readonly Draft[] {
  const { step, by, before } = at;
  const counts = countsAt(engine, at);
  const known = counts.filter(({ group }) => group !== notRecorded);
  const all = { count: sum(known, 'n'), of: sum(known, 'of') };
  const kind =
    before === undefined ? (`C4.gap.${step}` as const) : (`C4.gap_of_previous.${step as Later}` as const);
  return known.map(({ group, n, of, unknown }) => {
    const others = { count: all.count - n, of: all.of - of };
    const gap = proportionDifference({ count: n, of }, others);
    const estimate = gap ?? { value: null, because: 'There is no other group to compare with.' };
    return draft(kind, estimate, { n, of, missing: unknown, place: { by, group } });
  });
}

type Later = Exclude<Step, 'reached'>;

function slopeAt(engine: Engine, at: At): Draft {
  const counts = countsAt(engine, at);
  const groups = fifths.map((fifth) => {
    const found = counts.find(({ group }) => group === fifth);
    return { count: found?.n ?? 0, of: found?.of ?? 0 };
  });
  const missing = unrecorded(counts);
  const all = {
    n: groups.reduce((total, { count }) => total + count, 0),
    of: groups.reduce((total, { of }) => total + of, 0),
  };
  const { sii } = slopeOver(
    groups,
    'Not all five fifths have referrals that came as far as the step before.',
  );
  return draft(`C4.sii_of_previous.${at.step as Later}`, sii, { ...all, missing, asked: all.of + missing });
}

function sum(counts: readonly GroupCount[], part: 'n' | 'of'): number {
  return counts.reduce((total, count) => total + count[part], 0);
}
