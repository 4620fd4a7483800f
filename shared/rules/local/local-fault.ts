import { recordFields } from '../../dataset/fields.js';
import type { Field } from '../../dataset/field.js';
import type { LocalRule, LocalSubject } from './local-rule.js';
import { faultInTest } from './test-fault.js';

const records: readonly unknown[] = ['referral', 'contact', 'onward', 'measure'];
const severities: readonly unknown[] = ['error', 'warning', 'info'];
const dimensions: readonly unknown[] = [
  ...['completeness', 'uniqueness', 'consistency', 'timeliness', 'validity', 'accuracy'],
];

/** What is wrong with a local rule, in one sentence that says what to do; null where it can be used. */
export function faultInLocalRule(saved: unknown): string | null {
  if (!isObject(saved)) return 'A local rule is not written as one. Make it again on the Quality page.';
  const called = `The local rule “${isFilled(saved['name']) ? saved['name'] : String(saved['id'])}”`;
  const fault = faultIn(saved);
  return fault === null ? null : `${called} ${fault}`;
}

/** The first fault among the rules of a project, or null; two rules of one id are a fault too. */
export function faultInLocalRules(saved: readonly unknown[]): string | null {
  const ids = new Set<unknown>();
  for (const rule of saved) {
    const fault = faultInLocalRule(rule);
    if (fault !== null) return fault;
    const id = isObject(rule) ? rule['id'] : null;
    if (ids.has(id)) return `Two local rules have the id “${String(id)}”. Give one of them another.`;
    ids.add(id);
  }
  return null;
}

/** True for saved rules in which `faultInLocalRules` finds nothing. */
export function areLocalRules(saved: readonly unknown[]): saved is readonly LocalRule[] {
  return faultInLocalRules(saved) === null;
}

function faultIn(saved: Readonly<Record<string, unknown>>): string | null {
  if (typeof saved['id'] !== 'string' || !/^local(-[a-z0-9]+)+$/.test(saved['id']))
    return 'has no id of the form local-some-words. Give it one.';
  if (!isFilled(saved['name'])) return 'has no name. Say in a few words what is wrong where it is broken.';
  if (!severities.includes(saved['severity'])) return 'has no severity. Choose error, warning or info.';
  if (!dimensions.includes(saved['dimension'])) return 'has no dimension. Choose one of the six.';
  if (!isFilled(saved['why'])) return 'does not say why it matters. Add a sentence.';
  if (!isFilled(saved['reason'])) return 'does not say why it is set so. Add a sentence.';
  const subject = saved['subject'];
  if (!isSubject(subject)) return 'looks at no field and no column. Choose one.';
  const field = fieldIn(subject);
  if (subject.kind === 'field' && field === undefined)
    return 'looks at a field that the minimum dataset does not have. Choose one of its list.';
  const test = saved['test'];
  if (!isObject(test)) return 'has no test. Choose one.';
  return faultInTest(test, subject, field);
}

function isSubject(value: unknown): value is LocalSubject {
  if (!isObject(value)) return false;
  if (value['kind'] === 'column') return isFilled(value['column']);
  return value['kind'] === 'field' && records.includes(value['record']) && isFilled(value['field']);
}

function fieldIn(subject: LocalSubject): Field | undefined {
  if (subject.kind === 'column') return undefined;
  const fields: Readonly<Record<string, Field>> = recordFields[subject.record];
  return Object.hasOwn(fields, subject.field) ? fields[subject.field] : undefined;
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
