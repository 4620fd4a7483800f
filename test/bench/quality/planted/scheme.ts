import { between, pick } from '../../reading/random.js';
import { addDays, ageOn, dayOf } from './days.js';

/** What a right reader understands of a cell, what the file shows instead where the two differ, and what was planted in it. */
export interface MadeCell {
  value: string | null;
  shown?: string;
  planted?: string;
}

/** A row: cells by field. `planted` names damage of the whole row. */
export interface MadeRow {
  readonly cells: Map<string, MadeCell>;
  planted?: string;
}

export type RecordName = 'referral' | 'contact' | 'onward' | 'measure';

/** One made-up scheme: rows of each record, in the order of its files. */
export type MadeScheme = Readonly<Record<RecordName, MadeRow[]>>;

/** The cell's value, null where it says nothing. */
export function valueOf(row: MadeRow, field: string): string | null {
  return row.cells.get(field)?.value ?? null;
}

/** Give a cell another value, and where the file shows it differently, that text. */
export function setCell(row: MadeRow, field: string, cell: MadeCell): void {
  row.cells.set(field, cell);
}

const firstDay = dayOf('2022-06-01');
const lastDay = dayOf('2024-03-28');

export const genders = ['1', '2', '2', '3'] as const;
export const ethnicities = ['A', 'A', 'A', 'A', 'B', 'C', 'H', 'J', 'K', 'M', 'N'] as const;
export const sources = ['01', '01', '01', '02', '07', '11', '20', '23', '33'] as const;
export const needs = ['N01', 'N02', 'N03', 'N04', 'N07', 'N10', 'N13', 'N14'] as const;
export const supports = ['S01', 'S02', 'S05', 'S08', 'S10', 'S14', 'S21', 'S22'] as const;
const practices = ['A81001', 'B82013', 'C83022', 'D84031', 'E85040', 'F86059'] as const;
const workers = ['LW1', 'LW2', 'LW3', 'LW4'] as const;
const schemes = ['Northgate', 'Southfield', 'Westbrook'] as const;

/** A scheme without a fault: every rule of domain.md holds in every row. */
export function cleanScheme(random: () => number, referrals: number): MadeScheme {
  const scheme: MadeScheme = { referral: [], contact: [], onward: [], measure: [] };
  const days = Array.from({ length: referrals }, () => between(random, firstDay, lastDay)).sort(
    (a, b) => a - b,
  );
  days.forEach((day, i) => {
    addReferral(scheme, { random, number: i + 1, day });
  });
  return scheme;
}

interface Made {
  readonly random: () => number;
  readonly number: number;
  readonly day: number;
}

function addReferral(scheme: MadeScheme, made: Made): void {
  const { random, number, day } = made;
  const row: MadeRow = { cells: new Map() };
  const put = (field: string, value: string | null): void => {
    row.cells.set(field, { value });
  };
  const birth = day - between(random, 19 * 366, 92 * 365);
  const age = ageOn(birth, day);
  put('person_id', `P${String(10_000 + number)}`);
  put('referral_id', `R-${String(number).padStart(5, '0')}`);
  put('nhs_number', nhsNumber(random));
  put('birth_date', addDays(birth, 0));
  put('age_at_referral', String(age));
  put('gender', pick(random, genders));
  put('ethnic_category', pick(random, ethnicities));
  put('postcode', postcode(random));
  put('imd_decile', String(between(random, 1, 10)));
  put('gp_practice_code', pick(random, practices));
  put('scheme_id', pick(random, schemes));
  put('link_worker_id', pick(random, workers));
  put('employment_status', employment(random, age));
  put('accommodation', pick(random, ['MA01', 'MA04', 'MA05', 'MA06'] as const));
  put('referral_date', addDays(day, 0));
  put('referral_source', pick(random, sources));
  const main = pick(random, needs);
  const other = pick(random, needs);
  put('need_primary', main);
  put('needs_all', other === main || random() < 0.5 ? main : `${main};${other}`);
  addPathway(scheme, row, made);
  scheme.referral.push(row);
}

