import type { ColumnKind, ColumnProfile } from '../../../shared/profile/column-profile.js';
import type { BarsBehind } from '../../widgets/bars-behind.js';
import { countOf, counted } from '../../words/number-words.js';
import { kindWords, missingRows } from '../../words/profile-words.js';
import { BarList } from './BarList.js';
import { type BarLine, rowsBehindBar } from './bar-line.js';
import { numbersSentence, oddLines, spreadLines } from './spread-lines.js';
import { fillLines, gapLines, shapeLines, valueLines } from './value-lines.js';

const first = 8;

interface Props {
  profile: ColumnProfile;
  onBars: (behind: BarsBehind) => void;
}

/** What one column holds, bar by bar; each bar opens its rows. */
export function WhatIsInIt({ profile, onBars }: Props) {
  const { rows, dates, masked, scale, histogram } = profile;
  const usable = rows - missingRows(profile);
  const numbers = numbersSentence(profile);
  const spread = spreadLines(profile);
  const open = (line: BarLine): void => {
    onBars(rowsBehindBar(profile, line));
  };
  return (
    <div className="what-is-in-it">
      <h3>What is in it</h3>
      <p className="small">{kindSentence(profile)}</p>
      <BarList label="Rows" lines={fillLines(profile)} of={rows} onOpen={open} />
      <BarList label="How the gaps are written" lines={gapLines(profile)} of={rows} first={4} onOpen={open} />
      <BarList label="Worth a look" lines={oddLines(profile)} of={usable} onOpen={open} />
      {scale === null ? null : <p className="small">{scale.says}</p>}
      {dates === null || dates.ambiguous === 0 ? null : (
        <p className="small">{counted(dates.ambiguous)} dates could be read two ways.</p>
      )}
      {dates === null || dates.impossible === 0 ? null : (
        <p className="small">{counted(dates.impossible)} are no date that exists.</p>
      )}
      {numbers === undefined ? null : <p className="small">{numbers}</p>}
      <BarList
        label={histogram?.of === 'dates' ? 'When' : 'How the numbers lie'}
        lines={spread}
        of={usable}
        full={Math.max(...spread.map((line) => line.rows))}
        onOpen={open}
      />
      <BarList label="Most frequent" lines={valueLines(profile)} of={usable} first={first} onOpen={open} />
      {masked ? (
        <p className="small soft">Values may point at a person, so only their shapes are shown.</p>
      ) : null}
      <BarList
        label="Shapes of the values (A a letter, 9 a digit)"
        lines={shapeLines(profile)}
        of={usable}
        first={masked ? first : 4}
        onOpen={open}
      />
    </div>
  );
}

/** Kinds that are told by each value; the others by what the values are like together. */
const toldByValue: readonly ColumnKind[] = [
  'date',
  'number',
  'score',
  'yes_no',
  'id',
  'postcode',
  'nhs_number',
  'phone',
  'email',
  'time',
];

function kindSentence(profile: ColumnProfile): string {
  const { kind, confidence, distinct, lengths, rows } = profile;
  if (kind === 'empty') return 'Nothing in any row.';
  const long =
    lengths === null
      ? ''
      : lengths.min === lengths.max
        ? ` Each has ${counted(lengths.min)} characters.`
        : ` ${counted(lengths.min)} to ${counted(lengths.max)} characters long, half of them up to ${counted(lengths.median)}.`;
  const filled = rows - missingRows(profile);
  const fits = toldByValue.includes(kind)
    ? `: ${counted(Math.round(confidence * filled))} of ${countOf(filled, 'value')} fit`
    : '';
  return `Looks like ${kindWords[kind]}${fits}. ${counted(distinct)} different.${long}`;
}
