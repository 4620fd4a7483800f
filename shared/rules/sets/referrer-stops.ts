import type { SetFinding, SetRule } from '../rule.js';
import { groupCalled, monthOf, nOf, told } from './group-words.js';
import { type Silence, silences } from './silences.js';
import { silenceThresholds } from './silence-thresholds.js';

/** A source, practice, organisation or site that sent people at a steady rate, and then nobody. */
export const referrerStops: SetRule = {
  id: 'referrer-stops',
  kind: 'sets',
  severity: 'warning',
  dimension: 'completeness',
  kahn: { category: 'plausibility', sub: 'temporal', context: 'verification' },
  says: 'A steady source of referrals falls silent while others go on',
  matters:
    'Either the referrer stopped, which is a finding, or its referrals are recorded elsewhere, which is a gap.',
  atSource: 'Ask the referrer and the scheme what changed in that month.',
  inFile: 'Write down which it was; if they are recorded elsewhere, add that file.',
  thresholds: silenceThresholds,
  look: (desk) => {
    const { events = 10, days = 60, chance = 0.001 } = desk.limits;
    const { found, judged } = silences(desk.days(), { events, days, chance });
    return {
      findings: found.filter(({ which }) => which === 'stops').map(findingOf),
      judged,
      why: `No source, practice, organisation or site has ${String(events)} dated referrals.`,
    };
  },
};

function findingOf({ table, field, value, day, n, of, meanwhile, strays, line }: Silence): SetFinding {
  return {
    at: { record: 'referral', field, origin: { source_table: table, instrument: null, timepoint: null } },
    group: { field, value },
    ...{ n, of, lines: [line], severity: 'warning' },
    message: (column) =>
      `${column(field)}: ${nOf(n, of)} referrals of this row’s ${groupCalled(field)} end in ${monthOf(day)}; ${strays === 0 ? 'none' : 'hardly any'} of ${told(meanwhile)} after.`,
    suggestion: 'Ask whether the referrer stopped or is recorded elsewhere since.',
  };
}
