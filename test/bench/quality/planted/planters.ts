import { between, pick } from '../../reading/random.js';
import { addDays, ageOn, dayOf } from './days.js';
import { type MadeRow, type MadeScheme, type RecordName, setCell, valueOf } from './scheme.js';

/** One kind of error, as it is put into a clean scheme. */
export interface Planter {
  readonly kind: string;
  /** The rule that should find it. */
  readonly rule: string;
  readonly record: RecordName;
  /** Damage one row; false where this row cannot carry it. */
  readonly damage: (row: MadeRow, random: () => number, scheme: MadeScheme) => boolean;
}

const date = (row: MadeRow, field: string): number | null => {
  const value = valueOf(row, field);
  return value === null ? null : dayOf(value);
};

function show(
  row: MadeRow,
  field: string,
  planted: string,
  { shown, value = null }: { shown: string; value?: string | null },
): true {
  setCell(row, field, { value, shown, planted });
  return true;
}

function put(row: MadeRow, field: string, planted: string, value: string | null): true {
  setCell(row, field, { value, planted });
  return true;
}

/** A planter that writes one of these texts over a filled cell, which then says nothing usable. */
function garble(
  kind: string,
  rule: string,
  place: readonly [RecordName, string],
  texts: readonly string[],
): Planter {
  const [record, field] = place;
  return {
    kind,
    rule,
    record,
    damage: (row, random) =>
      valueOf(row, field) !== null && show(row, field, kind, { shown: pick(random, texts) }),
  };
}

/** A planter that gives a filled cell another readable value. */
function change(
  kind: string,
  rule: string,
  place: readonly [RecordName, string],
  to: (row: MadeRow, random: () => number, scheme: MadeScheme) => string | null,
): Planter {
  const [record, field] = place;
  return {
    kind,
    rule,
    record,
    damage: (row, random, scheme) => {
      const value = to(row, random, scheme);
      return value !== null && put(row, field, kind, value);
    },
  };
}

/** A day so many days from another field's, if that is there. */
const from =
  (field: string, low: number, high: number) =>
  (row: MadeRow, random: () => number): string | null => {
    const day = date(row, field);
    return day === null ? null : addDays(day, between(random, low, high));
  };

/** Only where the row's other field is filled. */
const where =
  (field: string, next: (row: MadeRow, random: () => number) => string | null) =>
  (row: MadeRow, random: () => number): string | null =>
    valueOf(row, field) === null ? null : next(row, random);

const closedFor =
  (reason: string, wants: (row: MadeRow) => boolean) =>
  (row: MadeRow): string | null =>
    valueOf(row, 'referral_status') === 'closed' && wants(row) ? reason : null;

