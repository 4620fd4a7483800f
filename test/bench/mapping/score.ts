import type { MappingEntry, Target } from '../../../shared/mapping/mapping.js';
import type { Proposed } from '../../../shared/mapping/propose.js';
import type { MadeLayout } from './made-layout.js';

/** What became of one column. */
export interface ColumnScore {
  readonly layout: string;
  readonly header: string;
  readonly truth: string;
  readonly found: string;
  readonly confidence: number;
  /**
   * Right without a word; asked; wrong with nobody asked; or not used with nobody asked, though it holds something:
   * the last is no false number, and is counted by itself.
   */
  readonly came: 'right' | 'asked' | 'wrong' | 'missed';
  /** Where it was asked: whether the truth was among the answers offered. */
  readonly offered: boolean;
}

/** Hold what was proposed for a layout against its truth. */
export function scoresOf(layout: MadeLayout, { mapping, doubts }: Proposed): ColumnScore[] {
  return layout.columns.map(({ header, truth }, i): ColumnScore => {
    const entry = mapping[i];
    const doubt = doubts.find((one) => one.entry.index === i + 1);
    const found = foundIn(entry);
    const offered = doubt?.likely.some(({ target }) => agrees(truth, brief(target))) ?? false;
    const scored = { layout: layout.name, header, truth, found, confidence: entry?.confidence ?? 0, offered };
    if (doubt !== undefined) return { ...scored, came: 'asked' };
    if (agrees(truth, found)) return { ...scored, came: 'right' };
    return { ...scored, came: found === '-' ? 'missed' : 'wrong' };
  });
}

function foundIn(entry: MappingEntry | undefined): string {
  if (entry === undefined || entry.target === null) return '-';
  return brief(entry.target);
}

/** A target as the truth spells it. */
function brief(target: Target): string {
  const { field, instrument, timepoint, itemNo } = target;
  const spelt =
    field === 'age_and_gender' ? 'age_at_referral+gender' : field.replace(/^(birth_date)_/, '$1 ');
  return [spelt, instrument, timepoint, itemNo === undefined ? undefined : String(itemNo)]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The end of support and a later review are both later than the start; exports do not tell them apart. */
function agrees(truth: string, found: string): boolean {
  const plain = (text: string): string => text.replace(/ (?:closure|interim)\b/, ' followup');
  return plain(truth) === plain(found);
}
