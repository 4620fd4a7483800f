import type { Figure } from '../../../shared/figures/figure.js';
import type { DisclosureProfile } from '../../../shared/stats/disclosure.js';
import { exactCountsIn, hiddenCounts, hiddenIn } from '../../support/counts-in-text.js';
import { docxParts, docxTables, htmlTables } from '../../support/docx-text.js';
import { rowsOfWorkbook, textOfFile } from '../../support/shareable-text.js';

/** What was read, and every place that gives something away. */
export interface Searched {
  readonly characters: number;
  readonly found: readonly string[];
}

/** Search written files for counts that are not rounded and for hidden counts beside their group. */
export function searchFiles(
  files: ReadonlyMap<string, Uint8Array>,
  { figures, profile }: { readonly figures: readonly Figure[]; readonly profile: DisclosureProfile },
): Searched {
  const hidden = hiddenCounts(figures, profile);
  const read = [...files].map(([path, bytes]) => {
    const text = textOfFile(path, bytes);
    const exact = exactCountsIn(text, profile).map((around) => `${path}, not rounded: ${around}`);
    const rows = hiddenIn(rowsOf(path, bytes), hidden).map((row) => `${path}, hidden: ${row.join(' | ')}`);
    return { characters: text.length, found: [...exact, ...rows] };
  });
  return {
    characters: read.reduce((sum, { characters }) => sum + characters, 0),
    found: read.flatMap(({ found }) => found),
  };
}

function rowsOf(path: string, bytes: Uint8Array): readonly (readonly string[])[] {
  if (path.endsWith('.html')) return htmlTables(new TextDecoder().decode(bytes)).flat();
  if (path.endsWith('.docx')) return docxTables(docxParts(bytes)['word/document.xml'] ?? '').flat();
  return path.endsWith('.xlsx') ? rowsOfWorkbook(bytes) : [];
}
