/** Things numbered from 0, joined two by two into groups. */
export interface Joined {
  readonly rootOf: (one: number) => number;
  readonly join: (one: number, other: number) => void;
  /** Groups of two and more, each in order. */
  readonly groups: () => number[][];
}

/** Nothing joined yet. */
export function nothingJoined(size: number): Joined {
  const parents = Int32Array.from({ length: size }, (_, i) => i);
  const rootOf = (one: number): number => {
    let root = one;
    while ((parents[root] ?? root) !== root) {
      const next = parents[root] ?? root;
      parents[root] = parents[next] ?? next;
      root = next;
    }
    return root;
  };
  return {
    rootOf,
    join: (one, other) => {
      const [a, b] = [rootOf(one), rootOf(other)];
      parents[Math.max(a, b)] = Math.min(a, b);
    },
    groups: () => {
      const byRoot = new Map<number, number[]>();
      for (let i = 0; i < size; i += 1) {
        const root = rootOf(i);
        if (root === i) continue;
        const group = byRoot.get(root);
        if (group === undefined) byRoot.set(root, [root, i]);
        else group.push(i);
      }
      return [...byRoot.values()];
    },
  };
}
