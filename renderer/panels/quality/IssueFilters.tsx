import { FilterX } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Snapshot } from '../../../shared/ipc/desk.js';
import type { Severity } from '../../../shared/rules/issue.js';
import { type Choice, Picker } from '../../widgets/Picker.js';
import { counted } from '../../words/number-words.js';
import { type IssueFilter, everyIssue } from './issue-filter.js';

interface Props {
  snapshot: Snapshot;
  filter: IssueFilter;
  onFilter: (filter: IssueFilter) => void;
}

const severities: readonly Choice<Severity | 'all'>[] = [
  { id: 'all', label: 'All' },
  { id: 'error', label: 'Errors' },
  { id: 'warning', label: 'Warnings' },
  { id: 'info', label: 'For information' },
];

export function IssueFilters({ snapshot, filter, onFilter }: Props) {
  const broken = snapshot.ruleResults.filter((result) => result.broken > 0);
  const rules: readonly Choice<string>[] = [
    { id: 'all', label: 'All rules' },
    ...broken.map((result) => ({
      id: result.rule,
      label: `${snapshot.rules.find(({ id }) => id === result.rule)?.says ?? 'Rule'} (${result.rule}, ${counted(result.broken)})`,
    })),
  ];
  return (
    <div className="issue-filters">
      <Picker
        label="How bad"
        choices={severities}
        chosen={filter.severity}
        onChoose={(severity) => {
          onFilter({ ...filter, severity });
        }}
      />
      <Picker
        label="Rule"
        choices={rules}
        chosen={filter.rule}
        onChoose={(rule) => {
          onFilter({ ...filter, rule });
        }}
      />
      {filter.field === '' ? null : <p>Only issues of the field “{filter.field}”.</p>}
      <Button
        className="button quiet"
        isDisabled={filter === everyIssue}
        onPress={() => {
          onFilter(everyIssue);
        }}
      >
        <FilterX aria-hidden />
        Show all again
      </Button>
    </div>
  );
}
