import { appendix, inWorkbook, paragraph, table, words } from '../blocks.js';
import type { Material } from '../material.js';
import type { Section, TableBlock } from '../report.js';
import type { RuleOutcome } from '../report-context.js';
import { rulesTable } from '../rules-table.js';
import { several } from '../words.js';

/** Rules with their thresholds, how each fared, and what each found: all in the workbook. */
export function rulesAppendix(material: Material): Section | null {
  return appendix('rules', 'Rules and thresholds', [
    paragraph(inBrief(material)),
    inWorkbook(rulesTable(material)),
    inWorkbook(allRulesTable(material)),
  ]);
}

function inBrief({ context: { rules } }: Material): string {
  const count = (outcome: RuleOutcome['outcome']): string =>
    String(rules.filter((rule) => rule.outcome === outcome).length);
  const run = `Of ${several(rules.length, 'rule')}, ${count('fail')} found something, ${count('pass')} found nothing and ${count('not_applicable')} did not apply.`;
  return `${run} A project can change each threshold; the list of all rules gives the reason for each.`;
}

const outcomes: Readonly<Record<RuleOutcome['outcome'], string>> = {
  pass: 'found nothing',
  fail: 'found issues',
  not_applicable: 'did not apply',
  error: 'could not be run',
};

function allRulesTable({ context }: Material): TableBlock | null {
  return table({
    id: 'table-all-rules',
    caption: 'All rules',
    basis: 'Severity and dimension as in the list of issues',
    columns: [words('Rule'), words('What it says'), words('Kind'), words('Threshold'), words('Outcome')],
    rows: context.rules.map(({ rule, says, severity, dimension, threshold, outcome, why }) => [
      rule,
      says,
      `${severity}, ${dimension}`,
      threshold ?? '–',
      why === null ? outcomes[outcome] : `${outcomes[outcome]}: ${why}`,
    ]),
  });
}
