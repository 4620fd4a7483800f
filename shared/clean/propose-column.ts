import type { Engine } from '../engine/engine.js';
import { holdsBands, namesBands, restoredBands } from '../dates/restored-bands.js';
import type { ValueCount } from '../values/value-count.js';
import { columnValues } from '../profile/column-values.js';
import { type ColumnChanges, composeSteps } from './compose-steps.js';
import { listOfField } from './field-kinds.js';
import { mojibakeStep } from './mojibake-step.js';
import { sameNames } from './same-names.js';
import { columnName } from './step-id.js';
import type { Step } from './step.js';
import { type Replacements, likelyCodes, likelyLists } from './value-clusters.js';
import { holdsSeveral } from './value-change.js';
import { type MappedColumn, stepOf, valueSteps } from './value-steps.js';

/** Steps that would change a column, and its values after them. */
export interface ColumnProposal {
  readonly column: MappedColumn;
  readonly steps: readonly Step[];
  /** As read. */
  readonly values: readonly ValueCount[];
  readonly settled: readonly ValueCount[];
}

/** Try every step that fits the column on its distinct values; those without effect are not proposed. */
export function proposeColumn(engine: Engine, column: MappedColumn): ColumnProposal {
  const values = columnValues(engine, column.table.table, column.index);
  const drafts = [...mojibakeStep(column, values), ...valueSteps(column)];
  const changes = composeSteps(values, drafts);
  const settled = settledValues(values, changes);
  const left = afterReplaced(values, { drafts, settled, replaced: column.decisions?.replaced ?? [] });
  const touched = new Set(changes.touches.map(({ step }) => step.id));
  return {
    column,
    values,
    steps: [
      ...drafts.filter(({ id }) => touched.has(id)),
      ...bandStep(column, settled),
      ...clusterSteps(column, left),
    ],
    settled,
  };
}

/** What a person replaced comes before all but letters and spaces: clusters are made of what that leaves. */
function afterReplaced(
  values: readonly ValueCount[],
  {
    drafts,
    settled,
    replaced,
  }: {
    readonly drafts: readonly Step[];
    readonly settled: readonly ValueCount[];
    readonly replaced: readonly Step[];
  },
): readonly ValueCount[] {
  if (replaced.length === 0) return settled;
  const isEarly = ({ action }: Step): boolean => action.does === 'mojibake' || action.does === 'tidy_space';
  const [early, late] = [drafts.filter(isEarly), drafts.filter((step) => !isEarly(step))];
  return settledValues(values, composeSteps(values, [...early, ...replaced, ...late]));
}

function settledValues(values: readonly ValueCount[], { trails }: ColumnChanges): ValueCount[] {
  const became = new Map(trails.map(({ was, is }) => [was, is] as const));
  const counts = new Map<string, number>();
  for (const { value, count } of values) {
    const is = became.get(value) ?? value;
    counts.set(is, (counts.get(is) ?? 0) + count);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** Names of places, schemes and services, whose spellings wander. */
const nameFields: ReadonlySet<string> = new Set(['scheme_id', 'referring_org_code', 'provider_name']);

function clusterSteps(column: MappedColumn, settled: readonly ValueCount[]): Step[] {
  const field = column.target?.field;
  if (field === undefined) return [];
  const list = listOfField(field, column.target?.record);
  if (list !== undefined) {
    const reason = `The text holds one spelling of “${list.label}” and no other.`;
    const values = holdsSeveral(field) ? likelyLists(list, settled) : likelyCodes(list, settled);
    return replaceStep(column, { values, label: 'likely_codes', reason });
  }
  if (!nameFields.has(field)) return [];
  const reason =
    'Spellings of one name that differ in case, spacing, word order or one slip become the most frequent one.';
  return replaceStep(column, {
    values: sameNames(settled, column.decisions?.refusals),
    label: 'same_names',
    reason,
  });
}

/** Bands that a spreadsheet turned into dates, in a column of age bands or one that holds bands under such a header. */
function bandStep(column: MappedColumn, settled: readonly ValueCount[]): Step[] {
  const { target, table, index } = column;
  const mayHold =
    target === null
      ? namesBands(columnName(table, index)) && holdsBands(settled)
      : target.field === 'age_band';
  if (!mayHold) return [];
  return replaceStep(column, {
    values: Object.fromEntries(restoredBands(settled).restored),
    label: 'bands',
    reason: 'A spreadsheet turned a band into a date; only this band can have become it.',
  });
}

function replaceStep(
  column: MappedColumn,
  {
    values,
    label,
    reason,
  }: { readonly values: Replacements; readonly label: string; readonly reason: string },
): Step[] {
  if (Object.keys(values).length === 0) return [];
  return [stepOf(column, { label, kind: 'suggested', action: { does: 'replace', values }, reason })];
}
