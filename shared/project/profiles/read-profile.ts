import { fieldOf } from '../../dataset/fields.js';
import { instruments } from '../../dataset/instruments.js';
import type { RecordName } from '../../dataset/field.js';
import type { Outcome } from '../../trouble.js';
import { isObject } from '../is-object.js';
import type { SourceProfile } from './source-profile.js';

const records: readonly RecordName[] = ['referral', 'contact', 'onward', 'measure'];
const grains = ['person', 'referral', 'contact', 'onward', 'measure'];
const timepoints = [undefined, 'baseline', 'interim', 'closure', 'followup'];

/** Read a source profile; whatever does not hold together is refused in one sentence. */
export function readProfile(file: string, bytes: Uint8Array): Outcome<SourceProfile> {
  const refused = (reason: string): Outcome<SourceProfile> => ({
    ok: false,
    trouble: { kind: 'file-unreadable', file, reason },
  });
  try {
    const found: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isObject(found) || found['kind'] !== 'soundings-profile')
      return refused('it is no source profile. Choose a file that Soundings saved as one.');
    if (found['version'] !== 1) return refused('it was saved by a newer Soundings. Open it with that one.');
    if (!isProfile(found)) return refused('a part of it is missing or unknown. Save the profile again.');
    return { ok: true, value: found };
  } catch {
    return refused('it is no source profile. Choose a file that Soundings saved as one.');
  }
}

/** Whether a list read from a saved project holds source profiles. */
export function areProfiles(found: unknown): found is readonly SourceProfile[] {
  return Array.isArray(found) && found.every((one) => isObject(one) && isProfile(one));
}

function isProfile(found: object): found is SourceProfile {
  return (
    'name' in found &&
    typeof found.name === 'string' &&
    'tables' in found &&
    Array.isArray(found.tables) &&
    found.tables.every(isTable)
  );
}

function isTable(found: unknown): boolean {
  return (
    isObject(found) &&
    grains.includes(String(found['grain'])) &&
    Array.isArray(found['columns']) &&
    found['columns'].every(isColumn) &&
    Array.isArray(found['scales']) &&
    found['scales'].every(
      (scale) =>
        isObject(scale) && typeof scale['instrument'] === 'string' && typeof scale['answer'] === 'string',
    )
  );
}

function isColumn(found: unknown): boolean {
  return (
    isObject(found) &&
    typeof found['header'] === 'string' &&
    Number.isInteger(found['nth']) &&
    (found['target'] === null || isTarget(found['target']))
  );
}

/** A field, an instrument and a time that this version knows; columns are named by their place. */
function isTarget(found: unknown): boolean {
  if (!isObject(found)) return false;
  const record = records.find((one) => one === found['record']);
  const { instrument, timepoint, itemNo, datedBy } = found;
  const isNumber = (value: unknown): boolean => value === undefined || Number.isInteger(value);
  return (
    record !== undefined &&
    fieldOf(record, String(found['field'])) !== undefined &&
    (instrument === undefined ||
      (typeof instrument === 'string' && Object.hasOwn(instruments, instrument))) &&
    timepoints.some((one) => one === timepoint) &&
    isNumber(itemNo) &&
    isNumber(datedBy)
  );
}
