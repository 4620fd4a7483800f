import { TriangleAlert } from 'lucide-react';
import { shownText } from '../../words/shown-text.js';
import type { Remark } from './doubts.js';

/** The largest doubt of something that is closed, and how many there are besides. */
export function DoubtLine({ doubts }: { doubts: readonly Remark[] }) {
  const [worst, ...others] = doubts;
  if (worst === undefined) return null;
  return (
    <p className="doubt-line">
      <TriangleAlert aria-label="Look at this:" />
      <span>
        {shownText(worst.says)}
        {others.length === 0 ? null : <span className="soft"> And {others.length} more.</span>}
      </span>
    </p>
  );
}
