import { bullets, heading, ownWords, ranked, section } from '../blocks.js';
import { caveatLines } from '../caveats.js';
import type { Material } from '../material.js';
import type { Section } from '../report.js';
import { threeFixes } from '../three-fixes.js';

/** What a reader must know before quoting a number, and what would make the next report better. */
export function limitsSection(material: Material): Section | null {
  const { context } = material;
  return section('limits', 'What limits these findings', [
    bullets(caveatLines(material)),
    ownWords('Limits as the analyst sees them', context.words['limits']),
    heading('Three fields to put right first'),
    ranked(threeFixes(context)),
  ]);
}
