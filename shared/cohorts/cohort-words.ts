import { instruments } from '../dataset/instruments.js';
import { codeMeant, cohortField, listOf } from './cohort-fields.js';
import type { Cohort, CohortRule, CohortSubject, CohortTest, Condition } from './cohort.js';

/** A rule in words: “main need is Loneliness or Social isolation, and site is not Rowan”. */
export function ruleWords({ meets, conditions }: CohortRule): string {
  return conditions.map(conditionWords).join(meets === 'all' ? ', and ' : ', or ');
}

/** Whom a cohort keeps, as a sentence: “Only people on the CVD register: QRISK is 10 or more.” */
export function onlyWords({ name, rule }: Pick<Cohort, 'name' | 'rule'>): string {
  return `Only people ${name}: ${ruleWords(rule)}.`;
}

/** One condition in words. */
export function conditionWords({ subject, test, not }: Condition): string {
  return `${subjectWords(subject)} ${testWords(test, subject, not)}`;
}

/** What a condition looks at, in words. */
export function subjectWords(subject: CohortSubject): string {
  switch (subject.kind) {
    case 'field':
      return cohortField(subject.field)?.label ?? subject.field;
    case 'column':
      return `column “${subject.column}”`;
    case 'score':
      return `first ${instrumentName(subject.instrument)} score at the start`;
    case 'file':
      return 'file';
  }
}

function testWords(test: CohortTest, subject: CohortSubject, not: boolean): string {
  const is = not ? 'is not' : 'is';
  switch (test.kind) {
    case 'filled':
      return not ? 'is not recorded' : 'is recorded';
    case 'one_of':
      return `${is} ${test.values.map((value) => valueWords(value, subject)).join(' or ')}`;
    case 'number_between':
    case 'date_between':
      return `${is} ${rangeWords(test.from, test.to, test.kind === 'date_between')}`;
  }
}

/** A code is told by its label. */
function valueWords(value: string, subject: CohortSubject): string {
  const about = subject.kind === 'field' ? cohortField(subject.field) : undefined;
  const list = about === undefined ? undefined : listOf(about);
  const code = list === undefined ? null : codeMeant(list, value);
  return list?.codes.find((one) => one.code === code)?.label ?? value;
}

function rangeWords(from: number | string | null, to: number | string | null, isDate: boolean): string {
  if (from === null) return `${String(to)} or ${isDate ? 'before' : 'less'}`;
  return to === null
    ? `${String(from)} or ${isDate ? 'later' : 'more'}`
    : `from ${String(from)} to ${String(to)}`;
}

function instrumentName(code: string): string {
  return (Object.hasOwn(instruments, code) ? instruments[code]?.label : undefined) ?? code;
}
