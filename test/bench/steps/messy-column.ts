import type { StepAction, StepKind } from '../../../shared/clean/step.js';
import { between, pick } from '../reading/random.js';

/** A step that could be proposed for a column: switched by a history, never made by one. */
export interface Offer {
  readonly label: string;
  readonly kind: StepKind;
  readonly action: StepAction;
}

/** A kind of column: texts as people leave them, and the steps that fit. */
export interface ColumnKind {
  readonly texts: readonly string[];
  readonly offers: readonly Offer[];
}

const tidy: Offer = { label: 'tidy_space', kind: 'safe', action: { does: 'tidy_space' } };
const fill: Offer = { label: 'fill_down', kind: 'suggested', action: { does: 'fill_down' } };
const missing = (field: string): Offer => ({
  label: 'missing_words',
  kind: 'safe',
  action: { does: 'missing_words', field },
});

const dates = { does: 'dates', field: 'closure_date', order: 'undecided', includeDoubtful: false } as const;

/** The kinds that columns are drawn from. */
export const columnKinds: readonly ColumnKind[] = [
  {
    texts: ['F', 'f ', 'Female', ' male', 'M', 'not known', '', 'n/a', 'x', '"', 'as above', "O'Neil", 'é'],
    offers: [
      tidy,
      fill,
      missing('gender'),
      { label: 'codes', kind: 'safe', action: { does: 'codes', field: 'gender', list: 'gender' } },
    ],
  },
  {
    texts: [
      '01/02/2023',
      '13/02/2023',
      '2/3/23',
      '2023-04-05',
      '31/02/2023',
      ' 14/05/2023',
      '',
      'n/k',
      '45000',
      '"',
    ],
    offers: [tidy, fill, missing('closure_date'), { label: 'dates', kind: 'safe', action: dates }],
  },
  {
    texts: ['1', '2.0', '1,200', 'three', '4 (2 phone)', '', 'not known', ' 5', "'6", '7/10', '-', '0'],
    offers: [
      tidy,
      missing('contacts_total'),
      { label: 'numbers', kind: 'safe', action: { does: 'numbers', field: 'contacts_total' } },
      {
        label: 'number_words',
        kind: 'suggested',
        action: { does: 'number_words', field: 'contacts_total', outOf: 10 },
      },
    ],
  },
  {
    texts: [
      'Age UK',
      'age  uk',
      'AGE UK ',
      'Mind',
      'MIND\u00a0',
      '',
      ',',
      'a,b',
      'line\nbreak',
      '=1+1',
      'cafÃ©',
    ],
    offers: [tidy, fill, { label: 'mojibake', kind: 'safe', action: { does: 'mojibake' } }],
  },
];

/** A column of so many cells, and a text that stands nowhere in it. */
export function drawColumn(
  random: () => number,
  rows: number,
): { readonly kind: ColumnKind; readonly cells: readonly string[] } {
  const kind = pick(random, columnKinds);
  const few = kind.texts.filter(() => random() < 0.7);
  const texts = few.length === 0 ? kind.texts : few;
  return {
    kind,
    cells: Array.from({ length: rows }, () => texts[between(random, 0, texts.length - 1)] ?? ''),
  };
}
