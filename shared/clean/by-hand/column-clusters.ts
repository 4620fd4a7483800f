import type { Engine } from '../../engine/engine.js';
import type { ClusterWay } from '../../values/clusters/cluster-way.js';
import { findClusters } from '../../values/clusters/find-clusters.js';
import { listOfField } from '../field-kinds.js';
import { bestSpelledFirst } from '../same-names.js';
import type { Step } from '../step.js';
import { type ColumnPlace, type KnownColumns, columnPlace } from './column-place.js';
import { type NotSame, refusalsIn } from './not-same.js';
import { type SettledValue, settledValues } from './settled-values.js';

/** Which column is looked at, how, and what was refused in it already. */
export interface ClustersRequest {
  readonly table: string;
  readonly column: number;
  readonly way: ClusterWay;
  readonly notSame: readonly NotSame[];
}

/** Values that may be one thing, and what they would become. */
export interface ValueCluster {
  /** Most frequent first. */
  readonly members: readonly SettledValue[];
  /** The commonest of them, typed with most care; where one of them has a code, the commonest of those with a code. */
  readonly target: string;
}

/** The clusters of a column that are not one value after cleaning anyway. */
export interface ColumnClusters {
  readonly place: ColumnPlace;
  /** Distinct texts that were compared. */
  readonly distinct: number;
  /** Those that would change most rows, first. */
  readonly clusters: readonly ValueCluster[];
  /** Clusters found beyond those shown. */
  readonly more: number;
}

const mostShown = 200;

/** Spellings of one thing in a column, among its distinct texts as steps made by hand meet them. */
export function columnClusters(
  engine: Engine,
  run: KnownColumns & { readonly steps: readonly Step[] },
  { table, column, way, notSame }: ClustersRequest,
): ColumnClusters {
  const place = columnPlace(run, { table, column });
  if (place === null) throw new Error('no such column');
  const values = settledValues(engine, place, run.steps);
  const byText = new Map(values.map((value) => [value.value, value] as const));
  const found = findClusters(values, way, refusalsIn(place, notSame))
    .map((cluster) => cluster.flatMap(({ value }) => byText.get(value) ?? []))
    .filter((members) => new Set(members.map(({ becomes }) => becomes)).size > 1);
  const clusters = found.slice(0, mostShown);
  return {
    place,
    distinct: values.length,
    clusters: clusters.map((members) => ({ members, target: targetOf(members, place.field) })),
    more: found.length - clusters.length,
  };
}

function targetOf(members: readonly SettledValue[], field: string | null): string {
  const list = field === null ? undefined : listOfField(field);
  const ordered = [...members].sort(bestSpelledFirst);
  const coded = ordered.find(({ becomes }) => list?.codes.some(({ code }) => code === becomes) === true);
  return (coded ?? ordered[0])?.value ?? '';
}
