interface Named {
  readonly id: string;
}

/** The list with one of its things set anew, which comes last. */
export function withLast<One extends Named>(list: readonly One[], one: One): readonly One[] {
  return [...withoutId(list, one.id), one];
}

/** The list with one of its things set anew, in its place; a new one comes last. */
export function withInPlace<One extends Named>(list: readonly One[], one: One): readonly One[] {
  return list.some(({ id }) => id === one.id)
    ? list.map((other) => (other.id === one.id ? one : other))
    : [...list, one];
}

export function withoutId<One extends Named>(list: readonly One[], gone: string): readonly One[] {
  return list.filter(({ id }) => id !== gone);
}

/** The entries with one set anew, or without it where it is null. */
export function withEntryOf<T>(
  entries: Readonly<Record<string, T>>,
  name: string,
  value: T | null,
): Readonly<Record<string, T>> {
  const others = Object.fromEntries(Object.entries(entries).filter(([key]) => key !== name));
  return value === null ? others : { ...others, [name]: value };
}

/** Words that were taken out leave no entry. */
export const wordsOrNone = (text: string): string | null => (text.trim() === '' ? null : text);
