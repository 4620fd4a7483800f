import { definitionsAppendix, methodAppendix, versionAppendix } from '../funder/appendices.js';
import type { Material } from '../material.js';
import type { Section } from '../report.js';
import { answerSection } from './answer.js';
import { barriersSection } from './barriers.js';
import { intersectionsSection } from './intersections.js';
import { notHereSection } from './not-here.js';
import { followUpSection, pathwaySection } from './pathway.js';
import { reachSection } from './reach.js';
import { routesSection } from './routes.js';
import { sensitivitySection } from './sensitivity.js';
import { slopesSection } from './slopes.js';
import { townCountrySection } from './town-country.js';
import { trustSection } from './trust.js';

/** Sections of the equity report, in order. */
export function equitySections(material: Material): readonly (Section | null)[] {
  return [
    answerSection(material),
    trustSection(material),
    reachSection(material),
    slopesSection(material),
    routesSection(material),
    pathwaySection(material),
    followUpSection(material),
    townCountrySection(material),
    barriersSection(material),
    notHereSection(material),
    intersectionsSection(material),
    sensitivitySection(material),
    definitionsAppendix(material, /^(?:A1|A2|A6|C\d)\./u),
    methodAppendix(material),
    versionAppendix(material, 'workbook'),
  ];
}
