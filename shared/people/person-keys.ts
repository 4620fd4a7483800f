import { keyedPseudonym } from '../project/hash.js';

/** What a pseudonym is made of: never the order of rows, so that the next extract gives the same. */
export interface Keyed {
  readonly node: string;
  readonly personId: string | null;
  readonly system: string | null;
  readonly file: string;
  readonly sourceRow: number;
}

const keyDigits = 6;

/**
 * A key for everybody, in the order given. Without a project key they are counted out,
 * P000001 …; with one they are pseudonyms of the first identifier of each person.
 */
export function personKeys(
  everybody: readonly Keyed[],
  same: ReadonlyMap<string, string>,
  projectKey: string | null,
): ReadonlyMap<string, string> {
  const ofFirst = new Map<string, string>();
  const identifiers = projectKey === null ? null : identifiersOf(everybody);
  return new Map(
    everybody.map(({ node }) => {
      const first = same.get(node) ?? node;
      const key = ofFirst.get(first) ?? keyOf(first, ofFirst.size + 1, { identifiers, projectKey });
      ofFirst.set(first, key);
      return [node, key] as const;
    }),
  );
}

function keyOf(
  first: string,
  place: number,
  {
    identifiers,
    projectKey,
  }: { readonly identifiers: ReadonlyMap<string, string> | null; readonly projectKey: string | null },
): string {
  if (identifiers === null || projectKey === null) return `P${String(place).padStart(keyDigits, '0')}`;
  return keyedPseudonym(projectKey, identifiers.get(first) ?? first);
}

/** The identifier alone where no other system uses it; else, and for rows that name nobody, with the file it stands in. */
function identifiersOf(everybody: readonly Keyed[]): ReadonlyMap<string, string> {
  const systems = new Map<string, Set<string>>();
  for (const { personId, system } of everybody) {
    if (personId !== null) systems.set(personId, (systems.get(personId) ?? new Set()).add(system ?? ''));
  }
  return new Map(
    everybody.map(({ node, personId, file, sourceRow }) => {
      if (personId === null) return [node, JSON.stringify([file, sourceRow])];
      const alone = (systems.get(personId)?.size ?? 1) === 1;
      return [node, alone ? personId : JSON.stringify([file, personId])];
    }),
  );
}
