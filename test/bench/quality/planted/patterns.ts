import { between, pick } from '../../reading/random.js';
import { addDays, dayOf } from './days.js';
import { type MadeRow, type MadeScheme, setCell, valueOf } from './scheme.js';

/** A pattern over many rows of a scheme, and the rules of which one should name it. */
export interface Pattern {
  readonly kind: string;
  readonly rules: readonly string[];
  /** Rules that may name it too, since what they say is also true of it. */
  readonly also?: readonly string[];
  readonly plant: (scheme: MadeScheme, random: () => number) => void;
}

function each(
  rows: readonly MadeRow[],
  share: number,
  random: () => number,
  change: (row: MadeRow) => void,
): void {
  for (const row of rows) if (random() < share) change(row);
}

const blank =
  (field: string) =>
  (row: MadeRow): void => {
    setCell(row, field, { value: null });
  };

const isFor =
  (field: string, value: string) =>
  (row: MadeRow): boolean =>
    valueOf(row, field) === value;

function pairsOf(scheme: MadeScheme): { readonly before: MadeRow; readonly after: MadeRow }[] {
  const key = (row: MadeRow): string =>
    `${valueOf(row, 'referral_id') ?? ''} ${valueOf(row, 'instrument') ?? ''}`;
  const first = new Map(
    scheme.measure.filter(isFor('timepoint', 'baseline')).map((row) => [key(row), row] as const),
  );
  return scheme.measure.filter(isFor('timepoint', 'followup')).flatMap((after) => {
    const before = first.get(key(after));
    return before === undefined ? [] : [{ before, after }];
  });
}

