import { star } from '../../stats/disclosure.js';
import type { Block, ReportId, Section, TableBlock } from '../report.js';
import { sectionMark } from '../section-mark.js';
import { type SectionEdits, sectionKey, wordsBox } from './report-edits.js';

/** A section in the list beside the page: also one that is left out, or that waits for words. */
export interface SectionEntry {
  readonly id: string;
  readonly title: string;
  readonly appendix: boolean;
  /** "3" or "Appendix B."; null where it is not printed. */
  readonly mark: string | null;
  readonly isLeftOut: boolean;
  /** The box of the project's `words` for it. */
  readonly box: string;
  /** Cells of its tables in which a small number is starred. */
  readonly starred: number;
}

/** Every section that could be printed, in order; `printed` are those that are. */
export function outlineOf(
  report: ReportId,
  { all, printed }: { readonly all: readonly Section[]; readonly printed: readonly Section[] },
  { leftOut }: SectionEdits,
): readonly SectionEntry[] {
  return all.map(({ id, title, appendix, blocks }) => {
    const kept = printed.find((section) => section.id === id);
    return {
      id,
      title,
      appendix,
      mark: kept === undefined ? null : sectionMark(kept, { sections: printed }),
      isLeftOut: leftOut.includes(sectionKey(report, id)),
      box: wordsBox(report, id),
      starred: starredCells(blocks),
    };
  });
}

/** The last line of a report: what could be printed and is not; null where nothing was left out. */
export function leftOutLine(outline: readonly SectionEntry[]): string | null {
  const gone = outline.filter(({ isLeftOut }) => isLeftOut);
  const names = gone.map(({ title, appendix }) => (appendix ? `${title} (appendix)` : title));
  return names.length === 0 ? null : `Left out by the analyst: ${names.join('; ')}.`;
}

function starredCells(blocks: readonly Block[]): number {
  const tables = blocks.flatMap((block): readonly TableBlock[] =>
    block.kind === 'table' ? [block] : block.kind === 'chart' ? [block.data] : [],
  );
  return tables.flatMap(({ rows }) => rows.flat()).filter((text) => text.split(' ').includes(star)).length;
}
