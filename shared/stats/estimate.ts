/** A number with its interval. Null limits: no interval can be given, and `note` or the caller says why. */
export interface Estimate {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Why a number is not given. A refusal is a result: its sentence stands where the number would stand. */
export type RefusalReason =
  | 'no_values'
  | 'one_value'
  | 'constant'
  | 'too_few'
  | 'one_group'
  | 'two_groups'
  | 'missing_estimate'
  | 'missing_population'
  | 'no_reference_group'
  | 'negative_estimate'
  | 'zero_estimate'
  | 'outside_the_scale'
  | 'perfectly_separated'
  | 'no_overlap'
  | 'not_converged';

/** A number that is not given, and why. */
export interface Refused {
  readonly refused: RefusalReason;
}

/** No number, for this reason. */
export function refuse(refused: RefusalReason): Refused {
  return { refused };
}

/** True where there is no number. */
export function isRefused(result: object): result is Refused {
  return 'refused' in result;
}

/** A number whose interval reaches a normal quantile of its standard error to both sides; no standard error, no interval. */
export function withNormalLimits(value: number, se: number | null, z: number): Estimate {
  if (se === null) return { value, low: null, high: null };
  return { value, low: value - z * se, high: value + z * se };
}
