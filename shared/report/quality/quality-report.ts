import { methodAppendix, versionAppendix } from '../funder/appendices.js';
import type { Material } from '../material.js';
import type { Section } from '../report.js';
import { actionsSection } from './actions-section.js';
import { behaviourSection } from './behaviour-section.js';
import { cleaningAppendix } from '../cleaning/cleaning-appendix.js';
import { effectSection } from './effect-section.js';
import { fieldsSection } from './fields-section.js';
import { logSection } from './log-section.js';
import { mappingSection } from './mapping-section.js';
import { missingSection } from './missing-section.js';
import { receivedSection } from './received.js';
import { recordsSection } from './records-section.js';
import { rulesAppendix } from './rules-appendix.js';
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
    missingSection(material),
    behaviourSection(material),
    effectSection(material),
    logSection(material),
    actionsSection(material),
    rulesAppendix(material),
    cleaningAppendix(material),
    methodAppendix(material),
    versionAppendix(material),
  ];
}
