import { ageOn, dayOf } from './days.js';
import { type MadeRow, type MadeScheme, type RecordName, valueOf } from './scheme.js';

/** What a rule should say of a scheme: the broken rows by place, and how many rows could be judged where that is defined. */
export interface Expected {
  readonly broken: ReadonlySet<string>;
  readonly of: number | null;
}

/** `broken` null: the row cannot be judged. */
type Judge = (row: MadeRow, scheme: Indexed, today: number) => boolean | null;

/** A scheme with its rows at hand by identifier. */
export interface Indexed extends MadeScheme {
  readonly byReferral: ReadonlyMap<string, readonly MadeRow[]>;
  readonly byPerson: ReadonlyMap<string, readonly MadeRow[]>;
  readonly contactsOf: ReadonlyMap<string, readonly MadeRow[]>;
  readonly onwardOf: ReadonlyMap<string, readonly MadeRow[]>;
}

/** Row places are `record:number`, counted from 1 without the header. */
export function placeOf(record: RecordName, index: number): string {
  return `${record}:${String(index + 1)}`;
}

const text = valueOf;
const day = (row: MadeRow, field: string): number | null => {
  const value = text(row, field);
  return value === null ? null : dayOf(value);
};
const number = (row: MadeRow, field: string): number | null => {
  const value = text(row, field);
  return value === null ? null : Number(value);
};

/** True where one of the judgements is broken, null where none could be made. */
function any(...judged: readonly (boolean | null)[]): boolean | null {
  const made = judged.filter((one) => one !== null);
  return made.length === 0 ? null : made.some(Boolean);
}

function compare(
  a: number | null,
  b: number | null,
  broken: (a: number, b: number) => boolean,
): boolean | null {
  return a === null || b === null ? null : broken(a, b);
}

const eventDates: Readonly<Record<RecordName, readonly string[]>> = {
  referral: ['referral_date', 'first_attempt_date', 'first_contact_date', 'plan_date', 'closure_date'],
  contact: ['contact_date'],
  onward: ['onward_date'],
  measure: ['completed_date'],
};

const inSpan =
  (record: RecordName): Judge =>
  (row, _, today) =>
    any(
      ...eventDates[record].map((field) => {
        const value = day(row, field);
        return value === null ? null : value > today + 1 || value < dayOf('2010-01-01');
      }),
    );

/** An age that is not written down follows from the dates. */
function computedAge(row: MadeRow): number | null {
  const [birth, at] = [day(row, 'birth_date'), day(row, 'referral_date')];
  return birth === null || at === null ? null : ageOn(birth, at);
}

const status = (row: MadeRow): string | null => text(row, 'referral_status');

const ranges: Readonly<Record<string, readonly [number, number]>> = {
  gad7: [0, 21],
  ons4_satisfaction: [0, 10],
};

