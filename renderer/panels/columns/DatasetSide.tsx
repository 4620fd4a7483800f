import { Check, CircleDashed } from 'lucide-react';
import type { Field } from '../../../shared/dataset/field.js';
import type { MappingEntry } from '../../../shared/mapping/mapping.js';
import { type FieldGroup, fieldGroups } from './target-choices.js';

const levelWords = { M: 'must have', R: 'needed', O: 'optional' } as const;

/** The minimum dataset by group: which fields have a column, and what goes unanswered without one. */
export function DatasetSide({ mapping }: { mapping: readonly MappingEntry[] }) {
  return (
    <section className="card dataset-side" aria-label="The minimum dataset">
      <h2>What an evaluation needs</h2>
      <NotFound mapping={mapping} />
      {fieldGroups.map((group) => (
        <Group key={group.id} group={group} mapping={mapping} />
      ))}
    </section>
  );
}

/** What every evaluation must have and no column holds, before the long lists. */
function NotFound({ mapping }: { mapping: readonly MappingEntry[] }) {
  const lacking = fieldGroups
    .filter(({ record }) => record === 'referral')
    .flatMap((group) =>
      Object.entries(group.fields).filter(
        ([field, { level }]) => level === 'M' && columnsFor(mapping, group, field).length === 0,
      ),
    );
  if (lacking.length === 0)
    return <p className="small">Every field that an evaluation must have has a column.</p>;
  return (
    <section className="not-found" aria-label="Must have, and no column found">
      <h3>Must have, and no column found</h3>
      <ul>
        {lacking.map(([field, about]) => (
          <li key={field}>
            <FieldLine about={about} columns={[]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Group({ group, mapping }: { group: FieldGroup; mapping: readonly MappingEntry[] }) {
  const fields = Object.entries(group.fields).map(([field, about]) => ({
    field,
    about,
    columns: columnsFor(mapping, group, field),
  }));
  const wanted = fields.filter(({ about }) => about.level !== 'O');
  const found = wanted.filter(({ columns }) => columns.length > 0).length;
  return (
    <details>
      <summary>
        {group.label}
        <span className="small soft">
          {' '}
          {found} of {wanted.length} needed fields found
        </span>
      </summary>
      <ul>
        {fields.map(({ field, about, columns }) => (
          <li key={field}>
            <FieldLine about={about} columns={columns} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function FieldLine({ about, columns }: { about: Field; columns: readonly string[] }) {
  const isFound = columns.length > 0;
  return (
    <>
      {isFound ? <Check aria-label="found" /> : <CircleDashed aria-label="not found" />}
      <span>
        {about.label} <span className="small soft">{levelWords[about.level]}</span>
        <span className="small soft from">{isFound ? columns.join(', ') : about.answers}</span>
      </span>
    </>
  );
}

function columnsFor(
  mapping: readonly MappingEntry[],
  { record }: FieldGroup,
  field: string,
): readonly string[] {
  const feeding = mapping.filter(({ target }) => target?.record === record && target.field === field);
  return [...new Set(feeding.map(({ column }) => column))];
}
