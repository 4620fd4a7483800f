import type { RecordName } from '../dataset/field.js';
import type { CompletenessGrid } from './completeness-grid.js';
import type { FieldScore } from './field-score.js';
import type { GroupDqmi } from './dqmi-of-groups.js';
import type { WorstField } from './worst-fields.js';

/** How well the minimum dataset is recorded. True counts: for the analyst, and for print only after disclosure control. */
export interface Scores {
  /** Every field of the records that have rows, in the order of the minimum dataset. */
  readonly fields: readonly FieldScore[];
  /** At most five, worst first. */
  readonly worst: readonly WorstField[];
  readonly grids: readonly CompletenessGrid[];
  /** Made like NHS England's index, by file and by site. */
  readonly dqmi: readonly GroupDqmi[];
  /** Records of which no file holds a row. */
  readonly absent: readonly RecordName[];
}
