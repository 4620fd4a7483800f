import { useCallback } from 'react';
import type { Figure } from '../../../shared/figures/figure.js';
import type { Snapshot, TableView } from '../../../shared/ipc/desk.js';
import type { PairDecision } from '../../../shared/people/pair.js';
import type { Project } from '../../../shared/project/project.js';
import type { SourceSpot } from '../../widgets/SourceRows.js';
import { Compared } from './Compared.js';
import { HowSure } from './HowSure.js';
import { NothingToCompare } from './NothingToCompare.js';
import { PairReview } from './PairReview.js';
import { PeopleRange } from './PeopleRange.js';
import type { SourceCell } from './source-cell.js';
import './people.css';

interface Props {
  snapshot: Snapshot;
  project: Project;
  /** The pair of the last decision, where that was an answer about people. */
  undoes: string | undefined;
  onAnswer: (decision: PairDecision, says: string) => void;
  onReopen: (pair: string, says: string) => void;
  onUndo: () => void;
  onPrecision: (precision: number) => void;
  onWorkOut: () => void;
  onSpot: (table: TableView, spot: SourceSpot) => void;
  onDoor: (figure: Figure) => void;
}

/** Who may be one person: pair by pair, side by side, by keyboard alone; and what it does to the count of people. */
export function PeoplePanel(props: Props) {
  const { snapshot, project, onPrecision, onSpot, onDoor } = props;
  const { people } = snapshot;
  const onCell = useCallback(
    ({ place, columnIndex }: SourceCell): void => {
      const table = snapshot.files
        .flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.tables))
        .find((one) => one.table === place.table);
      if (table !== undefined) onSpot(table, { rowNo: place.rowNo, columnIndex });
    },
    [snapshot, onSpot],
  );
  return (
    <>
      <div className="panel-head">
        <h1 tabIndex={-1}>Who is the same person?</h1>
      </div>
      <p className="soft">Names and dates of birth are shown on this screen only, never in a report.</p>
      <PeopleRange snapshot={snapshot} onDoor={onDoor} />
      {people.columns.length === 0 && people.pairs.length === 0 ? (
        <NothingToCompare />
      ) : (
        <PairReview {...props} onCell={onCell} />
      )}
      <HowSure settings={project.settings} onPrecision={onPrecision} />
      <Compared snapshot={snapshot} />
    </>
  );
}
