import { useEffect, useMemo, useState } from 'react';
import type {
  ClustersRequest,
  ColumnClusters,
  ValueCluster,
} from '../../../../shared/clean/by-hand/column-clusters.js';
import type { Snapshot } from '../../../../shared/ipc/desk.js';
import type { Project } from '../../../../shared/project/project.js';
import { Picker } from '../../../widgets/Picker.js';
import { SearchPicker } from '../../../widgets/SearchPicker.js';
import { countOf } from '../../../words/number-words.js';
import { ClusterCard } from './ClusterCard.js';
import { type MadeByHand, isDecided, keepApart, makeOne } from './decide-cluster.js';
import { spellingChoices, spellingColumns } from './spelling-columns.js';
import { type WayId, wayOf, waysFor } from './ways.js';
import './spellings.css';

interface Props {
  snapshot: Snapshot;
  project: Project;
  onClusters: (request: ClustersRequest) => Promise<ColumnClusters | undefined>;
  onByHand: (made: MadeByHand) => void;
}

/** Values of one column that may be spellings of one thing: approved with members left out, or kept apart for good. */
export function Spellings({ snapshot, project, onClusters, onByHand }: Props) {
  const columns = useMemo(() => spellingColumns(snapshot.profiles), [snapshot]);
  const [columnId, setColumnId] = useState(() => firstColumn(snapshot));
  const [wayId, setWayId] = useState<WayId>('words');
  const column = columns.find(({ id }) => id === columnId) ?? columns[0];
  const isOffered = waysFor(column?.distinct ?? 0).some(({ id }) => id === wayId);
  const usedWay = isOffered ? wayId : 'words';
  const { notSame } = project;
  const request = useMemo(
    (): ClustersRequest | undefined =>
      column && { table: column.table, column: column.column, way: wayOf(usedWay), notSame },
    [column, usedWay, notSame],
  );
  const found = useFound(request, onClusters);
  if (column === undefined)
    return <p className="card">No column holds texts whose spellings could differ.</p>;
  return (
    <section aria-label="Spellings">
      <div className="clean-head">
        <SearchPicker
          key={column.id}
          label="Column"
          groups={spellingChoices(snapshot)}
          chosen={column.id}
          onChoose={setColumnId}
        />
        <Picker label="Alike means" choices={waysFor(column.distinct)} chosen={usedWay} onChoose={setWayId} />
      </div>
      {found === undefined ? (
        <p className="soft">Comparing spellings …</p>
      ) : (
        <Found found={found} project={project} onByHand={onByHand} />
      )}
    </section>
  );
}

function Found({
  found: { place, clusters, more, distinct },
  project,
  onByHand,
}: {
  found: ColumnClusters;
  project: Project;
  onByHand: (made: MadeByHand) => void;
}) {
  const open = clusters.filter((cluster) => !isDecided(place, cluster, project.steps));
  const at = (): string => new Date().toISOString();
  return (
    <>
      <p className="soft" role="status">
        {countOf(distinct, 'text')} compared: {countOf(open.length + more, 'group')} to decide. Untick what
        does not belong. What you keep apart is not asked again.
      </p>
      <ul className="step-list">
        {open.map((cluster) => (
          <li key={keyOf(cluster)} className="card">
            <ClusterCard
              cluster={cluster}
              onMakeOne={(ticked, target) => onByHand(makeOne(place, cluster, { ticked, target, at: at() }))}
              onKeepApart={() => onByHand(keepApart(place, cluster))}
            />
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{countOf(more, 'more group')} will follow once these are decided.</p> : null}
    </>
  );
}

/** What was found for this request; undefined until it is there. */
function useFound(
  request: ClustersRequest | undefined,
  onClusters: Props['onClusters'],
): ColumnClusters | undefined {
  const [answer, setAnswer] = useState<{ request: ClustersRequest; found: ColumnClusters }>();
  useEffect(() => {
    if (request === undefined) return undefined;
    let isStale = false;
    void onClusters(request).then((found) => {
      if (!isStale && found !== undefined) setAnswer({ request, found });
    });
    return () => {
      isStale = true;
    };
  }, [request, onClusters]);
  const isOfColumn =
    answer !== undefined &&
    answer.request.table === request?.table &&
    answer.request.column === request.column &&
    answer.request.way === request.way;
  return isOfColumn ? answer.found : undefined;
}

/** The column of names with most texts, where there is one: there spellings wander most. */
function firstColumn({ profiles }: Snapshot): string {
  const ids = new Set(spellingColumns(profiles).map(({ id }) => id));
  const [most] = profiles
    .filter(
      ({ table, index, kind, masked }) =>
        ids.has(`${table}.${String(index)}`) && !masked && kind !== 'free_text',
    )
    .sort((a, b) => b.distinct - a.distinct);
  return most === undefined ? '' : `${most.table}.${String(most.index)}`;
}

function keyOf({ members }: ValueCluster): string {
  return JSON.stringify(members.map(({ value }) => value));
}
