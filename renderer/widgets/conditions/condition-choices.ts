import { cohortField, cohortFields, listOf } from '../../../shared/cohorts/cohort-fields.js';
import type { CohortTest } from '../../../shared/cohorts/cohort.js';
import { instruments } from '../../../shared/dataset/instruments.js';
import type { Snapshot } from '../../../shared/ipc/desk.js';
import type { Choice } from '../Picker.js';

/** What a condition may look at in these files: fields that some column holds, columns that no field takes, scores, the file. */
export function subjectChoices({ scores, mapping, figures }: Snapshot): readonly Choice<string>[] {
  const held = new Set(
    scores.fields.flatMap(({ record, field, columns }) =>
      record === 'referral' && columns.length > 0 ? [field] : [],
    ),
  );
  const isHeld = (field: string): boolean =>
    held.has(field) || (from[field] ?? []).some((one) => held.has(one));
  const unmapped = new Set(mapping.flatMap(({ target, column }) => (target === null ? [column] : [])));
  const scored = Object.values(instruments).filter(({ code }) =>
    figures.some(({ id }) => id === `B1.share.${code}`),
  );
  return [
    ...Object.entries(cohortFields)
      .filter(([field]) => isHeld(field))
      .map(([field, { label }]) => ({ id: `field:${field}`, label })),
    ...[...unmapped]
      .filter((column) => column.trim() !== '')
      .map((column) => ({ id: `column:${column}`, label: `Column “${column}”` })),
    ...scored.map(({ code, label }) => ({
      id: `score:${code}`,
      label: `First score at the start: ${label}`,
    })),
    { id: 'file', label: 'The file' },
  ];
}

/** Fields that groups are worked out from. */
const from: Readonly<Record<string, readonly string[]>> = {
  age_band: ['age_at_referral', 'birth_date'],
  age_at_referral: ['birth_date'],
  ethnic_group: ['ethnic_category', 'ethnic_category_2021'],
  imd_decile: ['lsoa', 'postcode'],
  imd_quintile: ['imd_decile', 'lsoa', 'postcode'],
  referral_source_group: ['referral_source'],
};

const words: Readonly<Record<CohortTest['kind'], string>> = {
  one_of: 'is one of these',
  number_between: 'is a number between',
  date_between: 'is a date between',
  filled: 'is recorded',
};

/** The tests that fit what is looked at. */
export function testChoices(about: string): readonly Choice<CohortTest['kind']>[] {
  return kindsFor(about).map((id) => ({ id, label: words[id] }));
}

function kindsFor(about: string): readonly CohortTest['kind'][] {
  if (about.startsWith('score:')) return ['number_between', 'filled'];
  if (about.startsWith('column:')) return ['one_of', 'number_between', 'filled'];
  const field = cohortField(about.replace('field:', ''));
  switch (field?.kind) {
    case 'integer':
    case 'number':
      return ['number_between', 'one_of', 'filled'];
    case 'date':
      return ['date_between', 'filled'];
    default:
      return ['one_of', 'filled'];
  }
}

/** A list longer than this is written, not ticked. */
const mostTicks = 24;

/** The codes to tick, where the field has a list short enough to show. */
export function codeChoices(about: string): readonly Choice<string>[] {
  const field = cohortField(about.replace('field:', ''));
  const codes = (field === undefined ? undefined : listOf(field))?.codes ?? [];
  const usable = codes.filter((code) => code.usable !== false);
  return usable.length > mostTicks ? [] : usable.map(({ code, label }) => ({ id: code, label }));
}
