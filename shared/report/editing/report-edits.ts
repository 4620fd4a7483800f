import type { Project } from '../../project/project.js';
import type { ReportId } from '../report.js';

/** What the analyst does to the reports themselves: it changes no figure, so nothing has to be worked out again. */
export type ReportEdits = Pick<Project, 'name' | 'words' | 'leftOut'>;

/** What of it concerns single sections. */
export type SectionEdits = Omit<ReportEdits, 'name'>;

/** A section as the project names it: `funder/waits`. */
export function sectionKey(report: ReportId, section: string): string {
  return `${report}/${section}`;
}

/** Sections that have kept their box under a name of its own since the first version. */
const namedBoxes: Readonly<Record<string, string>> = {
  'funder/scheme': 'scheme',
  'funder/stories': 'stories',
  'funder/limits': 'limits',
  'funder/recommendations': 'recommendations',
  'equity/not-here': 'boundary',
  'quality/actions': 'actions',
  'feedback/about': 'feedback/about',
};

/** The box of the project's `words` that holds the analyst's own words for a section. */
export function wordsBox(report: ReportId, section: string): string {
  const key = sectionKey(report, section);
  return namedBoxes[key] ?? key;
}

/** True where the section itself says where the analyst's words go. */
export function placesOwnWords(report: ReportId, section: string): boolean {
  return Object.hasOwn(namedBoxes, sectionKey(report, section));
}
