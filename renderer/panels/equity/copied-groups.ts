import type { Figure } from '../../../shared/figures/figure.js';
import { figureSentence } from '../../words/figure-sentence.js';
import { groupName } from '../../words/group-words.js';

/** One number of every group. */
export interface GroupColumn {
  readonly label: string;
  readonly figures: readonly Figure[];
}

interface Grouped {
  readonly caption: string;
  /** What the groups are of, and their codes. */
  readonly field: string;
  readonly groups: readonly string[];
  readonly columns: readonly GroupColumn[];
}

/** What is copied of a table of groups: its numbers as print has them, the header first; its first column in sentences. */
export function copiedGroups({ caption, field, groups, columns }: Grouped): {
  readonly sentence: string;
  readonly rows: readonly (readonly string[])[];
} {
  const cell = ({ figures }: GroupColumn, group: string): string =>
    figures.find((one) => one.group[0] === group)?.printed ?? '–';
  return {
    sentence: [`${caption}.`, ...(columns[0]?.figures ?? []).map(figureSentence)].join(' '),
    rows: [
      ['Group', ...columns.map(({ label }) => label)],
      ...groups.map((group) => [groupName(field, group), ...columns.map((column) => cell(column, group))]),
    ],
  };
}
