/** A way from one node to another, with the room left on it. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly room: number;
}

/**
 * The most that can flow from one node to another (Edmonds and Karp 1972), stopped once `enough`
 * has got through. Made for the small networks of printed tables.
 */
export function maxFlow(arcs: readonly Arc[], ends: { from: number; to: number; enough: number }): number {
  const network = residualNetwork(arcs);
  let flow = 0;
  while (flow < ends.enough) {
    const path = shortestPath(network, ends.from, ends.to);
    if (path === null) break;
    const step = Math.min(ends.enough - flow, ...path.map((edge) => edge.room));
    for (const edge of path) push(edge, step);
    flow += step;
  }
  return flow;
}

interface Edge {
  readonly from: number;
  readonly to: number;
  room: number;
  back: Edge | null;
}

type Network = ReadonlyMap<number, readonly Edge[]>;

function residualNetwork(arcs: readonly Arc[]): Network {
  const network = new Map<number, Edge[]>();
  for (const { from, to, room } of arcs) {
    const there: Edge = { from, to, room, back: null };
    const back: Edge = { from: to, to: from, room: 0, back: there };
    there.back = back;
    network.set(from, [...(network.get(from) ?? []), there]);
    network.set(to, [...(network.get(to) ?? []), back]);
  }
  return network;
}

function shortestPath(network: Network, from: number, to: number): Edge[] | null {
  const reachedBy = new Map<number, Edge>();
  const queue = [from];
  for (const node of queue) {
    for (const edge of network.get(node) ?? []) {
      if (edge.room <= 0 || edge.to === from || reachedBy.has(edge.to)) continue;
      reachedBy.set(edge.to, edge);
      if (edge.to === to) return pathTo(to, reachedBy);
      queue.push(edge.to);
    }
  }
  return null;
}

function pathTo(node: number, reachedBy: ReadonlyMap<number, Edge>): Edge[] {
  const last = reachedBy.get(node);
  return last === undefined ? [] : [...pathTo(last.from, reachedBy), last];
}

function push(edge: Edge, step: number): void {
  edge.room -= step;
  if (edge.back !== null) edge.back.room += step;
}
