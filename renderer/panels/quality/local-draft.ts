import type { RecordName } from '../../../shared/dataset/field.js';
import { recordFields } from '../../../shared/dataset/fields.js';
import type { Severity } from '../../../shared/rules/issue.js';
import type { LocalRule, LocalTest } from '../../../shared/rules/local/local-rule.js';

/** The tests that the form offers. */
export type DraftTest = LocalTest['kind'];

/** How two dates may lie. */
export type DraftOrder = Extract<LocalTest, { readonly kind: 'compared' }>['order'];

/** A local rule as it stands in the form: everything is text. */
export interface LocalDraft {
  readonly name: string;
  readonly severity: Severity;
  /** `record.field`. */
  readonly field: string;
  readonly test: DraftTest;
  /** Values, forms, or the two ends, apart by commas or as from and to. */
  readonly first: string;
  readonly second: string;
  /** Another field of the same record, for tests that look at two. */
  readonly other: string;
  readonly order: DraftOrder;
  readonly why: string;
  readonly reason: string;
}

export const emptyDraft: LocalDraft = {
  name: '',
  severity: 'warning',
  field: 'referral.referral_date',
  test: 'filled',
  first: '',
  second: '',
  other: '',
  order: 'after',
  why: '',
  reason: '',
};

/** The rule that a draft stands for; what is wrong with it is told by the rules themselves. */
export function ruleOfDraft(draft: LocalDraft, taken: readonly string[]): LocalRule {
  const [record = 'referral', field = ''] = draft.field.split('.');
  return {
    id: freeId(draft.name, taken),
    name: draft.name.trim(),
    severity: draft.severity,
    dimension: dimensions[draft.test],
    subject: { kind: 'field', record: isRecord(record) ? record : 'referral', field },
    test: testOf(draft),
    why: draft.why.trim(),
    reason: draft.reason.trim(),
  };
}

const dimensions: Readonly<Record<DraftTest, LocalRule['dimension']>> = {
  filled: 'completeness',
  required_when: 'completeness',
  unique: 'uniqueness',
  compared: 'consistency',
  one_of: 'validity',
  form: 'validity',
  number_between: 'validity',
  date_between: 'validity',
  at_most: 'validity',
};

/** The other field that is chosen; the first of those on offer where the one chosen before is not among them. */
export function otherOf({ other }: LocalDraft, choices: readonly { readonly id: string }[]): string {
  return (choices.find(({ id }) => id === other) ?? choices[0])?.id ?? '';
}

function testOf({ test, first, second, other, order }: LocalDraft): LocalTest {
  switch (test) {
    case 'filled':
    case 'unique':
      return { kind: test };
    case 'one_of':
      return { kind: 'one_of', values: listed(first) };
    case 'form':
      return { kind: 'form', forms: listed(first) };
    case 'number_between':
      return { kind: 'number_between', from: numberIn(first), to: numberIn(second) };
    case 'date_between':
      return { kind: 'date_between', from: first.trim() || null, to: second.trim() || null };
    case 'compared':
      return { kind: 'compared', order, other, days: numberIn(first) ?? 0 };
    case 'required_when':
      return { kind: 'required_when', other, values: listed(first) };
    case 'at_most':
      return { kind: 'at_most', characters: numberIn(first) ?? 0 };
  }
}

function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function numberIn(text: string): number | null {
  return text.trim() === '' ? null : Number(text);
}

function freeId(name: string, taken: readonly string[]): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ['rule'];
  const wanted = `local-${words.slice(0, 6).join('-')}`;
  const again = Array.from({ length: taken.length }, (_, i) => `${wanted}-${String(i + 2)}`);
  return [wanted, ...again].find((id) => !taken.includes(id)) ?? wanted;
}

function isRecord(record: string): record is RecordName {
  return Object.hasOwn(recordFields, record);
}
