/** One true figure. `value` is null where the definitions withhold it. */
export interface Figure {
  readonly id: string;
  readonly by: readonly string[];
  readonly group: readonly string[];
  readonly value: number | null;
  readonly n: number | null;
  readonly of: number;
  readonly missing: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Where a figure stands: its id and, if it is of a group, which. */
export interface Place {
  readonly id: string;
  readonly by?: string;
  readonly group?: string;
}

const z = 1.959963984540054;

/** What a count or a share was taken of. */
export interface Of {
  readonly of: number;
  readonly missing?: number;
}

/** A count has no interval. */
export function count(place: Place, value: number, { of, missing = 0 }: Of): Figure {
  return { ...placed(place), value, n: value, of, missing, low: null, high: null };
}

/** A share with its Wilson interval; of nothing there is no share. */
export function share(place: Place, n: number, { of, missing = 0 }: Of): Figure {
  const { low, high } = wilson(n, of);
  return { ...placed(place), value: of === 0 ? null : n / of, n, of, missing, low, high };
}

/** Anything else. */
export function figure(
  place: Place,
  value: number | null,
  rest: Omit<Figure, 'id' | 'by' | 'group' | 'value'>,
): Figure {
  return { ...placed(place), value, ...rest };
}

function placed({ id, by, group }: Place): Pick<Figure, 'id' | 'by' | 'group'> {
  return { id, by: by === undefined ? [] : [by], group: group === undefined ? [] : [group] };
}

/** Wilson's 95 % limits. */
export function wilson(n: number, of: number): { readonly low: number | null; readonly high: number | null } {
  if (of === 0) return { low: null, high: null };
  const p = n / of;
  const middle = p + (z * z) / (2 * of);
  const half = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return { low: (middle - half) / scale, high: (middle + half) / scale };
}
