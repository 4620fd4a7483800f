import { useState } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import { counted, shareWords } from '../../words/number-words.js';
import type { BarLine } from './bar-line.js';

interface Props {
  label: string;
  lines: readonly BarLine[];
  /** All rows that the bars are a part of. */
  of: number;
  /** A full bar; all rows where it is absent. */
  full?: number;
  /** How many are shown before the rest is asked for. */
  first?: number;
  onOpen: (line: BarLine) => void;
}

/** Bars with their words and numbers, each a button that opens its rows; one Tab stop, arrows move inside. */
export function BarList({ label, lines, of, full = of, first = lines.length, onOpen }: Props) {
  const [isWhole, setWhole] = useState(false);
  if (lines.length === 0) return null;
  const shown = isWhole ? lines : lines.slice(0, first);
  const rest = lines.length - first;
  return (
    <div className="bars">
      <h4>{label}</h4>
      <Toolbar aria-label={`${label}; arrow keys move, Enter shows the rows`} orientation="vertical">
        {shown.map((line, i) => (
          <OneBar key={i} line={line} of={of} full={full} onOpen={onOpen} />
        ))}
      </Toolbar>
      {rest > 0 ? (
        <Button className="button plain small" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? 'Show fewer' : `Show ${counted(rest)} more`}
          <span className="for-readers-only">: {label}</span>
        </Button>
      ) : null}
    </div>
  );
}

interface OneProps {
  line: BarLine;
  of: number;
  full: number;
  onOpen: Props['onOpen'];
}

function OneBar({ line, of, full, onOpen }: OneProps) {
  const { label, rows, tone } = line;
  return (
    <Button className="bar" isDisabled={rows === 0} onPress={() => onOpen(line)}>
      <span className="bar-label">
        {label}
        <span className="for-readers-only">: </span>
      </span>
      <span className="bar-track">
        <span
          className={`bar-fill ${tone ?? 'usable'}`}
          style={{ width: `${String(full === 0 ? 0 : Math.min(100, (rows / full) * 100))}%` }}
        />
      </span>
      <span className="number">
        {counted(rows)}
        <span className="for-readers-only">{rows === 1 ? ' row' : ' rows'}</span>
      </span>
      <span className="number soft">{of === 0 ? '' : shareWords(rows / of)}</span>
    </Button>
  );
}