/** Rules of rows, judged by plain loops over the truth after planting. Several judges of a rule are its parts. */
const judges: Readonly<Record<string, readonly (readonly [RecordName, Judge])[]>> = {
  P03: (['referral', 'contact', 'onward', 'measure'] as const).map(
    (record) => [record, inSpan(record)] as const,
  ),
  P08: [
    [
      'referral',
      (row, _, today) => {
        const age = number(row, 'age_at_referral') ?? computedAge(row);
        const year = Math.floor((day(row, 'referral_date') ?? today) / 365.2425) + 1970;
        return age === null ? null : age < 16 || age > 105 || age === year - 1900;
      },
    ],
  ],
  P14: [
    [
      'referral',
      (row) => {
        const total = number(row, 'contacts_total');
        return total === null ? null : total > 50;
      },
    ],
    [
      'contact',
      (row) => {
        const minutes = number(row, 'duration_min');
        return minutes === null ? null : minutes > 240 || (minutes === 0 && text(row, 'attended') === '5');
      },
    ],
  ],
  P15: [
    [
      'measure',
      (row) => {
        const total = number(row, 'total');
        const [low, high] = ranges[text(row, 'instrument') ?? ''] ?? [0, 0];
        return total === null ? null : total < low || total > high;
      },
    ],
  ],
  X01: [
    [
      'referral',
      (row) => compare(day(row, 'birth_date'), day(row, 'referral_date'), (birth, at) => birth > at),
    ],
  ],
  X02: [
    [
      'referral',
      (row) => {
        const [birth, at, age] = [
          day(row, 'birth_date'),
          day(row, 'referral_date'),
          number(row, 'age_at_referral'),
        ];
        return birth === null || at === null || age === null ? null : Math.abs(age - ageOn(birth, at)) > 1;
      },
    ],
  ],
  X03: [
    [
      'referral',
      (row) => {
        const [at, tried, met] = [
          day(row, 'referral_date'),
          day(row, 'first_attempt_date'),
          day(row, 'first_contact_date'),
        ];
        return any(
          compare(met, at, (a, b) => a < b || a - b > 180),
          compare(met, tried, (a, b) => a < b),
          compare(tried, at, (a, b) => a < b),
        );
      },
    ],
  ],
  X04: [
    [
      'referral',
      (row) => {
        const [met, plan, closed] = [
          day(row, 'first_contact_date'),
          day(row, 'plan_date'),
          day(row, 'closure_date'),
        ];
        return any(
          compare(plan, met, (a, b) => a < b),
          compare(closed, plan, (a, b) => a < b),
          compare(closed, met, (a, b) => a < b),
        );
      },
    ],
  ],
  X05: [
    [
      'referral',
      (row, _, today) => {
        const [at, closed] = [day(row, 'referral_date'), day(row, 'closure_date')];
        if (at === null) return null;
        const over = ['closed', 'rejected', 'declined'].includes(status(row) ?? 'active');
        return closed === null ? !over && today - at > 730 : closed < at;
      },
    ],
  ],
  X06: [
    [
      'referral',
      (row) => {
        if (status(row) === null) return null;
        if (status(row) === 'closed')
          return day(row, 'closure_date') === null || text(row, 'closure_reason') === null;
        return (
          day(row, 'closure_date') !== null &&
          ['waiting', 'active', 'received', 'on_hold'].includes(status(row) ?? '')
        );
      },
    ],
  ],
  X07: [['referral', (row) => (text(row, 'rejection_reason') === null ? null : status(row) !== 'rejected')]],
  X08: [
    [
      'referral',
      (row) => {
        const reason = text(row, 'closure_reason');
        if (reason === null) return null;
        if (number(row, 'contacts_total') === null && day(row, 'first_contact_date') === null) return null;
        return (
          reason === 'K05' &&
          ((number(row, 'contacts_total') ?? 0) > 0 || day(row, 'first_contact_date') !== null)
        );
      },
    ],
  ],
  X09: [
    [
      'referral',
      (row) => {
        const [reason, contacts] = [text(row, 'closure_reason'), number(row, 'contacts_total')];
        return reason === null || contacts === null ? null : reason === 'K01' && contacts < 1;
      },
    ],
  ],
  X11: [
    [
      'referral',
      (row, { contactsOf }) => {
        const [id, told] = [text(row, 'referral_id'), number(row, 'contacts_total')];
        if (id === null || told === null) return null;
        return (contactsOf.get(id) ?? []).filter((one) => text(one, 'attended') === '5').length !== told;
      },
    ],
  ],
  X13: [
    [
      'referral',
      (row) => {
        const [started, count] = [text(row, 'onward_started'), number(row, 'onward_count')];
        return started === null || count === null ? null : started === 'Y' && count < 1;
      },
    ],
  ],
  X14: [
    [
      'referral',
      (row) => {
        const [main, all] = [text(row, 'need_primary'), text(row, 'needs_all')];
        return main === null || all === null ? null : !all.split(';').includes(main);
      },
    ],
  ],
  X18: [
    [
      'referral',
      (row) => {
        const [job, age] = [
          text(row, 'employment_status'),
          number(row, 'age_at_referral') ?? computedAge(row),
        ];
        return job === null || age === null ? null : (job === '08' && age < 50) || (job === '03' && age > 70);
      },
    ],
  ],
};

/** Rules found by what was planted in a cell, whose denominators are cells that say something. */
const planted: Readonly<
  Record<
    string,
    {
      readonly kinds: readonly string[];
      readonly of: readonly (readonly [RecordName, readonly string[]])[] | null;
    }
  >
> = {
  P01: { kinds: ['identifier that is a stand-in'], of: null },
  P04: {
    kinds: ['sentinel date'],
    of: [
      ['referral', [...eventDates.referral, 'birth_date']],
      ['contact', eventDates.contact],
      ['onward', eventDates.onward],
      ['measure', eventDates.measure],
    ],
  },
  P05: {
    kinds: ['day number in a date column'],
    of: [
      ['referral', [...eventDates.referral, 'birth_date']],
      ['contact', eventDates.contact],
      ['onward', eventDates.onward],
      ['measure', eventDates.measure],
    ],
  },
  P10: {
    kinds: ['postcode that cannot be', 'postcode of which half is missing'],
    of: [['referral', ['postcode']]],
  },
  P11: {
    kinds: ['NHS number that does not check', 'NHS number of one digit'],
    of: [['referral', ['nhs_number']]],
  },
  P12: { kinds: ['text that is no code', 'source that is no code'], of: null },
  P13: { kinds: ['decile that is none'], of: [['referral', ['imd_decile']]] },
  'date-not-real': { kinds: ['day that does not exist'], of: null },
  'number-not-readable': { kinds: ['words in a number'], of: null },
  'formula-error-value': { kinds: ['formula error'], of: null },
};

/** What each rule should say of this scheme as of that day. */
export function expectations(scheme: MadeScheme, today: string): ReadonlyMap<string, Expected> {
  const indexed: Indexed = {
    ...scheme,
    byReferral: groupBy(scheme.referral, 'referral_id'),
    byPerson: groupBy(scheme.referral, 'person_id'),
    contactsOf: groupBy(scheme.contact, 'referral_id'),
    onwardOf: groupBy(scheme.onward, 'referral_id'),
  };
  const found = new Map<string, Expected>();
  for (const [rule, parts] of Object.entries(judges)) found.set(rule, judged(parts, indexed, dayOf(today)));
  for (const [rule, { kinds, of }] of Object.entries(planted)) {
    found.set(rule, {
      broken: plantedPlaces(scheme, kinds),
      of: of === null ? null : filledCells(scheme, of),
    });
  }
  for (const [rule, expected] of linkExpectations(indexed)) found.set(rule, expected);
  return found;
}

