import type { RowsRequest } from '../../../shared/ipc/desk.js';
import type { Severity } from '../../../shared/rules/issue.js';

/** What the lists above the issues narrow them to. */
export interface IssueFilter {
  readonly severity: Severity | 'all';
  readonly rule: string;
  /** Machine name of a field, or empty for all. */
  readonly field: string;
}

export const everyIssue: IssueFilter = { severity: 'all', rule: 'all', field: '' };

export function issueFilters({ severity, rule, field }: IssueFilter): RowsRequest['filters'] {
  return [
    ...(severity === 'all' ? [] : [{ column: 'severity', equals: severity }]),
    ...(rule === 'all' ? [] : [{ column: 'rule', equals: rule }]),
    ...(field === '' ? [] : [{ column: 'field', equals: field }]),
  ];
}
