import { instruments } from '../dataset/instruments.js';
import type { FieldKind } from '../dataset/field.js';
import type { Target } from '../mapping/mapping.js';
import type { ColumnProfile } from '../profile/column-profile.js';
import type { SourceTable } from '../reading/source.js';
import type { ColumnDecisions } from './by-hand/column-decisions.js';
import type { DateFinding } from './date-order/date-finding.js';
import { dateDrafts } from './date-order/date-drafts.js';
import { identifies, kindOfField, listOfField } from './field-kinds.js';
import { columnStepId } from './step-id.js';
import type { Step, StepAction, StepKind } from './step.js';

/** A column of a source table, what is known of it and where it goes. */
export interface MappedColumn {
  readonly table: SourceTable;
  /** What the table is called in step ids. */
  readonly key: string;
  readonly index: number;
  readonly profile: ColumnProfile | undefined;
  readonly target: Target | null;
  /** What the rows around its open dates say of them, where it has such dates. */
  readonly dates?: DateFinding | undefined;
  /** What a person decided about its texts, where anything was decided. */
  readonly decisions?: ColumnDecisions | undefined;
}

/** A step before it has a column. */
export interface Draft {
  readonly label: string;
  readonly kind: StepKind;
  readonly action: StepAction;
  readonly reason: string;
  /** Who answered the question that it carries out, and when. */
  readonly decided?: { readonly by: string; readonly at: string };
}

/**
 * Every step that could do something for a column, in the order of work. Which of them
 * would change anything is found out on the column's own values.
 */
export function valueSteps(column: MappedColumn): Step[] {
  const { target } = column;
  const drafts = target === null ? [] : fieldDrafts(target, column.dates);
  return [tidyDraft(column), ...drafts].map((draft) => stepOf(column, draft));
}

/** A draft made into a step of its column. */
export function stepOf({ table, key, index, profile, target }: MappedColumn, draft: Draft): Step {
  const masks = profile?.masked === true || (target !== null && identifies(target.field));
  return {
    id: columnStepId(key, { table, index, label: draft.label }),
    kind: draft.kind,
    table: table.table,
    column: index,
    action: draft.action,
    reason: draft.reason,
    on: true,
    ...(masks ? { masks: true as const } : {}),
    ...(draft.decided === undefined ? {} : { decidedBy: draft.decided.by, decidedAt: draft.decided.at }),
  };
}

function tidyDraft({ profile }: MappedColumn): Draft {
  const lines = profile?.kind === 'free_text';
  return {
    label: 'tidy_space',
    kind: 'safe',
    action: lines ? { does: 'tidy_space', lines: 'keep' } : { does: 'tidy_space' },
    reason: 'Spaces at the ends, doubled spaces and no-break spaces carry no meaning.',
  };
}

function fieldDrafts(target: Target, dates: DateFinding | undefined): Draft[] {
  const { field } = target;
  return [missingDraft(field), ...draftsOfKind(kindOfField(field), { target, dates })];
}

function missingDraft(field: string): Draft {
  return {
    label: 'missing_words',
    kind: 'safe',
    action: { does: 'missing_words', field },
    reason: 'A word for “nothing” is kept as what it says: blank, not known, not stated or not applicable.',
  };
}

function draftsOfKind(
  kind: FieldKind,
  { target, dates }: { readonly target: Target; readonly dates: DateFinding | undefined },
): Draft[] {
  const { field } = target;
  switch (kind) {
    case 'date':
    case 'month_or_date':
      return dateDrafts(field, dates);
    case 'integer':
    case 'number':
      return numberDrafts(target);
    case 'code':
    case 'codes':
      return codeDrafts(target);
    case 'id':
      return [identifierDraft(field)];
    case 'text':
      return plainTextFields.has(field) ? [identifierDraft(field)] : [];
    case 'time':
      return [];
  }
}

/** Text fields that hold an identifier of an office, a place or a person. */
const plainTextFields: ReadonlySet<string> = new Set([
  'nhs_number',
  'postcode',
  'lsoa',
  'gp_practice_code',
  'pcn_code',
]);

function identifierDraft(field: string): Draft {
  return {
    label: 'identifiers',
    kind: 'safe',
    action: { does: 'identifiers', field },
    reason:
      'An identifier is spelt one way: without spaces, dots or a decimal zero that a spreadsheet added.',
  };
}

function numberDrafts({ field, instrument }: Target): Draft[] {
  return [
    {
      label: 'numbers',
      kind: 'safe',
      action: { does: 'numbers', field },
      reason: 'A number is spelt plainly, without separators, a decimal zero or an apostrophe.',
    },
    {
      label: 'number_words',
      kind: 'suggested',
      action: {
        does: 'number_words',
        field,
        outOf: instrument === undefined ? null : greatestScore(instrument),
      },
      reason: 'The number is taken out of the words around it.',
    },
  ];
}

function greatestScore(instrument: string): number | null {
  return Object.hasOwn(instruments, instrument) ? (instruments[instrument]?.range[1] ?? null) : null;
}

function codeDrafts({ record, field }: Target): Draft[] {
  const list = listOfField(field, record);
  if (list === undefined) return [];
  return [
    {
      label: 'codes',
      kind: 'safe',
      action: { does: 'codes', field, list: list.id },
      reason: `Codes, labels and listed spellings of “${list.label}” become its codes.`,
    },
  ];
}
