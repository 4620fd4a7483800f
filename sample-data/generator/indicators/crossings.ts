import type { Base } from './base.js';
import { type Figure, figure, share } from './figure.js';
import { groupBy, notRecorded, personGroup } from './groups.js';

/** Reasons of the vocabulary; the sample records none. */
const reasons = [
  ...['waiting_list', 'no_capacity', 'not_available_locally', 'cost', 'transport', 'health', 'changed_mind'],
  ...['not_suitable', 'other', 'time', 'language', 'digital', 'caring', 'anxiety', 'culture'],
];

/** C7 to C9: why support did not start, people by two groups together, and who comes by each route. */
export function crossings(base: Base): Figure[] {
  return [...barriers(base), ...intersections(base), ...routes(base)];
}

function barriers(base: Base): Figure[] {
  const notStarted = base.referrals
    .flatMap((r) => base.onward.get(r.referral_id) ?? [])
    .filter((row) => row.started === 'N').length;
  return [
    share({ id: 'C7.asked' }, 0, { of: notStarted }),
    ...reasons.map((reason) => share({ id: `C7.barrier.${reason}` }, 0, { of: 0, missing: notStarted })),
  ];
}

/** Every pair of groups, in the order of the codes, also pairs of nobody. */
function pairs(rows: readonly (readonly [string, string])[]): [string, string, number][] {
  const known = rows.filter(([a, b]) => a !== notRecorded && b !== notRecorded);
  const ones = [...new Set(rows.map(([a]) => a))].filter((a) => a !== notRecorded).sort();
  const others = [...new Set(rows.map(([, b]) => b))].filter((b) => b !== notRecorded).sort();
  return ones.flatMap((one) =>
    others.map((other): [string, string, number] => [
      one,
      other,
      known.filter(([a, b]) => a === one && b === other).length,
    ]),
  );
}

function missingIn(rows: readonly (readonly [string, string])[]): number {
  return rows.filter((row) => row.includes(notRecorded)).length;
}

function intersections(base: Base): Figure[] {
  const fields = [
    ['imd_quintile', 'ethnic_group'],
    ['age_band', 'gender'],
  ] as const;
  return fields.flatMap(([first, second]) => {
    const rows = [...base.people.values()].map(
      (r) => [personGroup(first, r), personGroup(second, r)] as const,
    );
    const missing = missingIn(rows);
    return pairs(rows).map(([one, other, n]) => ({
      ...figure({ id: 'C8.count' }, n, { n, of: rows.length - missing, missing, low: null, high: null }),
      by: [first, second],
      group: [one, other],
    }));
  });
}

function routes(base: Base): Figure[] {
  const route = 'referral_source_group';
  return (['imd_quintile', 'ethnic_group', 'gender', 'age_band'] as const).flatMap((field) => {
    const rows = base.referrals.map((r) => [groupBy(route, r), groupBy(field, r)] as const);
    const missing = missingIn(rows);
    return pairs(rows).map(([one, other, n]) => {
      const of = rows.filter(([a, b]) => a === one && b !== notRecorded).length;
      return { ...share({ id: 'C9.share' }, n, { of, missing }), by: [route, field], group: [one, other] };
    });
  });
}
