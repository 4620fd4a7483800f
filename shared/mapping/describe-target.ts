import { composedOf, fills } from '../dataset/composed-fields.js';
import { fieldOf } from '../dataset/fields.js';
import { instruments } from '../dataset/instruments.js';
import type { Target } from './mapping.js';

/** In words: what is done to a column's values on their way to a field. */
export function transformTo(target: Target | null): string {
  if (target === null) return 'not used';
  if (target.instrument !== undefined)
    return `${target.field === 'total' ? 'score' : 'answer'} of ${target.instrument}, one row each`;
  const made = Object.keys(composedOf).filter(
    (field) => fills(target, target.record, field) && field !== target.field,
  );
  if (made.length > 0)
    return made.length === 1
      ? `a part of ${made.join('')}, put together where the dataset is built`
      : `taken apart into ${made.join(' and ')}; the cell stays as it is`;
  const field = fieldOf(target.record, target.field);
  switch (field?.kind) {
    case 'date':
      return 'as dates';
    case 'month_or_date':
      return 'as dates, months or years';
    case 'time':
      return 'as times';
    case 'integer':
    case 'number':
      return 'as numbers';
    case 'code':
      return `codes of ${field.list ?? target.field}`;
    case 'codes':
      return `lists of codes of ${field.list ?? target.field}`;
    case 'id':
      return 'as identifiers';
    case 'text':
    case undefined:
      return 'as text';
  }
}

/** Name of a target for people: the field's label, or the instrument with its time. */
export function nameOf(target: Target): string {
  if (target.instrument === undefined) return fieldOf(target.record, target.field)?.label ?? target.field;
  const label = instruments[target.instrument]?.label ?? target.instrument;
  const times = {
    baseline: ' at the start',
    interim: ' in between',
    closure: ' at closure',
    followup: ' at follow-up',
  } as const;
  return `${label}${target.timepoint === undefined ? '' : times[target.timepoint]}`;
}
