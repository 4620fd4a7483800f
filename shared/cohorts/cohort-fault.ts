import { instruments } from '../dataset/instruments.js';
import { partsOfIso } from '../dates/calendar.js';
import { isObject } from '../project/is-object.js';
import { personalKindsIn } from '../values/personal/personal-data.js';
import { codeMeant, cohortField, listOf } from './cohort-fields.js';
import type { Cohort } from './cohort.js';

/** What is wrong with a cohort, in one sentence that says what to do; null where it can be used. */
export function faultInCohort(saved: unknown): string | null {
  if (!isObject(saved)) return 'A cohort is not written as one. Make it again on the Outcomes page.';
  const called = `The cohort “${isFilled(saved['name']) ? saved['name'] : String(saved['id'])}”`;
  const fault = faultIn(saved);
  return fault === null ? null : `${called} ${fault}`;
}

/** The first fault among the cohorts of a project, or null; two of one id or name are a fault too. */
export function faultInCohorts(saved: readonly unknown[]): string | null {
  const seen = new Set<string>();
  for (const cohort of saved) {
    const fault = faultInCohort(cohort);
    if (fault !== null) return fault;
    if (!isObject(cohort)) continue;
    for (const key of [`id ${String(cohort['id'])}`, `name ${String(cohort['name']).toLowerCase()}`]) {
      if (seen.has(key)) return `Two cohorts have the ${key}. Give one of them another name.`;
      seen.add(key);
    }
  }
  return null;
}

/** True for saved cohorts in which `faultInCohorts` finds nothing. */
export function areCohorts(saved: unknown): saved is readonly Cohort[] {
  return Array.isArray(saved) && faultInCohorts(saved) === null;
}

/** What is wrong with a rule, in words that follow its name; null where it can be asked. */
export function faultInRule(rule: unknown): string | null {
  if (!isObject(rule) || (rule['meets'] !== 'all' && rule['meets'] !== 'any'))
    return 'does not say whether all of its conditions count. Choose all or any.';
  const { conditions } = rule;
  if (!Array.isArray(conditions) || conditions.length === 0) return 'has no condition. Add one.';
  return conditions.map(faultInCondition).find((fault) => fault !== null) ?? null;
}

type Saved = Readonly<Record<string, unknown>>;

function faultIn(saved: Saved): string | null {
  if (typeof saved['id'] !== 'string' || !/^cohort(-[a-z0-9]+)+$/.test(saved['id']))
    return 'has no id of the form cohort-some-words. Give it one.';
  if (!isFilled(saved['name'])) return 'has no name. Say whom it holds, such as “on the CVD register”.';
  if (personalKindsIn(saved['name']).length > 0)
    return 'has a name that points at a person. Reports print it: choose other words.';
  if (typeof saved['reason'] !== 'string') return 'has a reason that is no text. Write it again.';
  const planned = saved['planned'];
  if (planned !== null && !(typeof planned === 'number' && Number.isInteger(planned) && planned >= 0))
    return 'has a plan that is no whole number. Give how many people were planned for, or nothing.';
  return faultInRule(saved['rule']);
}

function faultInCondition(condition: unknown): string | null {
  if (!isObject(condition) || typeof condition['not'] !== 'boolean')
    return 'has a condition that is not written as one. Make it again.';
  const { subject, test } = condition;
  if (!isObject(subject)) return 'has a condition that looks at nothing. Choose a field or a column.';
  if (!isObject(test)) return 'has a condition without a test. Choose one.';
  return faultInSubject(subject) ?? faultInTest(test) ?? faultTogether(subject, test);
}

function faultInSubject({ kind, field, column, instrument }: Saved): string | null {
  switch (kind) {
    case 'file':
      return null;
    case 'field':
      return typeof field === 'string' && cohortField(field) !== undefined
        ? null
        : 'looks at a field that is not on offer. Choose one of the list.';
    case 'column':
      return isFilled(column) ? null : 'looks at a column without a name. Write it as the file does.';
    case 'score':
      return typeof instrument === 'string' && Object.hasOwn(instruments, instrument)
        ? null
        : 'looks at scores of an unknown tool. Choose one of the list.';
    default:
      return 'looks at nothing that is known. Choose a field, a column, a score or the file.';
  }
}

function faultInTest({ kind, values, from, to }: Saved): string | null {
  switch (kind) {
    case 'filled':
      return null;
    case 'one_of':
      return faultInValues(values);
    case 'number_between':
      return isRange(from, to, (end) => typeof end === 'number' && Number.isFinite(end))
        ? null
        : 'has no range. Give a least or a greatest number, the least first.';
    case 'date_between':
      return isRange(from, to, (end) => typeof end === 'string' && partsOfIso(end) !== null)
        ? null
        : 'has no range. Give a first or a last day as 2024-03-31, the earlier first.';
    default:
      return 'has a test of an unknown kind. Choose one.';
  }
}

/** Its values are printed in reports, so none may point at a person. */
function faultInValues(values: unknown): string | null {
  if (!Array.isArray(values) || values.length === 0 || !values.every(isFilled))
    return 'names no value. Give at least one.';
  return values.some((value) => personalKindsIn(value).length > 0)
    ? 'names a value that points at a person. Reports print it: choose another rule.'
    : null;
}

function faultTogether(subject: Saved, test: Saved): string | null {
  const about = typeof subject['field'] === 'string' ? cohortField(subject['field']) : undefined;
  const kind = about?.kind ?? (subject['kind'] === 'score' ? 'number' : 'text');
  const isNumber = kind === 'integer' || kind === 'number';
  if (test['kind'] === 'number_between' && !isNumber && subject['kind'] !== 'column')
    return 'compares numbers where there are none. Choose a field of numbers.';
  if (test['kind'] === 'date_between' && kind !== 'date')
    return 'compares dates where there are none. Choose a field of dates.';
  const list = about === undefined ? undefined : listOf(about);
  const values: readonly unknown[] = Array.isArray(test['values']) ? test['values'] : [];
  const unknown = values
    .filter(isFilled)
    .find((value) => list !== undefined && codeMeant(list, value) === null);
  return unknown === undefined
    ? null
    : `names “${unknown}”, which is not in the list of its field. Use a code or a label.`;
}

function isRange(from: unknown, to: unknown, isEnd: (end: unknown) => boolean): boolean {
  const ends = [from, to].filter((end) => end !== null);
  if (ends.length === 0 || !ends.every(isEnd)) return false;
  if (typeof from === 'number' && typeof to === 'number') return from <= to;
  return ends.length === 1 || String(from) <= String(to);
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
