import { Info, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { shownText } from '../../words/shown-text.js';
import type { Remarks as Told } from './doubts.js';

const shownFirst = 3;

/** The three largest doubts of a sheet; the rest, and what is only worth knowing, on asking. */
export function Remarks({ remarks: { doubts, notes } }: { remarks: Told }) {
  const [isOpen, setOpen] = useState(false);
  const first = doubts.slice(0, shownFirst);
  const rest = doubts.length - first.length + notes.length;
  if (rest + first.length === 0) return null;
  return (
    <div className="warnings">
      <ul>
        {(isOpen ? doubts : first).map(({ says }) => (
          <li key={says}>
            <TriangleAlert aria-label="Look at this:" />
            {shownText(says)}
          </li>
        ))}
        {(isOpen ? notes : []).map(({ says }) => (
          <li key={says} className="soft">
            <Info aria-hidden />
            {shownText(says)}
          </li>
        ))}
      </ul>
      {rest === 0 ? null : (
        <Button className="button plain small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? 'Show less' : restWords(rest, doubts.length > 0)}
        </Button>
      )}
    </div>
  );
}

function restWords(rest: number, isMore: boolean): string {
  if (isMore) return `${String(rest)} more`;
  return rest === 1 ? 'One thing worth knowing' : `${String(rest)} things worth knowing`;
}
