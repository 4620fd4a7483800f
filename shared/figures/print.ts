import type { CellState } from '../disclosure/choice.js';
import { printedStates, protect } from '../disclosure/protect.js';
import { disclosureProfile } from '../stats/disclosure-profiles.js';
import { type DisclosureProfile, discloseCount, star } from '../stats/disclosure.js';
import type { Figure, HowShown } from './figure.js';
import { givesGroupsBack, tablesHiding } from './print-measures.js';
import { notShown, printOne } from './print-one.js';
import { type CountBeside, besideKey } from './print-beside.js';
import { type Printable, publicationOf, rowKey, tableKey } from './print-tables.js';

/** What was made of everything that is printed together. */
interface PrintedTogether {
  readonly figures: readonly Figure[];
  /** Ids of the counts beside the figures that are printed as a star. */
  readonly starred: ReadonlySet<string>;
}

/** Figures that are printed without anything beside them. */
export function printFigures(
  figures: readonly Figure[],
  profile: string | DisclosureProfile,
): readonly Figure[] {
  const rule = typeof profile === 'string' ? disclosureProfile(profile) : profile;
  return printTogether({ figures }, rule).figures;
}

/**
 * Fill `printed`, `suppressed`, `shown` and `disclosed`: the one place where figures are rounded and starred. Every
 * percentage, ratio and interval of a share is worked out from the rounded counts. Everything is looked at
 * together: what is printed of one must not give away what is starred in another.
 */
export function printTogether(printable: Printable, profile: DisclosureProfile): PrintedTogether {
  const publication = publicationOf(printable, profile);
  const choice = protect(publication, profile);
  const states = new Map<string, CellState>();
  const cells = printedStates({ publication, profile, choice });
  for (const { table, cell, state } of cells) {
    const place = placeOf(table.id, cell.row);
    if (!states.has(place) || state !== 'shown') states.set(place, state);
  }
  const hiding = tablesHiding(cells);
  const figures = printable.figures.map((figure) => {
    const reason = printable.leftOut?.(figure) ?? null;
    if (reason !== null) return hidden(figure, reason);
    const state = states.get(placeOf(tableKey(figure), rowKey(figure))) ?? 'shown';
    const isLeftOut = choice.withheld.has(tableKey(figure)) || givesGroupsBack(figure, hiding);
    return isLeftOut
      ? hidden(figure)
      : { ...printedAs(figure, state, profile), ...otherEnd(figure, profile) };
  });
  const isStarred = ({ id, of }: CountBeside): boolean =>
    of.some((_, i) => states.get(placeOf(besideKey(id), String(i))) !== 'shown');
  const starred = (printable.beside ?? []).filter(isStarred).map(({ id }) => id);
  return { figures, starred: new Set(starred) };
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
function hidden(
  figure: Figure,
  reason = 'Small numbers could be worked out from the other numbers.',
): Figure {
  const printed = notShown(figure.status === 'withheld' ? (figure.reason ?? reason) : reason);
  return { ...figure, printed, suppressed: true, shown: nothing, disclosed: 'withheld' };
}
