import type { RecordName } from '../dataset/field.js';
import { type CompletenessGrid, type GridAxis, type GridGroup, fewRows } from './completeness-grid.js';
import type { CountedGroup, RowCounts } from './count-rows.js';
import type { ScoredField } from './scored-field.js';

const gridAxes: readonly GridAxis[] = ['month', 'site', 'practice', 'worker'];
/** More groups than can be looked over at once: the smallest are counted together. */
const mostGroups = 48;

interface Shown {
  readonly group: GridGroup;
  readonly members: readonly CountedGroup[];
}

/** Field by month, site, practice and worker; a grid along an axis that no row names is left out. */
export function gridsOf(
  record: RecordName,
  fields: readonly ScoredField[],
  counts: RowCounts,
): readonly CompletenessGrid[] {
  return gridAxes.flatMap((by) => {
    const groups = counts.by(by);
    if (!groups.some(({ id }) => id !== null)) return [];
    const shown = shownGroups(by, groups);
    const rows = fields.map(({ name, field: { label, level } }) => ({
      field: name,
      label,
      level,
      cells: shown.map(({ members }) => ({
        n: sumOf(members, name, usable),
        of: sumOf(members, name, expected),
      })),
    }));
    return [{ record, by, groups: shown.map(({ group }) => group), rows }];
  });
}

/** Months in their order, others by their rows; what is not recorded comes last. */
function shownGroups(by: GridAxis, groups: readonly CountedGroup[]): readonly Shown[] {
  const named = groups.filter(({ id }) => id !== null);
  const inOrder = by === 'month' ? [...named].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)) : named;
  const kept = by === 'month' ? inOrder.slice(-mostGroups) : inOrder.slice(0, mostGroups);
  const rest = inOrder.filter((group) => !kept.includes(group));
  const single = kept.map((group) => ({ group: groupOf(group.id, [group], 0), members: [group] }));
  const together = rest.length === 0 ? [] : [{ group: groupOf(null, rest, rest.length), members: rest }];
  const unnamed = groups.filter(({ id }) => id === null);
  const nameless = unnamed.length === 0 ? [] : [{ group: groupOf(null, unnamed, 0), members: unnamed }];
  return by === 'month' ? [...together, ...single, ...nameless] : [...single, ...together, ...nameless];
}

function groupOf(id: string | null, members: readonly CountedGroup[], together: number): GridGroup {
  const rows = members.reduce((sum, member) => sum + member.rows, 0);
  return { id, rows, few: rows < fewRows, together };
}

type Counting = (group: CountedGroup, field: string) => number;

const usable: Counting = (group, field) => group.counts.get(field)?.usable ?? 0;

const expected: Counting = (group, field) => {
  const counts = group.counts.get(field) ?? {};
  return (counts.among ?? group.rows) - (counts.notApplicable ?? 0);
};

function sumOf(members: readonly CountedGroup[], field: string, counting: Counting): number {
  return members.reduce((sum, member) => sum + counting(member, field), 0);
}
