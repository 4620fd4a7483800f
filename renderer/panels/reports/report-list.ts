import type { ReportId } from '../../../shared/ipc/desk.js';

export const reportList: readonly { readonly id: ReportId; readonly label: string; readonly says: string }[] =
  [
    {
      id: 'funder',
      label: 'For the funder',
      says: 'What was done, for whom and what changed, each with how sure it is.',
    },
    {
      id: 'quality',
      label: 'Data quality',
      says: 'What these data can answer, what is in the way, and who could mend it.',
    },
    {
      id: 'equity',
      label: 'Equity',
      says: 'Who is reached, who is not, and how far the fields behind that can be trusted.',
    },
    {
      id: 'feedback',
      label: 'For practices',
      says: 'A page for each GP practice: what became of its referrals, beside the whole scheme.',
    },
  ];
