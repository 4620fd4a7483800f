import { type KeyboardEvent, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { ShownLine } from '../../../shared/reading/top-lines.js';
import { HeaderTools } from './HeaderTools.js';
import { LineNumber } from './LineNumber.js';
import { LineTable } from './LineTable.js';
import { linesAround, stretchedTo } from './header-lines.js';

interface Props {
  where: string;
  lines: readonly ShownLine[];
  headerRows: readonly number[];
  onHeader: (rows: readonly number[]) => void;
}

/** Lines shown above and below the header before the rest is asked for. */
const around = 2;

/** The top of the file as it came, with the header marked; pressing another line's number moves it there. */
export function TopLines({ where, lines, headerRows, onHeader }: Props) {
  const [isOpen, setOpen] = useState(false);
  const near = linesAround(headerRows, lines, around);
  const shown = isOpen ? lines : near;
  const strip = useRef<HTMLDivElement>(null);
  const [entry] = headerRows.length > 0 ? headerRows : shown.map(({ line }) => line);
  return (
    <div
      className="top-lines"
      ref={strip}
      onKeyDown={(event) => {
        if (moveFocus(event, strip.current)) event.preventDefault();
      }}
    >
      <LineTable
        label={`Top lines of ${where}`}
        lines={shown}
        headerRows={headerRows}
        numberOf={({ line }, isHeader) => (
          <LineNumber
            line={line}
            isHeader={isHeader}
            isEntry={line === entry}
            onPress={(isStretch) => onHeader(isStretch ? stretchedTo(line, headerRows, lines) : [line])}
          />
        )}
      />
      <div className="header-tools">
        <HeaderTools headerRows={headerRows} lines={lines} onHeader={onHeader} />
        {lines.length === near.length ? null : (
          <Button className="button plain small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {isOpen ? 'Show fewer lines' : 'Show more lines'}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Up and down go from number to number; Tab leaves the strip. */
function moveFocus({ key, target }: KeyboardEvent, strip: HTMLElement | null): boolean {
  const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || strip === null || !(target instanceof HTMLElement)) return false;
  const numbers = [...strip.querySelectorAll<HTMLElement>('.line-number')];
  const at = numbers.indexOf(target);
  const next = at < 0 ? undefined : numbers[at + by];
  next?.focus();
  return next !== undefined;
}
