import type { RecordName } from '../dataset/field.js';
import { numberIn } from '../profile/number-in.js';
import type { Candidate } from './candidates.js';
import { type ColumnSeen, shareOf } from './column-seen.js';
import type { Target } from './mapping.js';
import { scoreHeader } from './score-headers.js';

/** A column of scores, one instrument and time a column; in any record, for exports carry them beside anything. */
export function scoreCandidates(column: ColumnSeen, record: RecordName): Candidate[] {
  const header = scoreHeader(column.column.name);
  if (header === null) return [];
  const { instrument, timepoint, itemNo } = header;
  const [from, to] = itemNo === undefined ? instrument.range : (instrument.itemRange ?? instrument.range);
  const fits = shareOf(column, (text) => {
    const number = numberIn(/^\s*(\d+(?:\.\d+)?)\s*(?:\/|out of)\s*\d+\s*$/i.exec(text)?.[1] ?? text);
    return number !== null && number >= from && number <= to;
  });
  const unsaid = timepoint === undefined && record !== 'measure' ? 0.45 : 1;
  const why = `The header names ${instrument.label}${timepoint === undefined ? ', not when' : ''}`;
  const isEmpty = column.values.length === 0;
  const target: Target = {
    record: 'measure',
    field: itemNo === undefined ? 'total' : 'item_value',
    instrument: instrument.code,
    ...(timepoint === undefined ? {} : { timepoint }),
    ...(itemNo === undefined ? {} : { itemNo }),
  };
  const sureness = isEmpty ? header.score : weigh(header.score, fits);
  return [
    {
      target,
      confidence: sureness * unsaid,
      claims: sureness,
      why: isEmpty ? why : `${why}, and ${String(Math.round(fits * 100))} % of its values are in its range`,
    },
  ];
}

/** Values that fit make a header surer; values that do not fit undo it, the more the better they could. */
function weigh(score: number, share: number): number {
  if (share >= 0.5) return score + (1 - score) * 0.4 * share;
  return score * (0.45 + 1.1 * share);
}
