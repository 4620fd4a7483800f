import type { MissingKind } from './field.js';

/**
 * Ways people write "nothing", by what they mean; the four meanings are never merged.
 * Compared in lower case, trimmed, with single spaces and straight quotes, punctuation kept. Some are values in some fields ("none" for a religion, "na" for a
 * language, "declined" for a closure): there the field's own list decides.
 */
export const missingWords: ReadonlyMap<string, MissingKind> = new Map([
  ...words('blank', [
    '',
    '-',
    '--',
    '---',
    '–',
    '—',
    '.',
    '..',
    'null',
    'nan',
    'none recorded',
    'not recorded',
    '(blank)',
    'blank',
    'nil',
    '#n/a',
    '#ref!',
    '#value!',
    '#div/0!',
    '#name?',
    '#num!',
    '#null!',
    'missing',
    'n/r',
    'nr',
  ]),
  ...words('not_known', [
    'unknown',
    'not known',
    'nk',
    'n/k',
    'dk',
    "don't know",
    'dont know',
    'unsure',
    'not sure',
    'tbc',
    'tba',
    '?',
    '??',
    'to be confirmed',
    'unk',
    'not_known',
  ]),
  ...words('not_stated', [
    'not stated',
    'prefer not to say',
    'prefers not to say',
    'pnts',
    'declined',
    'refused',
    'rather not say',
    'not disclosed',
    'does not wish to say',
    'declined to answer',
    'declined to say',
    'refused to say',
    'not given',
    'not_stated',
    'prefer not to answer',
    'did not wish to say',
  ]),
  ...words('not_applicable', ['n/a', 'na', 'n.a.', 'n.a', 'not applicable', 'not_applicable']),
]);

/** What a formula that failed leaves in a cell, in lower case. */
export const formulaErrors: readonly string[] = [
  '#n/a',
  '#ref!',
  '#value!',
  '#div/0!',
  '#name?',
  '#num!',
  '#null!',
  '#spill!',
  '#calc!',
];

function words(kind: MissingKind, list: readonly string[]): [string, MissingKind][] {
  return list.map((word) => [word, kind]);
}
