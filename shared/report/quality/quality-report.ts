import { appendix, section, table, words } from '../blocks.js';
import { methodAppendix, versionAppendix } from '../funder/appendices.js';
import type { Material } from '../material.js';
import type { Section } from '../report.js';
import { rulesTable } from '../rules-table.js';
import { allChangesTable } from '../steps-table.js';
import { actionsSection } from './actions-section.js';
import { fieldsSection } from './fields-section.js';
import { mappingSection } from './mapping-section.js';
import { receivedSection } from './received.js';
import { recordsSection } from './records-section.js';
import { valuesSection } from './values-section.js';
import { verdictSection } from './verdict-section.js';

/** Sections of the data quality report, in order. */
export function qualitySections(material: Material): readonly (Section | null)[] {
  return [
    verdictSection(material),
    receivedSection(material),
    mappingSection(material),
    fieldsSection(material),
    valuesSection(material),
    recordsSection(material),
    section('issues', 'Issues by rule', [rulesTable(material)]),
    section('cleaning', 'What cleaning changed', [allChangesTable(material)]),
    actionsSection(material),
    rulesAppendix(material),
    methodAppendix(material),
    versionAppendix(material),
  ];
}

/** Every rule that was tried, with its threshold and how it fared. */
function rulesAppendix({ context }: Material): Section | null {
  const outcomes: Readonly<Record<string, string>> = {
    pass: 'found nothing',
    fail: 'found issues',
    not_applicable: 'did not apply',
    error: 'could not be run',
  };
  return appendix('rules', 'Rules and thresholds', [
    table({
      id: 'table-all-rules',
      caption: 'All rules',
      basis: 'Severity and dimension as in the list of issues',
      columns: [words('Rule'), words('What it says'), words('Kind'), words('Threshold'), words('Outcome')],
      rows: context.rules.map(({ rule, says, severity, dimension, threshold, outcome, why }) => [
        rule,
        says,
        `${severity}, ${dimension}`,
        threshold ?? '–',
        why === null ? (outcomes[outcome] ?? outcome) : `${outcomes[outcome] ?? outcome}: ${why}`,
      ]),
    }),
  ]);
}
