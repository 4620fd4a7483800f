import type { ColumnProfile } from '../../shared/profile/column-profile.js';

/** A column in which nothing remarkable was found. */
export const plainColumn = {
  numeric: null,
  masked: false,
  alerts: [],
  missingTexts: [],
  lengths: null,
  histogram: null,
  heaping: [],
  sentinels: [],
  outliers: null,
  scale: null,
} as const satisfies Partial<ColumnProfile>;
