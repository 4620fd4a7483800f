import { numbers, table, words } from '../blocks.js';
import type { Material } from '../material.js';
import type { TableBlock } from '../report.js';
import { shownCount } from '../shown.js';
import { inWords, lowered } from '../words.js';

/** Who was found to be one person, on what evidence, and what was done about it. Counts only, never a value. */
export function peopleTable({ context }: Material): TableBlock | null {
  const { matching, decide, disclosure } = context;
  const line = (what: string, sure: string, [pairs, done]: readonly [number, string]): string[] => [
    what,
    sure,
    shownCount(pairs, disclosure),
    done,
  ];
  const share = `${String(Math.round(matching.precision * 1_000) / 10)} %`;
  return table({
    id: 'table-same-person',
    caption: 'Who was found to be the same person',
    basis: 'Pairs of identifiers, or of rows without one, in all files',
    columns: [words('On what evidence'), words('How sure'), numbers('Pairs'), words('What was done')],
    rows: [
      line('The same valid NHS number', 'certain', [matching.byNhsNumber, 'Joined']),
      line('Alike in what they say', `${share} or more`, [
        matching.unasked,
        decide === 'suggested' ? 'Joined unasked' : 'Nobody is joined unasked here',
      ]),
      line('Somebody looked: the same', 'decided', [matching.saidSame, 'Joined']),
      line('Somebody looked: not the same', 'decided', [matching.saidNotSame, 'Kept apart']),
      line('Perhaps the same person', 'possible', [matching.waiting, 'Kept apart until somebody decides']),
      line('Perhaps one referral entered twice', 'possible', [matching.possibleCases, 'Both are counted']),
    ],
    note: comparedNote(context),
  });
}

/** What was compared, and what could not be. */
function comparedNote({ matching, disclosure }: Material['context']): string {
  const { compared, silent, tooLarge } = matching;
  if (compared.length === 0)
    return 'No column says who somebody is, so people are told apart by their identifiers alone.';
  return [
    `Compared: ${inWords(compared.map(lowered))}.`,
    silent === 0
      ? ''
      : `Nothing of this is recorded for ${shownCount(silent, disclosure)} identifiers or rows, which could not be compared.`,
    tooLarge.length === 0
      ? ''
      : `Some groups with the same ${inWords(tooLarge.map(({ says }) => says))} were too large to compare that way.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