/** Every kind that concerns many rows together. */
export const patterns: readonly Pattern[] = [
  {
    kind: 'births on 1 January',
    rules: ['P09'],
    plant: ({ referral }, random) => {
      each(referral, 0.07, random, (row) => {
        setCell(row, 'birth_date', { value: `${(valueOf(row, 'birth_date') ?? '1970').slice(0, 4)}-01-01` });
      });
    },
  },
  {
    kind: 'one answer for nearly everybody',
    rules: ['P16'],
    plant: ({ referral }, random) => {
      each(referral, 0.985, random, (row) => {
        setCell(row, 'gender', { value: '1' });
      });
    },
  },
  {
    kind: 'free text in a coded column',
    rules: ['P17'],
    plant: ({ referral }, random) => {
      referral.forEach((row, i) => {
        if (random() > 0.5) return;
        const shown = `Came with a friend who knows the group, wants to go again, note ${String(i)}`;
        setCell(row, 'need_primary', { value: null, shown });
      });
    },
  },
  {
    kind: 'completeness falls',
    rules: ['P18'],
    also: ['missing-by-group'],
    plant: ({ referral }, random) => {
      const late = referral.filter((row) => (valueOf(row, 'referral_date') ?? '') >= '2023-10-01');
      each(late, 0.6, random, blank('ethnic_category'));
    },
  },
  {
    kind: 'end scores copied from the start',
    rules: ['X21'],
    plant: (scheme, random) => {
      for (const { before, after } of pairsOf(scheme)) {
        if (random() < 0.45) setCell(after, 'total', { value: valueOf(before, 'total') });
      }
    },
  },
  {
    kind: 'follow-ups entered on one day',
    rules: ['batch-entry'],
    plant: ({ measure }, random) => {
      const late = measure.filter(
        (row) => isFor('timepoint', 'followup')(row) && (valueOf(row, 'completed_date') ?? '') > '2023-06-01',
      );
      each(late, 0.5, random, (row) => {
        setCell(row, 'completed_date', { value: '2024-03-27' });
      });
    },
  },
  {
    kind: 'waits heaped at a target',
    rules: ['waits-heap-at-target'],
    plant: ({ referral }, random) => {
      const met = referral.filter((row) => valueOf(row, 'first_contact_date') !== null);
      each(met, 0.4, random, (row) => {
        const at = dayOf(valueOf(row, 'referral_date') ?? '2023-01-01');
        if (at + 14 > dayOf('2024-03-28')) return;
        setCell(row, 'first_contact_date', { value: addDays(at, 14) });
        setCell(row, 'first_attempt_date', { value: addDays(at, Math.min(14, 3)) });
      });
    },
  },
  {
    kind: 'a cap on sessions',
    rules: ['sessions-capped'],
    plant: ({ referral }, random) => {
      for (const row of referral.filter(isFor('scheme_id', 'Northgate'))) {
        if (Number(valueOf(row, 'contacts_total')) > 0 && random() < 0.6)
          setCell(row, 'contacts_total', { value: '4' });
        else if (Number(valueOf(row, 'contacts_total')) > 4) setCell(row, 'contacts_total', { value: '4' });
      }
    },
  },
  {
    kind: 'a source of referrals stops',
    rules: ['referrer-stops'],
    plant: ({ referral }, random) => {
      for (const row of referral) {
        const early = (valueOf(row, 'referral_date') ?? '') < '2023-07-01';
        if (early && random() < 0.2) setCell(row, 'referral_source', { value: '31' });
      }
    },
  },
  {
    kind: 'a site starts late',
    rules: ['late-start'],
    plant: ({ referral }, random) => {
      for (const row of referral) {
        const late = (valueOf(row, 'referral_date') ?? '') >= '2023-08-01';
        if (late && random() < 0.25) setCell(row, 'gp_practice_code', { value: 'G81077' });
      }
    },
  },
  {
    kind: 'missing for one worker',
    rules: ['missing-by-group'],
    plant: ({ referral }, random) => {
      each(referral.filter(isFor('link_worker_id', 'LW3')), 0.55, random, blank('ethnic_category'));
    },
  },
  {
    kind: 'second scores missing at one site',
    rules: ['follow-up-by-group'],
    plant: (scheme, random) => {
      const south = new Set(
        scheme.referral.filter(isFor('scheme_id', 'Southfield')).map((row) => valueOf(row, 'referral_id')),
      );
      const dropped = (row: MadeRow): boolean =>
        isFor('timepoint', 'followup')(row) && south.has(valueOf(row, 'referral_id')) && random() < 0.6;
      scheme.measure.splice(0, Infinity, ...scheme.measure.filter((row) => !dropped(row)));
    },
  },
  {
    kind: 'scores without a referral',
    rules: ['orphan-outcome'],
    plant: ({ measure }, random) => {
      for (let i = 0; i < 6; i += 1) {
        const row = pick(random, measure);
        setCell(row, 'referral_id', { value: `R-9${String(between(random, 1000, 9999))}` });
        setCell(row, 'person_id', { value: `P9${String(between(random, 1000, 9999))}` });
      }
    },
  },
  {
    kind: 'contacts before their referral',
    rules: ['contact-outside-referral'],
    plant: (scheme, random) => {
      const at = new Map(
        scheme.referral.map((row) => [valueOf(row, 'referral_id'), valueOf(row, 'referral_date')] as const),
      );
      for (let i = 0; i < 6; i += 1) {
        const row = pick(random, scheme.contact);
        const day = at.get(valueOf(row, 'referral_id')) ?? null;
        if (day !== null)
          setCell(row, 'contact_date', { value: addDays(dayOf(day), -between(random, 20, 90)) });
      }
    },
  },
  {
    kind: 'rows pasted twice',
    rules: ['exact-duplicate-row'],
    plant: ({ referral }, random) => {
      for (let i = 0; i < 5; i += 1) {
        const row = pick(random, referral);
        referral.push({ cells: new Map([...row.cells].map(([field, cell]) => [field, { ...cell }])) });
      }
    },
  },
  {
    kind: 'personal data in notes',
    rules: ['personal-data-in-text'],
    plant: ({ referral }, random) => {
      for (let i = 0; i < 5; i += 1) {
        const note = pick(random, [
          'please ring 07700 900123 after four',
          'lives with NHS 943 476 5919 as carer',
          'mail jo.bloggs@example.org for the flyer',
        ]);
        setCell(pick(random, referral), 'notes', { value: note });
      }
    },
  },
];

/** Notes that name nobody, for schemes in which nothing personal was planted. */
export function addNotes(scheme: MadeScheme, random: () => number): void {
  for (const row of scheme.referral) {
    const note = pick(random, [
      'likes gardening',
      'prefers mornings',
      'seen at the hub on Tuesday',
      'asked about the 42 bus',
      '',
    ]);
    if (valueOf(row, 'notes') === null) setCell(row, 'notes', { value: note === '' ? null : note });
  }
}
