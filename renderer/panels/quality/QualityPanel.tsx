import { useState } from 'react';
import type { RowsPage, RowsRequest, Snapshot } from '../../../shared/ipc/desk.js';
import { longDate } from '../../../shared/report/words.js';
import { Fixes } from './Fixes.js';
import { Issues } from './Issues.js';
import { Verdicts } from './Verdicts.js';
import type { IssueFilter } from './issue-filter.js';
import { everyIssue } from './issue-filter.js';
import './quality.css';

interface Props {
  snapshot: Snapshot;
  onRows: (request: RowsRequest) => Promise<RowsPage | undefined>;
}

/** Verdicts first, then the shortest fixes, then every issue down to its cell. */
export function QualityPanel({ snapshot, onRows }: Props) {
  const [filter, setFilter] = useState<IssueFilter>(everyIssue);
  return (
    <>
      <div className="panel-head">
        <h1 tabIndex={-1}>Can these data answer your questions?</h1>
      </div>
      <p className="soft">
        Judged on {longDate(snapshot.period.from)} to {longDate(snapshot.period.to)}. {snapshot.todayChosen}
      </p>
      <Verdicts verdicts={snapshot.verdicts} />
      <Fixes
        fixes={snapshot.fixes}
        onOpen={(field) => {
          setFilter({ ...everyIssue, field });
          document.querySelector('#issues')?.scrollIntoView();
        }}
      />
      <Issues snapshot={snapshot} filter={filter} onFilter={setFilter} onRows={onRows} />
    </>
  );
}
