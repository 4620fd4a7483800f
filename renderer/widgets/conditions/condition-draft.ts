import type { CohortSubject, CohortTest, Condition } from '../../../shared/cohorts/cohort.js';

/** A condition as it stands in the form: everything is text. */
export interface ConditionDraft {
  /** `field:need_primary`, `column:QRISK`, `score:ons4_happy` or `file`. */
  readonly about: string;
  readonly test: CohortTest['kind'];
  readonly not: boolean;
  /** Codes that are ticked, where there is a list to tick from. */
  readonly ticked: readonly string[];
  /** Values with commas between, or the two ends. */
  readonly first: string;
  readonly second: string;
}

export const emptyCondition: ConditionDraft = {
  about: 'field:need_primary',
  test: 'one_of',
  not: false,
  ticked: [],
  first: '',
  second: '',
};

/** The condition that a draft stands for; what is wrong with it is told by the check of the rule. */
export function conditionOf({ about, test, not, ...draft }: ConditionDraft): Condition {
  return { subject: subjectOf(about), test: testOf(test, draft), not };
}

function subjectOf(about: string): CohortSubject {
  const at = about.indexOf(':');
  const name = about.slice(at + 1);
  if (about.startsWith('column:')) return { kind: 'column', column: name };
  if (about.startsWith('score:')) return { kind: 'score', instrument: name };
  return at < 0 ? { kind: 'file' } : { kind: 'field', field: name };
}

type Written = Pick<ConditionDraft, 'ticked' | 'first' | 'second'>;

function testOf(test: CohortTest['kind'], { ticked, first, second }: Written): CohortTest {
  switch (test) {
    case 'filled':
      return { kind: 'filled' };
    case 'one_of':
      return { kind: 'one_of', values: ticked.length > 0 ? ticked : listed(first) };
    case 'number_between':
      return { kind: 'number_between', from: numberIn(first), to: numberIn(second) };
    case 'date_between':
      return { kind: 'date_between', from: first.trim() || null, to: second.trim() || null };
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
