import type { Step } from '../step.js';
import type { ColumnPlace } from './column-place.js';

/** What a person decided about texts of a column. */
export interface ByHand {
  /** The last part of the step's id: the same label takes the place of the step before. */
  readonly label: string;
  /** Texts, and what each becomes. */
  readonly values: Readonly<Record<string, string>>;
  /** One sentence; it is printed, so it names no value. */
  readonly reason: string;
  /** ISO day or time. */
  readonly decidedAt: string;
}

/** A replacement that a person made. It finds its column again in the next extract by file, sheet and header. */
export function byHandStep(
  { table, column, stepsBegin, at, isAlone, masks }: ColumnPlace,
  { label, values, reason, decidedAt }: ByHand,
): Step {
  return {
    id: `${stepsBegin}${label}`,
    kind: 'by_hand',
    table,
    column,
    action: { does: 'replace', values },
    reason,
    on: true,
    ...(masks ? { masks: true as const } : {}),
    ...(isAlone ? { at } : {}),
    decidedBy: '',
    decidedAt,
  };
}
