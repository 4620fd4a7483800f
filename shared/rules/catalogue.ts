import type { Dimension, Severity } from './issue.js';
import type { Kahn } from './kahn.js';
import { thresholdText } from './limits.js';
import { rules } from './rules.js';

/** A rule as it is listed for people. */
export interface RuleEntry {
  readonly id: string;
  /** The worst that it can find. */
  readonly severity: Severity;
  readonly dimension: Dimension;
  readonly kahn: Kahn;
  readonly says: string;
  readonly matters: string;
  readonly atSource: string;
  readonly inFile: string;
  /** Its thresholds in words, or null where it has none. */
  readonly threshold: string | null;
}

/** Every rule in words, for help texts and reports. */
export const ruleCatalogue: readonly RuleEntry[] = rules.map((rule) => ({
  id: rule.id,
  severity: rule.severity,
  dimension: rule.dimension,
  kahn: rule.kahn,
  says: rule.says,
  matters: rule.matters,
  atSource: rule.atSource,
  inFile: rule.inFile,
  threshold: thresholdText(rule),
}));

/** A rule in words by its id; undefined where there is none. */
export function ruleEntry(id: string): RuleEntry | undefined {
  return ruleCatalogue.find((entry) => entry.id === id);
}
