import { type FigureBook } from '../../../shared/report/figure-book.js';
import {
  type MeasuredInstrument,
  measuredInstruments,
} from '../../../shared/report/funder/instruments-measured.js';
import type { Figure } from '../../../shared/figures/figure.js';
import { countOf } from '../../words/number-words.js';

/** One measure: what changed, for how many of how many. */
export interface ChangeLine {
  readonly measure: MeasuredInstrument;
  readonly change: Figure;
  /** Pairs of all people referred, and of those due a follow-up. */
  readonly ofAll: Figure | undefined;
  readonly ofDue: Figure | undefined;
  readonly improved: Figure | undefined;
}

/** Measures with a baseline, most pairs first. */
export function changeLines(book: FigureBook): readonly ChangeLine[] {
  return measuredInstruments(book).map((measure) => ({
    measure,
    change: measure.change,
    ofAll: book.one(`B2.of_all.${measure.code}`),
    ofDue: book.one(`B2.of_eligible.${measure.code}`),
    improved: book.one(`B4.improved.${measure.code}`),
  }));
}

/** The answer in two or three sentences; where an interval lies is read from the printed numbers. */
export function changeSentences(lines: readonly ChangeLine[]): readonly string[] {
  const shown = lines.filter(({ change }) => change.status !== 'withheld' && change.shown?.low != null);
  if (shown.length === 0) return ['No measure has enough people with both scores to say what changed.'];
  const better = shown.filter((line) => sideOf(line) === 'better').length;
  const worse = shown.filter((line) => sideOf(line) === 'worse').length;
  const open = shown.length - better - worse;
  const counts = [
    ...(better > 0 ? [`better afterwards on ${onOf(better, shown.length)}`] : []),
    ...(worse > 0 ? [`worse on ${onOf(worse, shown.length)}`] : []),
    ...(open > 0 ? [`no clear change on ${onOf(open, shown.length)}`] : []),
  ];
  return [
    `Of ${countOf(shown.length, 'measure')}, people scored ${counts.join(', ')}.`,
    ...fewOf(shown),
    'Before and after alone cannot say why scores changed.',
  ];
}

function onOf(count: number, all: number): string {
  return count === all && all > 1 ? 'every one' : String(count);
}

/** How few the best followed up measure speaks for. */
function fewOf(shown: readonly ChangeLine[]): readonly string[] {
  const shares = shown.flatMap(({ ofAll }) => (ofAll?.shown?.value == null ? [] : [ofAll]));
  const [most] = [...shares].sort((a, b) => (b.shown?.value ?? 0) - (a.shown?.value ?? 0));
  if (most === undefined) return [];
  return [`Only people with both scores are counted: at most ${most.printed} of all people referred.`];
}

/** On which side of nought the whole printed interval lies. */
function sideOf({ change, measure }: ChangeLine): 'better' | 'worse' | 'open' {
  const { low, high } = change.shown ?? { low: null, high: null };
  if (low === null || high === null || (low <= 0 && high >= 0)) return 'open';
  return Math.sign(low) === measure.direction ? 'better' : 'worse';
}

/** What is copied of it: the sentences, and the table as print has it, the header first. */
export function copiedChange(lines: readonly ChangeLine[]): {
  readonly sentence: string;
  readonly rows: readonly (readonly string[])[];
} {
  return {
    sentence: changeSentences(lines).join(' '),
    rows: [
      ['Measure', 'Mean change', 'Both scores, of all referred', 'Followed up, of those due', 'Improved'],
      ...lines.map(({ measure, change, ofAll, ofDue, improved }) => [
        measure.label,
        ...[change, ofAll, ofDue, improved].map((figure) => figure?.printed ?? '–'),
      ]),
    ],
  };
}
