import type { LocalRule } from '../../../shared/rules/local/local-rule.js';
import { changeKind, withSettings } from './change-kind.js';
import { withEntryOf, withLast, withoutId } from './with-one.js';

/** Which rules are asked. */
export const ruleChanges = {
  /** `reason` is null where the rule is asked again. */
  rule_off: changeKind<{ readonly rule: string; readonly reason: string | null }>({
    applied: (project, { rule, reason }) =>
      withSettings(project, { rulesOff: withEntryOf(project.settings.rulesOff, rule, reason) }),
    said: ({ rule, reason }) => `${reason === null ? 'asking' : 'not asking'} rule ${rule}`,
  }),
  rule_added: changeKind<{ readonly rule: LocalRule }>({
    applied: (project, { rule }) => ({ ...project, rules: withLast(project.rules, rule) }),
    said: ({ rule }) => `the rule “${rule.name}”`,
  }),
  rule_removed: changeKind<{ readonly rule: LocalRule }>({
    applied: (project, { rule }) => ({ ...project, rules: withoutId(project.rules, rule.id) }),
    said: ({ rule }) => `taking out the rule “${rule.name}”`,
  }),
};
