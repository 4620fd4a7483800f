import { section } from '../blocks.js';
import type { Material } from '../material.js';
import type { Section } from '../report.js';
import type { RuleOutcome } from '../report-context.js';
import { setsTable } from './sets-table.js';

/** How data are entered rather than what they say: bursts, copies, one answer for all, bunches, silences. */
export function behaviourSection(material: Material): Section | null {
  const rules = material.context.rules.filter((rule) => !isAboutMissing(rule));
  return section('behaviour', 'Recording behaviour', [
    setsTable(material, rules, {
      id: 'table-behaviour',
      caption: 'Patterns that speak of how things are recorded',
    }),
  ]);
}

/** Rules on groups that hold what is missing in one against the others; they stand in a section of their own. */
export function isAboutMissing({ rule }: RuleOutcome): boolean {
  return rule.startsWith('missing') || rule.startsWith('completeness');
}
