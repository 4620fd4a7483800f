import type { IssueAction, IssuePresence, IssueStatus } from '../../shared/queries/log/issue-log.js';
import type { Tone } from '../widgets/Status.js';

export const statusOfIssueWords: Readonly<
  Record<IssueStatus, { readonly tone: Tone; readonly word: string }>
> = {
  open: { tone: 'care', word: 'open' },
  asked: { tone: 'care', word: 'asked' },
  answered: { tone: 'care', word: 'answered' },
  fixed: { tone: 'good', word: 'fixed' },
  accepted: { tone: 'quiet', word: 'accepted' },
  waived: { tone: 'quiet', word: 'need not hold here' },
};

export const actionWords: Readonly<Record<IssueAction, string>> = {
  fix_at_source: 'fix at the source',
  fix_in_file: 'fix in the file',
  accept: 'accept',
  ask: 'ask the owner',
};

/** Whether these files still show it; nothing is said of what is simply there. */
export const presenceWords: Readonly<Record<IssuePresence, string>> = {
  new: '',
  still: 'As in the extract before.',
  gone: 'Not found any more.',
  returned: 'It was gone and is here again.',
  not_looked: 'Its table is not among these files.',
};
