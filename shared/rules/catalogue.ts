import type { TableShape } from '../cohorts/cohort-condition.js';
import type { Project } from '../project/project.js';
import type { Dimension, Severity } from './issue.js';
import type { Kahn } from './kahn.js';
import { limitsOf, thresholdText } from './limits.js';
import { compileLocalRule } from './local/compile.js';
import type { Rule } from './rule.js';
import { outsideEligibility } from './outside-eligibility.js';
import { rules } from './rules.js';

/** A threshold as it holds, beside its usual value. */
export interface LimitEntry {
  readonly name: string;
  readonly value: number;
  readonly usual: number;
  readonly unit: string;
  readonly reason: string;
}

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
  readonly limits: readonly LimitEntry[];
  /** Why a local rule is set as it is; null for a rule of ours. */
  readonly local: string | null;
  /** Why the project switched it off; null where it is asked. */
  readonly off: string | null;
}

/** What a project says of rules. */
export type RuleChoices = Pick<Project, 'rules' | 'scheme'> & {
  readonly settings: Pick<Project['settings'], 'thresholds' | 'rulesOff'>;
};

/** Every rule that a project asks, its own after ours; `tables` are those whose columns a rule may look up. */
export function rulesFor(
  { rules: own, scheme }: Pick<Project, 'rules' | 'scheme'>,
  tables: readonly TableShape[] = [],
): readonly Rule[] {
  const { eligibility } = scheme;
  return [
    ...rules,
    ...own.map(compileLocalRule),
    ...(eligibility === null ? [] : [outsideEligibility(eligibility, tables)]),
  ];
}

/** Every rule in words as it holds in a project, its own after ours. */
export function catalogueFor(project: RuleChoices): readonly RuleEntry[] {
  const { thresholds, rulesOff } = project.settings;
  return rulesFor(project).map((rule) => ({
    id: rule.id,
    severity: rule.severity,
    dimension: rule.dimension,
    kahn: rule.kahn,
    says: rule.says,
    matters: rule.matters,
    atSource: rule.atSource,
    inFile: rule.inFile,
    threshold: thresholdText(rule, thresholds),
    limits: limitEntries(rule, thresholds),
    local: project.rules.find(({ id }) => id === rule.id)?.reason ?? null,
    off: rulesOff[rule.id] ?? null,
  }));
}

/** What a project changes of rules that there are not, in sentences: it is ignored, and said. */
export function ignoredChoices(project: RuleChoices): readonly string[] {
  const entries = catalogueFor(project);
  const ids = new Set(entries.map(({ id }) => id));
  const names = new Set(entries.flatMap(({ id, limits }) => limits.map(({ name }) => `${id}.${name}`)));
  const { thresholds, rulesOff } = project.settings;
  return [
    ...Object.keys(thresholds)
      .filter((name) => !names.has(name))
      .map((name) => `The project changes the threshold ${name}, which no rule has; it is ignored.`),
    ...Object.keys(rulesOff)
      .filter((id) => !ids.has(id))
      .map((id) => `The project switches off the rule ${id}, which does not exist; it is ignored.`),
  ];
}

function limitEntries(rule: Rule, thresholds: Readonly<Record<string, number>>): readonly LimitEntry[] {
  const limits = limitsOf(rule, thresholds);
  return Object.entries(rule.thresholds).map(([name, { value, unit, reason }]) => ({
    ...{ name, unit, reason },
    value: limits[name] ?? value,
    usual: value,
  }));
}
