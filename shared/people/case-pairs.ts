import { fieldOf } from '../dataset/fields.js';
import type { Engine } from '../engine/engine.js';
import { sql } from '../sql/sql.js';
import type { PairAnswer, PairDecision, PairField, PairSide, PersonPair } from './pair.js';
import type { CaseRow, FoundCase } from './same-cases.js';
import { caseId, caseSide } from './settle-cases.js';

/** What two referrals are shown by, and in what order. */
const shown = [
  'referral_id',
  'referral_date',
  'referral_source',
  'need_primary',
  'link_worker_id',
  'referral_status',
  'first_contact_date',
  'closure_date',
] as const;

type Told = Readonly<Partial<Record<(typeof shown)[number], string | null>>> & {
  readonly table: string;
  readonly rowNo: number;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly personKey: string;
};

/** A pair of referrals, and the row of the later one. */
export interface CasePair {
  readonly pair: PersonPair;
  readonly again: CaseRow;
}

/** Two referrals of one person side by side, for a person to say whether they are one. */
export function casePairs(
  engine: Engine,
  found: readonly FoundCase[],
  decisions: readonly PairDecision[],
): readonly CasePair[] {
  if (found.length === 0) return [];
  const told = new Map(toldOf(engine).map((one) => [keyOf(one), one] as const));
  const answers = new Map(decisions.map(({ pair, answer }) => [pair, answer] as const));
  return found.flatMap(({ first, again }) => {
    const [left, right] = [told.get(keyOf(first)), told.get(keyOf(again))];
    return left === undefined || right === undefined ? [] : [{ pair: pairOf(left, right, answers), again }];
  });
}

function pairOf(left: Told, right: Told, answers: ReadonlyMap<string, PairAnswer>): PersonPair {
  const id = caseId(left.referral_id ?? '', right.referral_id ?? '');
  return {
    id,
    about: 'case',
    state: answers.get(id) ?? 'open',
    left: sideOf(left),
    right: sideOf(right),
    fields: shown.flatMap((field) => fieldIn(field, left, right)),
    probability: 0.5,
    against: null,
    peopleFewer: 0,
  };
}

function toldOf(engine: Engine): readonly Told[] {
  return engine.rows<Told>(sql`SELECT source_table AS "table", row_no::INTEGER AS "rowNo", source_file AS file,
      source_sheet AS sheet, source_row::INTEGER AS "row", person_key AS "personKey",
      referral_id, referral_date::VARCHAR AS referral_date, referral_source, need_primary, link_worker_id, referral_status,
      first_contact_date::VARCHAR AS first_contact_date, closure_date::VARCHAR AS closure_date
    FROM referral WHERE person_key IN (SELECT person_key FROM possible_case)`);
}

function keyOf({ table, rowNo }: CaseRow): string {
  return `${table} ${String(rowNo)}`;
}

function sideOf({ table, file, sheet, row, rowNo, personKey, referral_id: id }: Told): PairSide {
  return { side: caseSide(id ?? ''), personKey, rows: [{ table, file, sheet, row, rowNo }], rowCount: 1 };
}

function fieldIn(field: (typeof shown)[number], one: Told, other: Told): PairField[] {
  const [left, right] = [one[field] ?? '', other[field] ?? ''];
  if (left === '' && right === '') return [];
  const isSaid = left !== '' && right !== '';
  return [
    {
      field,
      label: fieldOf('referral', field)?.label ?? field,
      left,
      right,
      agreement: !isSaid ? 'missing' : left === right ? 'agrees' : 'differs',
      says: isSaid ? '' : 'one of them does not say',
    },
  ];
}