function judged(parts: readonly (readonly [RecordName, Judge])[], scheme: Indexed, today: number): Expected {
  const broken = new Set<string>();
  let of = 0;
  for (const [record, judge] of parts) {
    scheme[record].forEach((row, i) => {
      const says = judge(row, scheme, today);
      if (says !== null) of += 1;
      if (says === true) broken.add(placeOf(record, i));
    });
  }
  return { broken, of };
}

function plantedPlaces(scheme: MadeScheme, kinds: readonly string[]): Set<string> {
  const places = new Set<string>();
  for (const record of ['referral', 'contact', 'onward', 'measure'] as const) {
    scheme[record].forEach((row, i) => {
      if ([...row.cells.values()].some(({ planted: kind }) => kind !== undefined && kinds.includes(kind))) {
        places.add(placeOf(record, i));
      }
    });
  }
  return places;
}

function filledCells(scheme: MadeScheme, of: readonly (readonly [RecordName, readonly string[]])[]): number {
  return of.reduce(
    (sum, [record, fields]) =>
      sum +
      scheme[record].reduce(
        (rows, row) => rows + fields.filter((field) => saysSomething(row, field)).length,
        0,
      ),
    0,
  );
}

function saysSomething(row: MadeRow, field: string): boolean {
  const cell = row.cells.get(field);
  return cell !== undefined && (cell.shown ?? cell.value ?? '') !== '';
}

/** Rules that compare rows with each other. */
function linkExpectations(scheme: Indexed): Map<string, Expected> {
  const repeated = placesWhere(
    scheme,
    'referral',
    (row) => (scheme.byReferral.get(text(row, 'referral_id') ?? '') ?? []).length > 1,
  );
  const dead = new Set(
    scheme.referral
      .filter((row) => text(row, 'closure_reason') === 'K11')
      .map((row) => text(row, 'referral_id')),
  );
  const closedOn = new Map(
    scheme.referral.map((row) => [text(row, 'referral_id'), day(row, 'closure_date')] as const),
  );
  const after =
    (field: string) =>
    (row: MadeRow): boolean => {
      const id = text(row, 'referral_id');
      return dead.has(id) && (compare(day(row, field), closedOn.get(id) ?? null, (a, b) => a > b) ?? false);
    };
  const differs = (row: MadeRow): boolean => {
    const own = scheme.byPerson.get(text(row, 'person_id') ?? '') ?? [];
    return ['birth_date', 'gender', 'ethnic_category'].some(
      (field) =>
        text(row, field) !== null &&
        new Set(own.map((one) => text(one, field)).filter((one) => one !== null)).size > 1,
    );
  };
  const counts = (row: MadeRow): boolean => {
    const [id, told] = [text(row, 'referral_id'), number(row, 'onward_count')];
    if (told === null) return false;
    return (
      (id !== null && (scheme.onwardOf.get(id) ?? []).length !== told) ||
      (text(row, 'onward_types') === null) !== (told === 0)
    );
  };
  const early = placesWhere(scheme, 'measure', (row) => {
    // Where a number was used twice, a score may belong to either referral: the earliest start of both counts.
    const own = scheme.byReferral.get(text(row, 'referral_id') ?? '') ?? [];
    const earliest = (field: string): number | null => {
      const days = own.flatMap((one) => day(one, field) ?? []);
      return days.length === 0 ? null : Math.min(...days);
    };
    const [at, met] = [earliest('referral_date'), earliest('first_contact_date')];
    const on = day(row, 'completed_date');
    if (at === null || on === null || text(row, 'timepoint') !== 'baseline') return false;
    return on < at - 14 || on > Math.max(at, met ?? at) + 30;
  });
  return new Map([
    [
      'P02',
      { broken: repeated, of: scheme.referral.filter((row) => text(row, 'referral_id') !== null).length },
    ],
    [
      'X10',
      {
        broken: new Set([
          ...placesWhere(scheme, 'contact', after('contact_date')),
          ...placesWhere(scheme, 'onward', after('onward_date')),
          ...placesWhere(scheme, 'measure', after('completed_date')),
        ]),
        of: null,
      },
    ],
    ['X12', { broken: placesWhere(scheme, 'referral', counts), of: null }],
    ['X19', { broken: early, of: null }],
    ['X24', { broken: placesWhere(scheme, 'referral', differs), of: null }],
  ]);
}

function placesWhere(scheme: MadeScheme, record: RecordName, holds: (row: MadeRow) => boolean): Set<string> {
  return new Set(scheme[record].flatMap((row, i) => (holds(row) ? [placeOf(record, i)] : [])));
}

function groupBy(rows: readonly MadeRow[], field: string): Map<string, MadeRow[]> {
  const groups = new Map<string, MadeRow[]>();
  for (const row of rows) {
    const key = text(row, field);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
