import { percent } from '../../shared/figures/words.js';
import type { Figure } from '../../shared/figures/figure.js';
import { fieldLabel, groupLabel } from '../../shared/report/labels.js';
import { sentence } from '../../shared/report/words.js';

/** A figure as a sentence to paste: as print shows it, with what it is of, its interval and what is missing. */
export function figureSentence(figure: Figure): string {
  const interval = printedInterval(figure);
  const said = `${placeOf(figure)}: ${figure.printed}${interval === '' ? '' : `, 95 % interval ${interval}`}`;
  return sentence(said);
}

/** The same as a table, the header first. */
export function figureRows(figure: Figure): readonly (readonly string[])[] {
  return [
    ['Figure', 'In print', '95 % interval'],
    [placeOf(figure), figure.printed, printedInterval(figure)],
  ];
}

/** Only of shares, whose print does not carry it already. */
function printedInterval({ shown, unit }: Figure): string {
  const { low = null, high = null } = shown ?? {};
  return unit !== 'share' || low === null || high === null ? '' : `${percent(low)} to ${percent(high)}`;
}

function placeOf({ label, by, group }: Figure): string {
  const groups = by.map((field, i) => `${fieldLabel(field)} ${groupLabel(field, group[i] ?? '')}`);
  return [label, ...groups].join(', ');
}
