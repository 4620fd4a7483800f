import type { Report, Section } from './report.js';

/** How a section is counted: "3", or "Appendix B." */
export function sectionMark(section: Section, { sections }: Pick<Report, 'sections'>): string {
  const place = sections.filter(({ appendix }) => appendix === section.appendix).indexOf(section);
  return section.appendix ? `Appendix ${String.fromCharCode(65 + place)}.` : String(place + 1);
}
