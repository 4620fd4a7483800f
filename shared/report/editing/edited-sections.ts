import { ownWords } from '../blocks.js';
import type { ReportId, Section } from '../report.js';
import { type SectionEdits, placesOwnWords, sectionKey, wordsBox } from './report-edits.js';

const boxTitle = 'In our words';

/**
 * The sections as they print: without those left out, each with the analyst's words in a box of its own at its end.
 * Words for a section that these data no longer have stand at the end of the report, so that none are lost in silence.
 */
export function editedSections(
  report: ReportId,
  all: readonly Section[],
  edits: SectionEdits,
): readonly Section[] {
  const kept = all.filter(({ id }) => !edits.leftOut.includes(sectionKey(report, id)));
  return [
    ...kept.map((section) => withWords(report, section, edits)),
    ...strayWords(report, all, edits),
  ].filter(({ blocks }) => blocks.length > 0);
}

function withWords(report: ReportId, section: Section, { words }: SectionEdits): Section {
  if (placesOwnWords(report, section.id)) return section;
  const box = ownWords(boxTitle, words[wordsBox(report, section.id)]);
  return box === null ? section : { ...section, blocks: [...section.blocks, box] };
}

function strayWords(report: ReportId, all: readonly Section[], { words }: SectionEdits): readonly Section[] {
  const known = new Set(all.map(({ id }) => sectionKey(report, id)));
  const stray = Object.entries(words).filter(([box]) => box.startsWith(`${report}/`) && !known.has(box));
  const blocks = stray.map(([, text]) => ownWords(boxTitle, text)).filter((block) => block !== null);
  const title = 'Our words on what these data no longer show';
  return blocks.length === 0 ? [] : [{ id: 'other-words', title, appendix: false, blocks }];
}
