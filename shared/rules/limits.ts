import type { Limits, RuleWords } from './rule.js';

/** The thresholds of a rule as they hold in this run: the project's where it has changed them. */
export function limitsOf(rule: RuleWords, changed: Readonly<Record<string, number>> = {}): Limits {
  return Object.fromEntries(
    Object.entries(rule.thresholds).map(([name, { value }]) => [
      name,
      changed[`${rule.id}.${name}`] ?? value,
    ]),
  );
}

/** The thresholds of a rule in words, or null where it has none. */
export function thresholdText(
  rule: RuleWords,
  changed: Readonly<Record<string, number>> = {},
): string | null {
  const limits = limitsOf(rule, changed);
  const told = Object.entries(rule.thresholds).map(([name, { value, unit, reason }]) => {
    const limit = limits[name] ?? value;
    const usual = limit === value ? '' : `; this project changed it from ${String(value)}`;
    return `${name}: ${String(limit)} ${unit} (${reason}${usual})`;
  });
  return told.length === 0 ? null : told.join('; ');
}
