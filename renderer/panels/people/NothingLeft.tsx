import type { PeopleReport } from '../../../shared/people/match.js';
import type { Decide } from '../../../shared/project/project.js';
import type { PairTab } from './pair-tabs.js';

interface Props {
  tab: PairTab;
  people: PeopleReport;
  decide: Decide;
}

/** Why a list is empty, and what would fill it. */
export function NothingLeft({ tab, people, decide }: Props) {
  return <p className="people-nothing">{sentenceOf(tab, people, decide)}</p>;
}

function sentenceOf(tab: PairTab, { pairs }: PeopleReport, decide: Decide): string {
  switch (tab) {
    case 'open':
      return pairs.length === 0
        ? 'Nobody here looks like somebody else: every two people differ in what they say of themselves.'
        : 'Nothing is left to decide. What you put off is under “Later”.';
    case 'later':
      return 'Nothing was put off. Press L on a pair to come back to it another day.';
    case 'joined':
      return decide === 'suggested'
        ? 'No two people were joined unasked.'
        : 'Nobody is joined unasked while Clean does only what cannot harm a right value.';
    case 'decided':
      return 'No answer yet. Your answers are listed here, and can be changed.';
  }
}
