import type { CellState } from '../disclosure/choice.js';
import type { Figure } from './figure.js';

/** Measures over the groups of a field, by the field whose groups each rests on. */
const overDeprivation = /^C3\.(sii|rii|aci|rci|\w+\.imd_quintile)$/;
const overOtherEdition = /^C3\.(sii|rii)_other$/;
const overEthnicGroups = /^C3\.(bgsd|mdmw|idisw|theil|\w+\.ethnic_group)$/;
/** Those that rest on so few counts that two of them give the counts back. */
const ofFewCounts = /^C3\.(difference|ratio|par|paf)\./;

/** The table of rates whose rows such a measure is worked out from; undefined for every other figure. */
function ratesBehind({ id }: Figure): string | undefined {
  if (overDeprivation.test(id)) return 'C2.rate by imd_quintile';
  if (overOtherEdition.test(id)) return 'C2.rate by imd_quintile_other';
  return overEthnicGroups.test(id) ? 'C2.rate by ethnic_group' : undefined;
}

/**
 * Whether a measure over groups has to stay out of print: where one of its groups does, the measure and the other groups
 * would give it back. Of a cohort no groups are printed, so there the plainest measures are not printed either.
 */
export function givesGroupsBack(figure: Figure, hiding: ReadonlySet<string>): boolean {
  const rates = ratesBehind(figure);
  if (rates === undefined) return false;
  return figure.by.length === 0 ? hiding.has(rates) : ofFewCounts.test(figure.id);
}

/** Tables of which some row is not shown as it is. */
export function tablesHiding(
  cells: readonly { readonly table: { readonly id: string }; readonly state: CellState }[],
): ReadonlySet<string> {
  return new Set(cells.flatMap(({ table, state }) => (state === 'shown' ? [] : [table.id])));
}
