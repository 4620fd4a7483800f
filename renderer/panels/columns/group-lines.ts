import type { MappingEntry } from '../../../shared/mapping/mapping.js';
import type { Bar } from '../../../shared/profile/bars.js';
import type { ColumnProfile } from '../../../shared/profile/column-profile.js';
import type { GroupProfile, ProfileBy } from '../../../shared/profile/profile-by.js';
import type { ValueCount } from '../../../shared/values/value-count.js';
import type { BarsBehind } from '../../widgets/bars-behind.js';
import { countOf, counted } from '../../words/number-words.js';
import { missingRows } from '../../words/profile-words.js';
import { monthWords } from '../../words/score-words.js';
import { shownText } from '../../words/shown-text.js';
import { valueLabel } from './bar-line.js';
import { columnKey } from './column-views.js';

/** One column within one group of rows, and how those rows are found. */
export interface GroupLine {
  readonly label: string;
  readonly rows: number;
  /** Rows that say something. */
  readonly said: number;
  readonly mean: number | null;
  readonly common: readonly ValueCount[];
  readonly table: string;
  readonly column: number;
  /** What the rows of the group have in common; nothing where they are all rows of the table. */
  readonly bars: readonly Bar[];
}

const mostCommon = 3;

/** The groups of a column, as the desk counted them. */
export function groupLines(found: ProfileBy, by: ColumnProfile, column: number): readonly GroupLine[] {
  return found.groups.flatMap((group, i) => {
    const own = group.columns.find(({ index }) => index === column);
    if (own === undefined) return [];
    const { said, mean, common } = own;
    const label = found.as === 'month' ? monthWords(group.group) : valueLabel(group.group);
    const rest = { rows: group.rows, table: found.table, column };
    return [{ label, said, mean, common, ...rest, bars: [barOf(found, by, { group, place: i + 1 })] }];
  });
}

function barOf(
  { as, column }: ProfileBy,
  { masked }: ColumnProfile,
  { group: { group }, place }: { readonly group: GroupProfile; readonly place: number },
): Bar {
  if (as === 'month') return { is: 'between', column, from: group, to: monthAfter(group) };
  return masked ? { is: 'place', column, place } : { is: 'value', column, value: group };
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = number === 12 ? [year + 1, 1] : [year, number + 1];
  return next.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The same column file by file. */
export function fileLines(
  columns: readonly MappingEntry[],
  profiles: readonly ColumnProfile[],
): readonly GroupLine[] {
  return columns.flatMap((entry) => {
    const profile = profiles.find((one) => columnKey(one) === columnKey(entry));
    if (profile === undefined) return [];
    const { rows, numeric, masked, top, table, index } = profile;
    const place = entry.sheet === '' ? entry.file : `${entry.file}, ${entry.sheet}`;
    const said = rows - missingRows(profile);
    const common = masked ? [] : top.slice(0, mostCommon);
    const mean = numeric?.mean ?? null;
    return [{ label: shownText(place), rows, said, mean, common, table, column: index, bars: [] }];
  });
}

/** Rows that say no group, or whose group is not among those listed. */
export function restSentence({ ungrouped, others, as }: ProfileBy): string {
  return [
    ...(ungrouped === 0 ? [] : [`${countOf(ungrouped, 'row')} of no ${as === 'month' ? 'month' : 'group'}.`]),
    ...(others === 0
      ? []
      : [
          `${countOf(others, 'row')} of ${as === 'month' ? 'earlier months' : 'smaller groups'}, not listed.`,
        ]),
  ].join(' ');
}

/** What of a group is opened: all of it, what it leaves unsaid, or one of its values. */
export type GroupPart = 'all' | 'missing' | ValueCount;

export function rowsBehindGroup(line: GroupLine, name: string, part: GroupPart): BarsBehind {
  const { label, rows, said, table, column, bars } = line;
  const [what, n, bar] = partOf(part, { rows, said, column });
  return {
    title: `“${shownText(name)}” in ${label}${what === '' ? '' : `: ${what}`}`,
    says: `${counted(n)} of ${countOf(rows, 'row')} as they stand in the file.`,
    table,
    bars: [...bars, ...bar],
  };
}

function partOf(
  part: GroupPart,
  { rows, said, column }: Pick<GroupLine, 'rows' | 'said' | 'column'>,
): readonly [string, number, readonly Bar[]] {
  if (part === 'all') return ['', rows, []];
  if (part === 'missing') return ['nothing said', rows - said, [{ is: 'missing', column, means: 'any' }]];
  return [valueLabel(part.value), part.count, [{ is: 'value', column, value: part.value }]];
}
