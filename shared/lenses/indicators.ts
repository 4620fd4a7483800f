import { figureCatalogue } from '../figures/catalogue.js';

/** What the data quality and equity reports hold beside figures. */
const elsewhere: Readonly<Record<string, string>> = {
  D1: 'How well each field is recorded: see the data quality report.',
};

/** Where to read of an indicator that is no figure over all; undefined where it is one. */
export function whereElse(indicator: string): string | undefined {
  return elsewhere[indicator];
}

/** Every indicator that a cell may name. */
export const indicatorIds: readonly string[] = [
  ...new Set([...figureCatalogue.map(({ id }) => indicatorOf(id)), ...Object.keys(elsewhere)]),
];

/** The indicator that a figure belongs to: `A5` of `A5.median`. */
export function indicatorOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}
