import { appendix, inWorkbook, table, words } from '../blocks.js';
import type { Material } from '../material.js';
import type { Section, TableBlock } from '../report.js';
import type { RuleOutcome } from '../report-context.js';
import { rulesTable } from '../rules-table.js';

/** Rules with their thresholds: those that found something in print, all of them in the workbook. */
export function rulesAppendix(material: Material): Section | null {
  return appendix('rules', 'Rules and thresholds', [
    inWorkbook(rulesTable(material)),
    thresholdsTable(material),
    inWorkbook(allRulesTable(material)),
  ]);
}

/** Thresholds that decided something; the table of all rules gives the reason of each. */
function thresholdsTable({ context }: Material): TableBlock | null {
  const held = context.rules.filter(({ outcome, threshold }) => outcome === 'fail' && threshold !== null);
  return table({
    id: 'table-thresholds',
    caption: 'Thresholds of the rules that found something',
    basis: 'A project can change each of them',
    columns: [words('Rule'), words('Threshold')],
    rows: held.map(({ rule, threshold }) => [rule, withoutReasons(threshold ?? '–')]),
  });
}

/** A threshold's reason stands in brackets at its end. */
function withoutReasons(threshold: string): string {
  return threshold.replaceAll(/ \((?:[^()]|\([^()]*\))*\)(?=;|$)/gu, '');
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
