/** A number that settling dates rests on, and why it is so. */
export interface Weight {
  readonly value: number;
  readonly reason: string;
}

/** What a reading must do, and how much each sort of evidence weighs (as a natural logarithm of odds). */
export const orderWeights = {
  sure: {
    value: 0.9999,
    reason: 'one wrong order in ten thousand is below the rate at which people mistype dates',
  },
  days: { value: 7, reason: 'people enter a referral some days after the first call' },
  impossible: {
    value: 3.9,
    reason:
      'a wrong order breaks the sequence in two rows of five, a right one in fewer than one of a hundred',
  },
  slight: {
    value: 1.2,
    reason: 'a few days the wrong way round are as often late entry as a wrong order',
  },
  absurd: { value: 1, reason: 'a very long wait is unlikely, but happens' },
  outOfPlace: {
    value: 2.3,
    reason: 'in a sheet kept by date a wrong order fits between its neighbours in one row of ten',
  },
  proof: { value: 12, reason: 'the calendar allows one reading only' },
  likeItsOwn: { value: 6, reason: 'other dates typed in the same way prove the order' },
  speaking: { value: 3, reason: 'a single row may be a slip of its own' },
  speakingShare: {
    value: 0.02,
    reason: 'in real files up to one row in a hundred stands out of sequence by itself',
  },
  timesAgainst: {
    value: 20,
    reason: 'a wrong order is contradicted about as often as a right one is confirmed',
  },
  few: {
    value: 15,
    reason: 'where 15 dates prove one order and none the other, one in five may still be the other (3 in n)',
  },
} as const satisfies Readonly<Record<string, Weight>>;

/** What happens first, in one row of any table; days may be the same. */
const steps = [
  ['birth_date'],
  ['referral_date'],
  ['first_attempt_date'],
  ['first_contact_date'],
  ['plan_date'],
  ['closure_date'],
] as const;

/** Not before the referral; nothing else is known of their place. */
const afterReferral: readonly string[] = [
  'contact_date',
  'onward_date',
  'first_attended_date',
  'completed_date',
];

const place: ReadonlyMap<string, number> = new Map(
  steps.flatMap((fields, i) => fields.map((field) => [field, i] as const)),
);

/** −1 where the first field's day comes before the other's, 1 where it comes after, 0 where neither is known. */
export function sequenceOf(field: string, other: string): -1 | 0 | 1 {
  const [one, two] = [place.get(field), place.get(other)];
  if (one !== undefined && two !== undefined) return one < two ? -1 : one > two ? 1 : 0;
  if (afterReferral.includes(field)) return two !== undefined && two <= 1 ? 1 : 0;
  if (afterReferral.includes(other)) return one !== undefined && one <= 1 ? -1 : 0;
  return 0;
}

/** Days between two fields beyond which a wait is absurd; null where any wait is possible. */
export function absurdWait(earlier: string, later: string): number | null {
  if (earlier !== 'referral_date') return null;
  return later === 'first_attempt_date' || later === 'first_contact_date' ? 365 : null;
}
