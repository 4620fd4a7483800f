import type { Engine } from '../../engine/engine.js';
import { type Refused, isRefused } from '../../stats/estimate.js';
import { absoluteConcentration, relativeConcentration } from '../../stats/inequality/concentration.js';
import { theilIndex } from '../../stats/inequality/entropy.js';
import type { Group } from '../../stats/inequality/group.js';
import { betweenGroupSd, disparityIndex, meanDistance } from '../../stats/inequality/spread.js';
import type { KindId } from '../catalogue.js';
import { countByGroup, unrecorded } from '../counting.js';
import { type Draft, type Estimate, draft } from '../draft.js';
import { referenceSizes } from '../reference-population.js';

const per = 1000;

/** C3: how unequal rates of referral are over the fifths of deprivation, and over ethnic groups, which have no order. */
export function inequalityOfReach(engine: Engine): readonly Draft[] {
  return [...overFifths(ratesOver(engine, 'imd_quintile')), ...overGroups(ratesOver(engine, 'ethnic_group'))];
}

interface Rates {
  readonly groups: readonly Group[];
  readonly n: number;
  readonly of: number;
  readonly missing: number;
}

/** Rates per 1,000 with the standard error of a count; a group that nobody lives in is left out. */
function ratesOver(engine: Engine, by: 'imd_quintile' | 'ethnic_group'): Rates {
  const people = countByGroup(engine, 'figure_person', { by });
  const counted = [...referenceSizes(engine, by)].map(([group, of]) => ({
    of,
    n: people.find((one) => one.group === group)?.of ?? 0,
  }));
  return {
    groups: counted.map(({ n, of }) => ({
      estimate: (per * n) / of,
      se: (per * Math.sqrt(n)) / of,
      people: of,
    })),
    n: counted.reduce((sum, one) => sum + one.n, 0),
    of: counted.reduce((sum, one) => sum + one.of, 0),
    missing: unrecorded(people),
  };
}

function overFifths(rates: Rates): readonly Draft[] {
  const { groups } = rates;
  return [
    measured('C3.aci', absoluteConcentration(groups), rates),
    measured('C3.rci', relativeConcentration(groups), rates),
  ];
}

/** Measures of spread are above 0 by chance alone, so they have no interval. */
function overGroups(rates: Rates): readonly Draft[] {
  const { groups } = rates;
  return [
    measured('C3.bgsd', betweenGroupSd(groups), rates),
    measured('C3.mdmw', meanDistance(groups, { with: 'mean' }, 'weighted'), rates),
    measured('C3.idisw', disparityIndex(groups, 'weighted'), rates),
    measured('C3.theil', theilIndex(groups), rates),
  ];
}

function measured(kind: KindId, found: Estimate | Refused, { groups, n, of, missing }: Rates): Draft {
  const refused: Estimate = {
    value: null,
    because:
      groups.length === 0
        ? 'No reference population was supplied.'
        : 'Too few groups, or a group in which nobody was referred.',
  };
  const estimate = isRefused(found) ? refused : found;
  return draft(kind, estimate, { n, of, missing, known: n + missing > 0 ? n / (n + missing) : 1 });
}
