import { type DisclosureProfile, discloseCount, disclosureProfile } from '../stats/disclosure.js';
import type { Figure } from './figure.js';
import { leakyTables, tableKey } from './print-audit.js';
import { notShown, printOne } from './print-one.js';

/**
 * Fill `printed`, `suppressed` and `shown`: the one place where figures are rounded and starred. Every
 * percentage, ratio and interval of a share is worked out from the rounded counts. A table whose
 * stars could be worked out from the rest is not shown at all.
 */
export function printFigures(
  figures: readonly Figure[],
  profile: string | DisclosureProfile,
): readonly Figure[] {
  const rule = typeof profile === 'string' ? disclosureProfile(profile) : profile;
  const leaky = leakyTables(figures, rule);
  return figures.map((figure) =>
    leaky.has(tableKey(figure))
      ? hidden(figure)
      : { ...figure, ...printOne(figure, rule), ...otherEnd(figure, rule) },
  );
}

/** The other end of a range is rounded and starred as its figure is. */
function otherEnd(figure: Figure, rule: DisclosureProfile): Pick<Figure, 'ifMerged'> {
  if (figure.ifMerged === undefined) return {};
  const { value } = figure.ifMerged;
  return { ifMerged: { value, printed: discloseCount(value, rule).text } };
}

const nothing = { value: null, low: null, high: null, n: null, of: null };

/** The figure without any number, as one that stands for a small one. */
export function hidden(
  figure: Figure,
  reason = 'Small numbers could be worked out from the other groups.',
): Figure {
  const printed = notShown(figure.status === 'withheld' ? (figure.reason ?? reason) : reason);
  return { ...figure, printed, suppressed: true, shown: nothing };
}
