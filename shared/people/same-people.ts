import { Joined } from './linkage/joined.js';

/**
 * Who of these is one person, by pairs that are. Gives for every node the first node of its person,
 * in the order given. Chains are followed: if A is B and B is C, all are A.
 */
export function samePeople(
  nodes: readonly string[],
  pairs: readonly (readonly [string, string])[],
): ReadonlyMap<string, string> {
  const order = new Map(nodes.map((node, i) => [node, i] as const));
  const joined = new Joined(nodes.length);
  for (const [one, other] of pairs) {
    const [a, b] = [order.get(one), order.get(other)];
    if (a !== undefined && b !== undefined) joined.join(a, b);
  }
  return new Map(nodes.map((node, i) => [node, nodes[joined.first(i)] ?? node] as const));
}
