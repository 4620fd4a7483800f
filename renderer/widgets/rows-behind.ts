import type { RecordName } from '../../shared/dataset/field.js';
import type { RowsRequest } from '../../shared/ipc/desk.js';

/** Rows of the minimum dataset behind a number: what it was counted from, or what it lacks. */
export interface RowsBehind {
  readonly title: string;
  /** What the rows are, and what else is asked of them. */
  readonly says: string;
  readonly record: RecordName;
  readonly filters: RowsRequest['filters'];
}
