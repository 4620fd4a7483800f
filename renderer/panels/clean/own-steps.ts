import type { Step } from '../../../shared/clean/step.js';

/** Where a step of one's own may go, or why it goes nowhere; a move is the id of the step to come before, null for the end. */
export interface OwnPlace {
  readonly earlier: { readonly before: string | null } | undefined;
  readonly later: { readonly before: string | null } | undefined;
  /** Its place in words, or why it has none. */
  readonly says: string;
}

/** The places of a step that a person made, among the steps of a run in their order. */
export function placeOfOwn(steps: readonly Step[], step: Step): OwnPlace {
  const stays = (says: string): OwnPlace => ({ earlier: undefined, later: undefined, says });
  if (step.action.does !== 'replace')
    return stays('It has no place to change: single cells are set before all other steps.');
  const own = steps.filter(
    ({ kind, action, table, column }) =>
      kind === 'by_hand' && action.does === 'replace' && table === step.table && column === step.column,
  );
  const at = own.findIndex(({ id }) => id === step.id);
  if (own.length < 2)
    return stays('It is the only one of your own in this column, so its place tells nothing.');
  return {
    earlier: at > 0 ? { before: own[at - 1]?.id ?? null } : undefined,
    later: at < own.length - 1 ? { before: own[at + 2]?.id ?? null } : undefined,
    says: `Number ${String(at + 1)} of ${String(own.length)} replacements of your own in this column.`,
  };
}
