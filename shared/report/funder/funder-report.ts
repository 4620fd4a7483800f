import { ownSection, ownWords, section } from '../blocks.js';
import type { Material } from '../material.js';
import type { Section } from '../report.js';
import { schemeBlocks } from '../scheme-card.js';
import {
  definitionsAppendix,
  methodAppendix,
  qualityAppendix,
  toolsAppendix,
  versionAppendix,
} from './appendices.js';
import { askedSection } from './asked.js';
import { dataUsedSection } from './data-used.js';
import { keyFindingsSection } from './key-findings.js';
import { lensAppendix } from './lens.js';
import { limitsSection } from './limits.js';
import { numbersAppendix } from './numbers-for-the-form.js';
import { outcomesSection } from './outcomes.js';
import { peopleSection } from './people.js';
import { referralsSection } from './referrals.js';
import { signalsSection } from './signals.js';
import { supportSection } from './support.js';
import { waitsSection } from './waits.js';

/** Sections of the funder evaluation report, in order. */
export function funderSections(material: Material): readonly (Section | null)[] {
  const { words } = material.context;
  return [
    keyFindingsSection(material),
    askedSection(material),
    section('scheme', 'The scheme', [
      ownWords('About the scheme', words['scheme']),
      ...schemeBlocks(material),
    ]),
    dataUsedSection(material),
    referralsSection(material),
    peopleSection(material),
    waitsSection(material),
    supportSection(material),
    signalsSection(material),
    outcomesSection(material),
    ownSection('stories', 'Stories', words['stories']),
    limitsSection(material),
    ownSection('recommendations', 'Recommendations', words['recommendations']),
    definitionsAppendix(material, /^[ABDE]\d/u),
    toolsAppendix(material),
    qualityAppendix(material),
    methodAppendix(material),
    numbersAppendix(material),
    lensAppendix(material),
    versionAppendix(material, 'workbook'),
  ];
}
