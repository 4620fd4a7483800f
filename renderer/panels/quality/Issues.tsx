import { X } from 'lucide-react';
import { useCallback, useState } from 'react';
import { Button } from 'react-aria-components';
import type { RowsPage, RowsRequest, Snapshot } from '../../../shared/ipc/desk.js';
import { Grid } from '../../widgets/Grid.js';
import type { GridColumn, GridRow } from '../../widgets/grid-columns.js';
import type { RowsAsked } from '../../widgets/row-source.js';
import { SourceRows } from '../../widgets/SourceRows.js';
import { counted } from '../../words/number-words.js';
import { severityWords } from '../../words/verdict-words.js';
import { IssueFilters } from './IssueFilters.js';
import { RuleWords } from './RuleWords.js';
import { type IssueFilter, issueFilters } from './issue-filter.js';
import { type ChosenIssue, chosenIssue } from './chosen-issue.js';

interface Props {
  snapshot: Snapshot;
  filter: IssueFilter;
  onFilter: (filter: IssueFilter) => void;
  onRows: (request: RowsRequest) => Promise<RowsPage | undefined>;
}

const columns: readonly GridColumn[] = [
  {
    key: 'severity',
    label: 'How bad',
    width: 112,
    words: (cell) =>
      cell === 'error' || cell === 'warning' || cell === 'info' ? severityWords[cell].word : '',
  },
  { key: 'message', label: 'What is the matter', width: 320, isWide: true, canFilter: true },
  { key: 'file', label: 'File', width: 176, canFilter: true },
  { key: 'sheet', label: 'Sheet', width: 104, canFilter: true },
  { key: 'row', label: 'Row', width: 80, isNumber: true },
  { key: 'column', label: 'Column', width: 144, canFilter: true },
  { key: 'rule', label: 'Rule', width: 144, canFilter: true },
  { key: 'suggestion', label: 'What to do', width: 280, isWide: true },
];

/** Every issue, virtual rows over the worker's engine; choosing one shows its cell in the file. */
export function Issues({ snapshot, filter, onFilter, onRows }: Props) {
  const [chosen, setChosen] = useState<ChosenIssue>();
  const fetchRows = useCallback(
    (asked: RowsAsked) =>
      onRows({ source: { kind: 'issues' }, ...asked, filters: [...asked.filters, ...issueFilters(filter)] }),
    [onRows, filter],
  );
  const { error, warning, info } = snapshot.issueCounts;
  return (
    <section className="card issues" id="issues" aria-labelledby="issues-head">
      <h2 id="issues-head">Every issue</h2>
      <p className="soft">
        {counted(error)} errors, {counted(warning)} warnings, {counted(info)} for information. Press one, or
        Enter on it, to see its cell in your file.
      </p>
      <IssueFilters snapshot={snapshot} filter={filter} onFilter={onFilter} />
      <Grid
        label="Issues"
        columns={columns}
        fetchRows={fetchRows}
        onChoose={(row: GridRow) => {
          setChosen(chosenIssue(row, snapshot.files));
        }}
      />
      {chosen === undefined ? null : (
        <div className="chosen-issue">
          <div className="source-head">
            <p role="status">
              <strong>{chosen.message}</strong> <span className="soft">{chosen.suggestion}</span>
            </p>
            <Button
              className="button quiet"
              onPress={() => {
                setChosen(undefined);
              }}
            >
              <X aria-hidden />
              Close the rows
            </Button>
          </div>
          <RuleWords rule={snapshot.rules.find(({ id }) => id === chosen.rule)} />
          {chosen.table === undefined ? (
            <p>This issue is about the file as a whole.</p>
          ) : (
            <SourceRows table={chosen.table} spot={chosen.spot} onRows={onRows} />
          )}
        </div>
      )}
    </section>
  );
}
