import type { Change } from '../../state/change.js';

/** What a person may decide about rules. */
export type RuleChange = Extract<
  Change,
  { readonly kind: 'set_threshold' | 'rule_off' | 'rule_added' | 'rule_removed' }
>;