function addPathway(scheme: MadeScheme, row: MadeRow, { random, number, day }: Made): void {
  const put = (field: string, value: string | null): void => {
    row.cells.set(field, { value });
  };
  const attempt = day + between(random, 0, 15);
  const contact = attempt + between(random, 0, 20);
  const reached = random() < 0.85 && contact <= lastDay;
  const plan = contact + between(random, 0, 21);
  const close = (reached ? plan : attempt) + between(random, 30, 200);
  const closed = close <= lastDay;
  const attended = reached ? between(random, 1, 7) : 0;
  put('first_attempt_date', attempt <= lastDay ? addDays(attempt, 0) : null);
  put('first_contact_date', reached ? addDays(contact, 0) : null);
  put('plan_date', reached && plan <= lastDay ? addDays(plan, 0) : null);
  const dated = reached
    ? addContacts(scheme, { random, number, from: contact, to: Math.min(close, lastDay), attended })
    : 0;
  put('contacts_total', String(dated));
  const types = reached && random() < 0.6 ? pickTypes(random) : [];
  types.forEach((type, i) => {
    const date = Math.min(contact + between(random, 0, 25), lastDay, close);
    scheme.onward.push(
      record({
        onward_id: `O${String(number)}-${String(i + 1)}`,
        referral_id: `R-${String(number).padStart(5, '0')}`,
        onward_date: addDays(date, 0),
        support_type: type,
        mode: pick(random, ['signpost', 'referral', 'supported'] as const),
      }),
    );
  });
  put('onward_count', String(types.length));
  put('onward_types', types.length === 0 ? null : [...types].sort().join(';'));
  put('onward_started', types.length === 0 ? 'N' : pick(random, ['Y', 'N'] as const));
  put('referral_status', closed ? 'closed' : reached ? 'active' : 'waiting');
  put('rejection_reason', null);
  put('closure_date', closed ? addDays(close, 0) : null);
  put(
    'closure_reason',
    closed ? (reached ? pick(random, ['K01', 'K02', 'K07', 'K10'] as const) : 'K05') : null,
  );
  if (reached) addMeasures(scheme, { random, number, contact });
}

function addContacts(
  scheme: MadeScheme,
  {
    random,
    number,
    from,
    to,
    attended,
  }: { random: () => number; number: number; from: number; to: number; attended: number },
): number {
  for (let i = 0; i < attended; i += 1) {
    const day = i === 0 ? from : between(random, from, Math.max(from, to));
    scheme.contact.push(
      record({
        contact_id: `C${String(number)}-${String(i + 1)}`,
        referral_id: `R-${String(number).padStart(5, '0')}`,
        contact_date: addDays(day, 0),
        medium: pick(random, ['01', '02', '03'] as const),
        attended: '5',
        duration_min: String(between(random, 15, 90)),
      }),
    );
  }
  return attended;
}

const instruments = [
  { code: 'ons4_satisfaction', low: 1, high: 9 },
  { code: 'gad7', low: 3, high: 18 },
] as const;

function addMeasures(
  scheme: MadeScheme,
  { random, number, contact }: { random: () => number; number: number; contact: number },
): void {
  for (const { code, low, high } of instruments) {
    const base = contact + between(random, 0, 10);
    if (base > lastDay || random() < 0.15) continue;
    const before = between(random, low, high);
    scheme.measure.push(score({ number, code, time: 'baseline', day: base, total: before }));
    const later = base + between(random, 62, 118);
    if (later > lastDay || random() < 0.3) continue;
    const after = Math.min(high, Math.max(low, before + between(random, -3, 4)));
    scheme.measure.push(score({ number, code, time: 'followup', day: later, total: after }));
  }
}

function score({
  number,
  code,
  time,
  day,
  total,
}: {
  number: number;
  code: string;
  time: string;
  day: number;
  total: number;
}): MadeRow {
  return record({
    person_id: `P${String(10_000 + number)}`,
    referral_id: `R-${String(number).padStart(5, '0')}`,
    instrument: code,
    timepoint: time,
    completed_date: addDays(day, 0),
    total: String(total),
  });
}

/** A row of these values. */
export function record(values: Readonly<Record<string, string | null>>): MadeRow {
  return { cells: new Map(Object.entries(values).map(([field, value]) => [field, { value }])) };
}

function pickTypes(random: () => number): string[] {
  return [...new Set(Array.from({ length: between(random, 1, 3) }, () => pick(random, supports)))];
}

function employment(random: () => number, age: number): string {
  if (age >= 66) return '08';
  return pick(random, ['01', '02', '04', '05'] as const);
}

const inward = 'ABDEFGHJLNPQRSTUWXYZ';

function postcode(random: () => number): string {
  const letter = (): string => inward[between(random, 0, inward.length - 1)] ?? 'A';
  const area = pick(random, ['LS', 'BD', 'HX', 'WF', 'YO'] as const);
  return `${area}${String(between(random, 1, 29))} ${String(between(random, 1, 9))}${letter()}${letter()}`;
}

/** Ten digits that check, outside the range kept for tests: they were made up here and are nobody's that we know of. */
export function nhsNumber(random: () => number): string {
  for (;;) {
    const nine = Array.from({ length: 9 }, (_, i) =>
      i === 0 ? 9 : i === 1 ? between(random, 0, 8) : between(random, 0, 9),
    );
    const rest = 11 - (nine.reduce((sum, digit, i) => sum + digit * (10 - i), 0) % 11);
    if (rest !== 10) return [...nine, rest === 11 ? 0 : rest].join('');
  }
}
