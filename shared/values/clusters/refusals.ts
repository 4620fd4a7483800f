/** Pairs of texts that a person said are not the same, by keys of the texts. */
export interface Refusals {
  readonly keyOf: (text: string) => string;
  readonly pairs: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Nothing was refused. */
export const noRefusals: Refusals = { keyOf: (text) => text, pairs: new Map() };

/**
 * Split a group so that no part holds two texts that were refused: each text in turn goes to the first part that
 * none of its refusals is in and that has a text it is linked to. Parts of one text are left out.
 */
export function withoutRefused<T extends { readonly value: string }>(
  group: readonly T[],
  { keyOf, pairs }: Refusals,
  isLinked: (one: string, other: string) => boolean,
): (readonly T[])[] {
  if (pairs.size === 0) return [group];
  const keys = new Map(group.map(({ value }) => [value, keyOf(value)] as const));
  const inGroup = new Set(keys.values());
  const refusedBy = (value: string): string[] =>
    [...(pairs.get(keys.get(value) ?? '') ?? [])].filter((key) => inGroup.has(key));
  if (group.every(({ value }) => refusedBy(value).length === 0)) return [group];
  const parts: { readonly members: T[]; readonly keys: Set<string> }[] = [];
  for (const member of group) {
    const refused = refusedBy(member.value);
    const part = parts.find(
      (one) =>
        !refused.some((key) => one.keys.has(key)) &&
        one.members.some(({ value }) => isLinked(value, member.value)),
    );
    const key = keys.get(member.value) ?? '';
    if (part === undefined) parts.push({ members: [member], keys: new Set([key]) });
    else {
      part.members.push(member);
      part.keys.add(key);
    }
  }
  return parts.map(({ members }) => members).filter(({ length }) => length > 1);
}
