import type { Engine } from '../../engine/engine.js';
import { columnValues } from '../../profile/column-values.js';
import type { ValueCount } from '../../values/value-count.js';
import { composeSteps } from '../compose-steps.js';
import type { Step } from '../step.js';
import { missingTexts } from '../value-clusters.js';

/** A text as a step made by hand would meet it, its rows, and what it is after all steps that are on. */
export interface SettledValue extends ValueCount {
  readonly becomes: string;
}

/**
 * The distinct texts of a column where steps by hand meet them: after letters, spaces and earlier decisions, before
 * everything else. Texts that come to mean nothing are left out.
 */
export function settledValues(
  engine: Engine,
  { table, column }: { readonly table: string; readonly column: number },
  steps: readonly Step[],
): SettledValue[] {
  const own = steps.filter((step) => step.on && step.table === table && step.column === column);
  const raw = columnValues(engine, table, column);
  const after = (some: readonly Step[]): ReadonlyMap<string, string> =>
    new Map(composeSteps(raw, some).trails.map(({ was, is }) => [was, is] as const));
  const [before, all] = [after(own.filter(isBeforeOthers)), after(own)];
  const found = new Map<string, SettledValue>();
  for (const { value: text, count } of raw) {
    const value = before.get(text) ?? text;
    const becomes = all.get(text) ?? text;
    if (missingTexts.has(becomes) || value.trim() === '') continue;
    found.set(value, { value, becomes, count: count + (found.get(value)?.count ?? 0) });
  }
  return [...found.values()];
}

function isBeforeOthers({ action, kind }: Step): boolean {
  return (
    action.does === 'mojibake' ||
    action.does === 'tidy_space' ||
    (kind === 'by_hand' && action.does === 'replace')
  );
}
