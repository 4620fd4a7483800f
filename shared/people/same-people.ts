/** Somebody as one identifier shows them: all rows that carry it. In the order of their first row. */
export interface Somebody {
  /** Source system and identifier, or the row itself where there is none. */
  readonly node: string;
  readonly nhsNumber: string | null;
}

/**
 * Who of these is one person: those who share an NHS number. Gives for every node the
 * first node of its person. Chains are followed: if A is B and B is C, all are A.
 */
export function samePeople(everybody: readonly Somebody[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const byNumber = new Map<string, string>();
  const find = (node: string): string => {
    let at = node;
    for (let up = first.get(at); up !== undefined && up !== at; up = first.get(at)) at = up;
    return at;
  };
  const order = new Map<string, number>();
  for (const { node } of everybody) {
    if (!order.has(node)) order.set(node, order.size);
    if (!first.has(node)) first.set(node, node);
  }
  for (const { node, nhsNumber } of everybody) {
    if (nhsNumber === null) continue;
    const [a, b] = [find(node), find(byNumber.get(nhsNumber) ?? node)];
    const earlier = (order.get(a) ?? 0) <= (order.get(b) ?? 0) ? a : b;
    first.set(earlier === a ? b : a, earlier);
    byNumber.set(nhsNumber, earlier);
  }
  return new Map([...first.keys()].map((node) => [node, find(node)] as const));
}
