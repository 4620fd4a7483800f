import type { CellState } from '../disclosure/choice.js';
import { printedStates, protect } from '../disclosure/protect.js';
import { disclosureProfile } from '../stats/disclosure-profiles.js';
import { type DisclosureProfile, discloseCount, star } from '../stats/disclosure.js';
import type { Figure, HowShown } from './figure.js';
import { givesGroupsBack, tablesHiding } from './print-measures.js';
import { notShown, printOne } from './print-one.js';
import { publicationOf, rowKey, tableKey } from './print-tables.js';

/**
 * Fill `printed`, `suppressed`, `shown` and `disclosed`: the one place where figures are rounded and starred. Every
 * percentage, ratio and interval of a share is worked out from the rounded counts. All figures are looked at
 * together: what is printed of one must not give away what is starred in another.
 */
export function printFigures(
  figures: readonly Figure[],
  profile: string | DisclosureProfile,
): readonly Figure[] {
  const rule = typeof profile === 'string' ? disclosureProfile(profile) : profile;
  const publication = publicationOf(figures, rule);
  const choice = protect(publication, rule);
  const states = new Map<string, CellState>();
  const cells = printedStates({ publication, profile: rule, choice });
  for (const { table, cell, state } of cells) {
    const place = placeOf(table.id, cell.row);
    if (!states.has(place)) states.set(place, state);
  }
  const hiding = tablesHiding(cells);
  return figures.map((figure) => {
    const state = states.get(placeOf(tableKey(figure), rowKey(figure))) ?? 'shown';
    const isLeftOut = choice.withheld.has(tableKey(figure)) || givesGroupsBack(figure, hiding);
    return isLeftOut ? hidden(figure) : { ...printedAs(figure, state, rule), ...otherEnd(figure, rule) };
  });
}

function placeOf(table: string, row: string): string {
  return JSON.stringify([table, row]);
}

function printedAs(figure: Figure, state: CellState, rule: DisclosureProfile): Figure {
  const print = printOne(figure, rule);
  const disclosed = howShown(figure, state, print.suppressed);
  if (state === 'shown' || state === 'withheld' || print.suppressed)
    return { ...figure, ...print, disclosed };
  const printed = state === 'starred' ? star : together;
  return { ...figure, printed, suppressed: true, shown: nothing, disclosed };
}

function howShown(figure: Figure, state: CellState, isSuppressed: boolean): HowShown {
  if (figure.status === 'withheld' || figure.value === null) return 'withheld';
  return state === 'shown' && isSuppressed ? 'starred' : state;
}

/** The other end of a range is rounded and starred as its figure is. */
function otherEnd(figure: Figure, rule: DisclosureProfile): Pick<Figure, 'ifMerged'> {
  if (figure.ifMerged === undefined) return {};
  const { value } = figure.ifMerged;
  return { ifMerged: { value, printed: discloseCount(value, rule).text } };
}

const nothing = { value: null, low: null, high: null, n: null, of: null };
const together = 'put together with other groups';

/** The figure without any number, as one that stands for a small one. */
export function hidden(
  figure: Figure,
  reason = 'Small numbers could be worked out from the other numbers.',
): Figure {
  const printed = notShown(figure.status === 'withheld' ? (figure.reason ?? reason) : reason);
  return { ...figure, printed, suppressed: true, shown: nothing, disclosed: 'withheld' };
}
