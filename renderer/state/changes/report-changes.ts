import type { Lens } from '../../../shared/lenses/lens.js';
import type { SchemeCard } from '../../../shared/project/scheme-card.js';
import { changeKind, inItsWords, withSettings } from './change-kind.js';
import { withEntryOf, withLast, wordsOrNone } from './with-one.js';

interface SectionPrinted {
  /** As `funder/waits`. */
  readonly section: string;
  readonly isPrinted: boolean;
  readonly says: string;
}

/** What reports say beside their figures. */
export const reportChanges = {
  /** A text of the scheme card, or the rule of who may be referred. */
  scheme_set: changeKind<{ readonly scheme: SchemeCard; readonly says: string }>({
    applied: (project, { scheme }) => ({ ...project, scheme }),
    said: inItsWords,
  }),
  /** Own words in a box of the reports. */
  worded: changeKind<{ readonly box: string; readonly text: string; readonly says: string }>({
    applied: (project, { box, text }) => ({
      ...project,
      words: withEntryOf(project.words, box, wordsOrNone(text)),
    }),
    said: inItsWords,
  }),
  /** A section of a report that is printed or not. */
  section_printed: changeKind<SectionPrinted>({
    applied: (project, { section, isPrinted }) => {
      const others = project.leftOut.filter((one) => one !== section);
      return { ...project, leftOut: isPrinted ? others : [...others, section].toSorted() };
    },
    said: inItsWords,
  }),
  /** A lens of one's own, or a shipped one that was changed. */
  lens_set: changeKind<{ readonly lens: Lens }>({
    applied: (project, { lens }) => ({ ...project, lenses: withLast(project.lenses, lens) }),
    said: ({ lens }) => `the framework “${lens.title}”`,
  }),
  lens_noted: changeKind<{ readonly cell: string; readonly note: string }>({
    applied: (project, { cell, note }) => ({
      ...project,
      lensNotes: withEntryOf(project.lensNotes, cell, wordsOrNone(note)),
    }),
    said: () => 'a note on a framework',
  }),
  /** The lens that the funder report prints; null for none. */
  lens_printed: changeKind<{ readonly lens: Lens | null }>({
    applied: (project, { lens }) => withSettings(project, { lens: lens?.id ?? null }),
    said: ({ lens }) => (lens === null ? 'printing no framework' : `printing “${lens.title}”`),
  }),
};
