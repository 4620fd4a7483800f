import type { Snapshot } from '../../../shared/ipc/desk.js';

/** What the steps at work did in all. */
export function cleaningTally({ steps, effects }: Snapshot): {
  readonly steps: number;
  readonly cells: number;
  readonly rows: number;
} {
  const on = new Set(steps.filter((step) => step.on).map(({ id }) => id));
  const done = effects.filter(({ step, cells, rows }) => on.has(step) && cells + rows > 0);
  return {
    steps: done.length,
    cells: done.reduce((sum, { cells }) => sum + cells, 0),
    rows: done.reduce((sum, { rows }) => sum + rows, 0),
  };
}

/** A field whose cells were changed, and how much of it can be used since. */
export interface HelpedField {
  readonly label: string;
  readonly changed: number;
  readonly usable: number;
  readonly of: number;
}

const most = 8;

/** The fields of the referral that cleaning changed most. */
export function fieldsHelped({ steps, effects, mapping, scores }: Snapshot): readonly HelpedField[] {
  const changed = new Map<string, number>();
  for (const { step: id, cells } of effects) {
    const step = steps.find((one) => one.id === id && one.on);
    const target = mapping.find((one) => one.table === step?.table && one.index === step.column)?.target;
    if (target?.record !== 'referral') continue;
    changed.set(target.field, (changed.get(target.field) ?? 0) + cells);
  }
  return scores.fields
    .flatMap(({ record, field, label, counts: { usable, of } }) => {
      const cells = record === 'referral' ? (changed.get(field) ?? 0) : 0;
      return cells === 0 || usable === 0 ? [] : [{ label, changed: cells, usable, of }];
    })
    .sort((one, other) => other.changed - one.changed)
    .slice(0, most);
}
