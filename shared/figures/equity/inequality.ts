import type { Engine } from '../../engine/engine.js';
import { type Refused, isRefused } from '../../stats/estimate.js';
import { absoluteConcentration, relativeConcentration } from '../../stats/inequality/concentration.js';
import { theilIndex } from '../../stats/inequality/entropy.js';
import type { Group } from '../../stats/inequality/group.js';
import type { CountedGroup } from '../../stats/inequality/slope.js';
import { betweenGroupSd, disparityIndex, meanDistance } from '../../stats/inequality/spread.js';
import type { KindId } from '../catalogue.js';
import { countByGroup, unrecorded } from '../counting.js';
import { type Draft, type Estimate, draft } from '../draft.js';
import { referenceSizes } from '../reference-population.js';
import { simpleMeasures } from './simple-measures.js';

const per = 1000;

/** C3: how unequal rates of referral are over the fifths of deprivation, and over ethnic groups, which have no order. */
export function inequalityOfReach(engine: Engine): readonly Draft[] {
  const [fifths, ethnic] = [ratesOver(engine, 'imd_quintile'), ratesOver(engine, 'ethnic_group')];
  return [
    ...overFifths(fifths),
    ...overGroups(ethnic),
    ...simpleMeasures(fifths, { code: 'imd_quintile', label: 'deprivation', order: 'ordered' }),
    ...simpleMeasures(ethnic, { code: 'ethnic_group', label: 'ethnic group', order: 'unordered' }),
  ];
}

/** Rates of referral over the groups of a field that the reference population counts. */
export interface RatesOver {
  readonly groups: readonly Group[];
  readonly counted: readonly CountedGroup[];
  readonly n: number;
  readonly of: number;
  readonly missing: number;
  /** Share of the people referred whose group is known, 0–1. */
  readonly known: number;
  /** What is said where a measure is refused. */
  readonly because: string;
}

/** Rates per 1,000 with the standard error of a count; a group that nobody lives in is left out. */
function ratesOver(engine: Engine, by: 'imd_quintile' | 'ethnic_group'): RatesOver {
  const people = countByGroup(engine, 'figure_person', { by });
  const counted = [...referenceSizes(engine, by)].map(([group, of]) => ({
    of,
    count: people.find((one) => one.group === group)?.of ?? 0,
  }));
  const n = counted.reduce((sum, { count }) => sum + count, 0);
  const missing = unrecorded(people);
  return {
    groups: counted.map(({ count, of }) => ({
      estimate: (per * count) / of,
      se: (per * Math.sqrt(count)) / of,
      people: of,
    })),
    counted,
    n,
    of: counted.reduce((sum, { of }) => sum + of, 0),
    missing,
    known: n + missing > 0 ? n / (n + missing) : 1,
    because:
      counted.length === 0
        ? 'No reference population was supplied.'
        : 'Too few groups, or a group in which nobody was referred.',
  };
}

function overFifths(rates: RatesOver): readonly Draft[] {
  const { groups } = rates;
  return [
    measured('C3.aci', absoluteConcentration(groups), rates),
    measured('C3.rci', relativeConcentration(groups), rates),
  ];
}

/** Measures of spread are above 0 by chance alone, so they have no interval. */
function overGroups(rates: RatesOver): readonly Draft[] {
  const { groups } = rates;
  return [
    measured('C3.bgsd', betweenGroupSd(groups), rates),
    measured('C3.mdmw', meanDistance(groups, { with: 'mean' }, 'weighted'), rates),
    measured('C3.idisw', disparityIndex(groups, 'weighted'), rates),
    measured('C3.theil', theilIndex(groups), rates),
  ];
}

function measured(kind: KindId, found: Estimate | Refused, rates: RatesOver): Draft {
  const { n, of, missing, known, because } = rates;
  return draft(kind, isRefused(found) ? { value: null, because } : found, { n, of, missing, known });
}
