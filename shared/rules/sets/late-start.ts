import type { SetFinding, SetRule } from '../rule.js';
import { groupCalled, monthOf, nOf, told } from './group-words.js';
import { silenceThresholds } from './silence-thresholds.js';
import { type Silence, silences } from './silences.js';

/** A practice or site that begins long after the others: the sum rises, and nothing grew. */
export const lateStart: SetRule = {
  id: 'late-start',
  kind: 'sets',
  severity: 'warning',
  dimension: 'consistency',
  kahn: { category: 'plausibility', sub: 'temporal', context: 'verification' },
  says: 'A site, practice or source begins long after the others',
  matters: 'Totals rise on the day it begins, although no place that was there before does more.',
  atSource: 'Ask when it joined, and whether its earlier referrals are recorded elsewhere.',
  inFile: 'Compare over time only the places that were there throughout.',
  thresholds: silenceThresholds,
  look: (desk) => {
    const { events = 10, days = 60, chance = 0.001 } = desk.limits;
    const { found, judged } = silences(desk.days(), { events, days, chance });
    return {
      findings: found.filter(({ which }) => which === 'starts late').map(findingOf),
      judged,
      why: `No site, practice or source has ${String(events)} dated referrals.`,
    };
  },
};

function findingOf({ table, field, value, day, n, of, meanwhile, strays, line }: Silence): SetFinding {
  return {
    at: { record: 'referral', field, origin: { source_table: table, instrument: null, timepoint: null } },
    group: { field, value },
    ...{ n, of, lines: [line], severity: 'warning' },
    message: (column) =>
      `${column(field)}: ${nOf(n, of)} referrals of this row’s ${groupCalled(field)} begin in ${monthOf(day)}; ${strays === 0 ? 'none' : 'hardly any'} of ${told(meanwhile)} before.`,
    suggestion: 'Ask when it joined, and compare over time without it.',
  };
}