/** Every kind that concerns single rows. */
export const planters: readonly Planter[] = [
  garble('identifier that is a stand-in', 'P01', ['referral', 'person_id'], ['TBC', 'tbc', 'Person ID', '']),
  change('identifier used twice', 'P02', ['referral', 'referral_id'], (row, random, { referral }) => {
    const other = valueOf(pick(random, referral), 'referral_id');
    return other === valueOf(row, 'referral_id') ? null : other;
  }),
  change('date in the future', 'P03', ['referral', 'referral_date'], () => '2027-05-19'),
  change('date before the scheme', 'P03', ['referral', 'referral_date'], () => '2007-05-19'),
  garble('sentinel date', 'P04', ['referral', 'closure_date'], ['1900-01-01', '9999-12-31', '1970-01-01']),
  {
    kind: 'day number in a date column',
    rule: 'P05',
    record: 'referral',
    damage: (row) => {
      const day = date(row, 'referral_date');
      if (day === null) return false;
      const value = addDays(day, 0);
      return show(row, 'referral_date', 'day number in a date column', {
        shown: String(day + 25_569),
        value,
      });
    },
  },
  change('age nobody has', 'P08', ['referral', 'age_at_referral'], (_, random) =>
    String(between(random, 121, 190)),
  ),
  change('age of a child', 'P08', ['referral', 'age_at_referral'], (_, random) =>
    String(between(random, 4, 14)),
  ),
  garble(
    'postcode that cannot be',
    'P10',
    ['referral', 'postcode'],
    ['LS1 1AC1', 'L51', '1AA LS9', 'LS99999', 'Q1 1AA'],
  ),
  garble('postcode of which half is missing', 'P10', ['referral', 'postcode'], ['LS1', 'BD12', 'HX3']),
  garble(
    'NHS number that does not check',
    'P11',
    ['referral', 'nhs_number'],
    ['9434765918', '943 476 5910', '9434765'],
  ),
  garble(
    'NHS number of one digit',
    'P11',
    ['referral', 'nhs_number'],
    ['0000000000', '9999999999', '1111111111'],
  ),
  garble('text that is no code', 'P12', ['referral', 'ethnic_category'], ['zzqy', 'see file', 'purple']),
  garble(
    'source that is no code',
    'P12',
    ['referral', 'referral_source'],
    ['wibble', 'unit 7b', 'as per form 3'],
  ),
  garble('decile that is none', 'P13', ['referral', 'imd_decile'], ['0', '11', '14']),
  change('very many contacts', 'P14', ['referral', 'contacts_total'], (_, random) =>
    String(between(random, 51, 150)),
  ),
  change('impossibly many contacts', 'P14', ['referral', 'contacts_total'], (_, random) =>
    String(between(random, 201, 900)),
  ),
  change('contact of many hours', 'P14', ['contact', 'duration_min'], (_, random) =>
    String(between(random, 241, 479)),
  ),
  change('attended contact of no minutes', 'P14', ['contact', 'duration_min'], () => '0'),
  change('score off the scale', 'P15', ['measure', 'total'], (row) =>
    valueOf(row, 'instrument') === 'gad7' ? '27' : '14',
  ),
  change('birth after referral', 'X01', ['referral', 'birth_date'], from('referral_date', 20, 400)),
  change('age beside the date of birth', 'X02', ['referral', 'age_at_referral'], (row, random) => {
    const [birth, day] = [date(row, 'birth_date'), date(row, 'referral_date')];
    if (birth === null || day === null) return null;
    const age = ageOn(birth, day);
    return String(age > 60 ? age - between(random, 3, 30) : age + between(random, 3, 30));
  }),
  change(
    'contact before referral',
    'X03',
    ['referral', 'first_contact_date'],
    where('first_contact_date', from('referral_date', -90, -1)),
  ),
  change(
    'attempt before referral',
    'X03',
    ['referral', 'first_attempt_date'],
    from('referral_date', -60, -1),
  ),
  change(
    'plan before contact',
    'X04',
    ['referral', 'plan_date'],
    where('plan_date', from('first_contact_date', -40, -1)),
  ),
  change(
    'closed before referral',
    'X05',
    ['referral', 'closure_date'],
    where('closure_date', from('referral_date', -200, -1)),
  ),
  {
    kind: 'closed without a date',
    rule: 'X06',
    record: 'referral',
    damage: (row) =>
      valueOf(row, 'closure_date') !== null && put(row, 'closure_date', 'closed without a date', null),
  },
  change(
    'open with a closing date',
    'X06',
    ['referral', 'referral_status'],
    where('closure_date', () => 'active'),
  ),
  change('reason for rejection and not rejected', 'X07', ['referral', 'rejection_reason'], () => '02'),
  change(
    'never contacted, with contacts',
    'X08',
    ['referral', 'closure_reason'],
    closedFor('K05', (row) => valueOf(row, 'first_contact_date') !== null),
  ),
  change(
    'completed without a contact',
    'X09',
    ['referral', 'closure_reason'],
    closedFor('K01', (row) => valueOf(row, 'contacts_total') === '0'),
  ),
  {
    kind: 'contact after death',
    rule: 'X10',
    record: 'contact',
    damage: (row, random, { referral }) => {
      const own = referral.find((one) => valueOf(one, 'referral_id') === valueOf(row, 'referral_id'));
      const closed = own === undefined ? null : date(own, 'closure_date');
      if (own === undefined || closed === null || own.planted !== undefined) return false;
      put(own, 'closure_reason', 'contact after death', 'K11');
      return put(row, 'contact_date', 'contact after death', addDays(closed, between(random, 1, 20)));
    },
  },
  change('contacts that do not add up', 'X11', ['referral', 'contacts_total'], (row, random) =>
    String(Number(valueOf(row, 'contacts_total') ?? 0) + between(random, 1, 6)),
  ),
  change('connections that do not add up', 'X12', ['referral', 'onward_count'], (row, random) =>
    String(Number(valueOf(row, 'onward_count') ?? 0) + between(random, 1, 4)),
  ),
  change('started without a connection', 'X13', ['referral', 'onward_started'], (row) =>
    valueOf(row, 'onward_count') === '0' ? 'Y' : null,
  ),
  change('main need not among all needs', 'X14', ['referral', 'need_primary'], (row) =>
    (valueOf(row, 'needs_all') ?? 'N11').includes('N11') ? null : 'N11',
  ),
  change('retired at forty', 'X18', ['referral', 'employment_status'], (row) =>
    Number(valueOf(row, 'age_at_referral')) < 50 ? '08' : null,
  ),
  change('baseline long before referral', 'X19', ['measure', 'completed_date'], (row, random) => {
    const day = date(row, 'completed_date');
    if (valueOf(row, 'timepoint') !== 'baseline' || day === null) return null;
    return addDays(day, -between(random, 90, 200));
  }),
  {
    kind: 'a person of two birthdays',
    rule: 'X24',
    record: 'referral',
    damage: (row, random, { referral }) => {
      const other = pick(random, referral);
      if (other === row || other.planted !== undefined || valueOf(other, 'person_id') === null) return false;
      if (valueOf(other, 'birth_date') === valueOf(row, 'birth_date')) return false;
      other.planted = 'shared person';
      return put(row, 'person_id', 'a person of two birthdays', valueOf(other, 'person_id'));
    },
  },
  garble(
    'day that does not exist',
    'date-not-real',
    ['referral', 'first_contact_date'],
    ['2023-02-31', '31/04/2023', '2023-13-13'],
  ),
  garble(
    'words in a number',
    'number-not-readable',
    ['referral', 'contacts_total'],
    ['several', 'a few', 'lots'],
  ),
  garble(
    'formula error',
    'formula-error-value',
    ['referral', 'age_at_referral'],
    ['#N/A', '#REF!', '#VALUE!'],
  ),
];
