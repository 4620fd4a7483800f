import { onlyWords } from '../cohorts/cohort-words.js';
import { editedSections } from './editing/edited-sections.js';
import { outlineOf } from './editing/outline.js';
import { equitySections } from './equity/equity-report.js';
import { feedbackSections } from './feedback/feedback-report.js';
import { funderSections } from './funder/funder-report.js';
import { type Material, materialOf } from './material.js';
import { numbered } from './numbering.js';
import { printRules } from './print-rules.js';
import { qualitySections } from './quality/quality-report.js';
import type { Report, ReportId, Section } from './report.js';
import type { ReportContext } from './report-context.js';
import { longDate, several } from './words.js';

const made: Readonly<
  Record<
    ReportId,
    { readonly title: string; readonly sections: (material: Material) => readonly (Section | null)[] }
  >
> = {
  funder: { title: 'Evaluation report', sections: funderSections },
  quality: { title: 'Data quality report', sections: qualitySections },
  equity: { title: 'Equity report', sections: equitySections },
  feedback: { title: 'Feedback to practices', sections: feedbackSections },
};

/** The list of issues has a line for every row, so that its lines give exact numbers. */
const forTheKeepers =
  'For people who may see the exports: issues.csv, beside this report, gives exact numbers to whoever counts its lines.';

/** The reports of the scheme, in the order in which they are written. */
export const reportIds: readonly ReportId[] = ['funder', 'quality', 'equity'];

/** One report as data. Sections with nothing true to say are left out, then those that the analyst left out, and then everything is numbered. */
export function buildReport(id: ReportId, context: ReportContext): Report {
  const material = materialOf(context);
  const { title, sections } = made[id];
  const { period, today, version, disclosure } = context;
  const { only } = context.cohorts;
  const all = sections(material).filter((section) => section !== null);
  const printed = numbered(editedSections(id, all, context));
  return {
    id,
    title,
    subtitle:
      context.projectName === 'Untitled'
        ? `From ${several(context.intake.length, 'file')}`
        : context.projectName,
    facts: [
      `Referrals from ${longDate(period.from)} to ${longDate(period.to)}; data to ${longDate(today.date)}`,
      ...(only === null ? [] : [onlyWords(only)]),
      ...printRules(disclosure).slice(0, disclosure.base === 1 ? 1 : 2),
      ...(disclosure.own === true ? [`Rule of print: “${disclosure.label}”`] : []),
      ...(id === 'quality' ? [forTheKeepers] : []),
      `Soundings ${version}`,
    ],
    sections: printed,
    outline: outlineOf(id, { all, printed }, context),
  };
}
