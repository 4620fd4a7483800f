import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Pack } from '../../../shared/reading/packs/pack.js';
import { countOf } from '../../words/number-words.js';
import { overlapSummary, overlapWords } from './packs-words.js';

const shownFirst = 6;

/** Rows that stand in two tables: in one sentence always, pair by pair when the pack is open. */
export function PacksOverlap({ pack, isOpen }: { pack: Pack; isOpen: boolean }) {
  const [isWhole, setWhole] = useState(false);
  const summary = overlapSummary(pack);
  if (summary === null) {
    const says = pack.notCompared ?? 'No row stands in two of them.';
    return isOpen ? <p className="small soft">{says}</p> : null;
  }
  const worst = [...pack.overlaps].sort((a, b) => b.sameRows - a.sameRows);
  const rest = worst.length - shownFirst;
  return (
    <div className="pack-overlap">
      <p className="pack-doubt">
        <TriangleAlert aria-label="Look at this:" />
        {summary}
      </p>
      {isOpen ? (
        <ul className="small">
          {worst.slice(0, isWhole ? undefined : shownFirst).map((overlap) => (
            <li key={`${overlap.table} ${overlap.other}`}>{overlapWords(pack, overlap)}</li>
          ))}
        </ul>
      ) : null}
      {isOpen && rest > 0 ? (
        <Button className="button plain small" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? 'Show only the largest' : `Show ${countOf(rest, 'more pair')}`}
        </Button>
      ) : null}
    </div>
  );
}
