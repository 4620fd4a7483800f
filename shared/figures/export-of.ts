import type { PastExport } from '../disclosure/past-export.js';
import type { DisclosureProfile } from '../stats/disclosure.js';
import type { Figure } from './figure.js';

const counted = ['A1.count', 'A2.count'];

/** What is to be remembered of an export of these figures: by which rule, and of which population. */
export function exportOf(
  figures: readonly Figure[],
  { profile, population }: { readonly profile: DisclosureProfile; readonly population: string },
): PastExport {
  const counts = figures
    .filter(
      ({ id, by, status }) =>
        counted.includes(id) && by[0] !== 'cohort' && (by.length === 0 || status !== 'withheld'),
    )
    .map((figure) => [nameInExport(figure), figure.n] as const);
  const { id, from, to, zeroShown, base, own } = profile;
  const rule = own === true ? { rule: { from, to, zeroShown, base } } : {};
  return { profile: id, ...rule, population, counts: Object.fromEntries(counts) };
}

/** The name of a figure's count in what is remembered of an export. */
export function nameInExport({ id, by, group }: Figure): string {
  return [id, ...by, ...group].join('|');
}
