import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { SectionEntry } from '../../../shared/report/editing/outline.js';
import { Switcher } from '../../widgets/Switcher.js';
import { WordsBox } from '../../widgets/WordsBox.js';
import { countOf } from '../../words/number-words.js';
import { boxWords } from './own-boxes.js';

interface Props {
  section: SectionEntry;
  text: string;
  onPrinted: (isPrinted: boolean) => void;
  onText: (text: string, label: string) => void;
}

/** One section: whether it is printed, what it stars, and the analyst's own words for it. */
export function SectionLine({ section, text, onPrinted, onText }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { title, mark, isLeftOut, starred, box } = section;
  const { label, hint } = boxWords(box, title);
  const hasWords = text.trim() !== '';
  const isEmpty = mark === null && !isLeftOut;
  return (
    <li>
      <div className="section-line">
        {isEmpty ? (
          <span>{title}</span>
        ) : (
          <Switcher isOn={!isLeftOut} onSwitch={onPrinted}>
            <span>
              {mark} {title}
            </span>
          </Switcher>
        )}
        <Button
          className="button quiet"
          aria-expanded={isOpen}
          aria-label={`${hasWords ? 'Change your words' : 'Add words'}: ${title}`}
          onPress={() => setOpen(!isOpen)}
        >
          <PenLine aria-hidden />
          {hasWords ? 'Your words' : 'Add words'}
        </Button>
      </div>
      <p className="small soft">{saysOf({ isEmpty, isLeftOut, starred })}</p>
      {isOpen ? (
        <WordsBox label={label} hint={hint} text={text} rows={4} onText={(typed) => onText(typed, label)} />
      ) : null}
    </li>
  );
}

function saysOf({
  isEmpty,
  isLeftOut,
  starred,
}: Pick<SectionEntry, 'isLeftOut' | 'starred'> & { isEmpty: boolean }): string {
  if (isEmpty) return 'Printed once you write it.';
  if (isLeftOut) return 'Left out, and named in the last line of the report.';
  return starred === 0 ? '' : `${countOf(starred, 'small number')} starred`;
}
