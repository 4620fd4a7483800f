import type { MappingEntry } from '../../../shared/mapping/mapping.js';
import type { ColumnChange, TableChange } from '../../../shared/profile/compare-profiles.js';
import type { BarsBehind } from '../../widgets/bars-behind.js';
import { countOf, decimalWords, shareWords } from '../../words/number-words.js';
import { kindWords } from '../../words/profile-words.js';
import { shownText } from '../../words/shown-text.js';
import { rowsBehindBar, valueLabel } from './bar-line.js';
import type { ColumnProfile } from '../../../shared/profile/column-profile.js';

/** How a table stands beside the one of the last extract, as one sentence. */
export function tableSentence({ lastFile, file, rows, columns }: TableChange): string {
  if (lastFile === null) return 'No table of the last extract looks like this one.';
  const from = lastFile === file ? '' : ` It follows on from ${shownText(lastFile)}.`;
  const counts = `${countOf(rows.now, 'row')}, ${countOf(rows.last, 'row')} last time.`;
  return `${counts}${from}${columns.length === 0 ? ' Its columns are as they were.' : ''}`;
}

/** What is different about a column, in words: one short sentence each. */
export function changeSentences({ change, was, kind, missing, shift }: ColumnChange): readonly string[] {
  return [
    ...(change === 'added' ? ['New: the last extract did not have it.'] : []),
    ...(change === 'removed' ? ['Gone: only the last extract had it.'] : []),
    ...(was === null ? [] : [`Called “${shownText(was)}” last time.`]),
    ...(kind === null ? [] : [`Looks like ${kindWords[kind.now]}; last time like ${kindWords[kind.last]}.`]),
    ...(missing === null
      ? []
      : [`Missing in ${shareWords(missing.now)} of rows; last time in ${shareWords(missing.last)}.`]),
    ...(shift === null
      ? []
      : [
          `Its values lie differently: moved by ${decimalWords(shift.value)}, told from ${decimalWords(shift.of)} on.`,
        ]),
  ];
}

/** In a few words how much there is to read. */
export function changeTally(changes: readonly TableChange[]): string {
  const columns = changes.flatMap((table) => table.columns);
  const of = (isIn: (change: ColumnChange) => boolean): number => columns.filter(isIn).length;
  const parts: readonly (readonly [number, string])[] = [
    [of(({ change }) => change === 'added'), 'new'],
    [of(({ change }) => change === 'removed'), 'gone'],
    [of(({ change }) => change === 'renamed'), 'renamed'],
    [of(({ missing }) => missing !== null && missing.now > missing.last), 'less complete'],
    [of(({ missing }) => missing !== null && missing.now < missing.last), 'more complete'],
    [of(({ newValues }) => newValues.length > 0), 'with new values'],
  ];
  const told = parts.filter(([n]) => n > 0).map(([n, words]) => `${String(n)} ${words}`);
  if (columns.length === 0) return 'no column is different';
  return `${countOf(columns.length, 'column')} differ${columns.length === 1 ? 's' : ''}${told.length === 0 ? '' : `: ${told.join(', ')}`}`;
}

/** The column of this extract that a change speaks of; undefined for one that is gone. */
export function changedEntry(
  mapping: readonly MappingEntry[],
  { file, sheet }: TableChange,
  { column, change }: ColumnChange,
): MappingEntry | undefined {
  if (change === 'removed') return undefined;
  return mapping.find((entry) => entry.file === file && entry.sheet === sheet && entry.column === column);
}

/** The rows that hold a value which the last extract did not have. */
export function rowsBehindNewValue(profile: ColumnProfile, value: string): BarsBehind {
  const rows = profile.top.find((one) => one.value === value)?.count ?? 0;
  const bar = { is: 'value', column: profile.index, value } as const;
  return rowsBehindBar(profile, { label: `${valueLabel(value)}, new in this extract`, rows, bar });
}
