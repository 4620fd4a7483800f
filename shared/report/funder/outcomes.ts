import { pairingSentences } from '../../figures/outcomes/pairing-words.js';
import {
  beside,
  callout,
  firstInPrint,
  heading,
  numbers,
  paragraph,
  section,
  table,
  words,
} from '../blocks.js';
import { careNote } from '../figure-rows.js';
import { figuresTable } from '../figures-table.js';
import { toldCount } from '../left-out.js';
import type { Material } from '../material.js';
import type { Block, Section, TableBlock } from '../report.js';
import { sentence } from '../words.js';
import { type MeasuredInstrument, measuredInstruments } from './instruments-measured.js';
import { boundsTables, lostTable, lowStartersTable, otherWaysTable } from './outcome-tables.js';
import { pairedChart } from './paired-chart.js';
import { directionSentence, thresholdSentence } from './scoring-words.js';

/** What changed, one block an instrument, never pooled; then who is missing, for all of them. */
export function outcomesSection(material: Material): Section | null {
  const measured = measuredInstruments(material.book);
  const given = measured.filter(({ change }) => change.status !== 'withheld');
  const notGiven = measured.filter(({ change }) => change.status === 'withheld');
  if (measured.length === 0) return null;
  return section('outcomes', 'Outcomes', [
    paragraph(pairingSentences(material.context.outcomes.pairing).join(' ')),
    paragraph(
      'Instruments are never added together. There is no comparison group, so no change is put down to the scheme.',
    ),
    otherWaysTable(material, given),
    ...given.map((instrument) => beside(instrumentBlock(material, instrument))),
    careParagraph(material, given),
    lowStartersTable(material, given),
    given.length === 0
      ? callout('limit', 'No change can be given', [
          'Too few people have two scores inside the follow-up window.',
        ])
      : null,
    given.length === 0 ? null : heading('People without a follow-up'),
    lostTable(material, given),
    ...boundsTables(material, given),
    notGiven.length === 0 ? null : heading('Measured, but no change given'),
    notGivenTable(material, notGiven),
  ]);
}

/** One instrument by itself: both means drawn, with the direction of the scale, where they may be shown, and everything about its pairs. */
function instrumentBlock(material: Material, instrument: MeasuredInstrument): Block | null {
  const note = thresholdSentence(instrument.code);
  const beneath = downTo(changeTable(material, instrument, note), lastLine.besideChart);
  const alone = `${directionSentence(instrument.code)} ${note}`.trim();
  return (
    pairedChart(material, beneath, instrument) ??
    downTo(changeTable(material, instrument, alone), lastLine.alone)
  );
}

/** What is told of the pairs of one instrument, the finest last: words, and the figure before its code. */
const ofPairs = [
  ['Baseline, of engaged', 'B1.share'],
  ['Pairs, of those due', 'B2.of_eligible'],
  ['Pairs, of all referred', 'B2.of_all'],
  ['Mean change', 'B3.mean'],
  ['Improved', 'B4.improved'],
  ['About the same', 'B4.same'],
  ['Worse', 'B4.worse'],
  ['Mean at baseline', 'B3.baseline_mean'],
  ['Mean at follow-up', 'B3.followup_mean'],
  ['Spread at baseline (SD)', 'B3.baseline_sd'],
  ['Spread at follow-up (SD)', 'B3.followup_sd'],
  ['Spread of change (SD)', 'B3.sd'],
  ['Effect size d(av)', 'B3.dav'],
  ['Median change', 'B3.median'],
  ['Signed-rank test', 'B3.signed_rank'],
  ['Better beyond error of measurement', 'B4.reliable.improved'],
  ['Worse beyond error of measurement', 'B4.reliable.worse'],
] as const;

/** The last line in print: beside a chart, which holds both means, and without one. */
const lastLine = { besideChart: 'Worse', alone: 'Mean at follow-up' } as const;

/** The table with its lines in print down to that one; a line that is not there is passed over. */
function downTo(made: TableBlock | null, last: (typeof lastLine)[keyof typeof lastLine]): TableBlock | null {
  const order = ofPairs.map(([says]) => says);
  const printed = order.slice(0, order.indexOf(last) + 1);
  const rows = made?.rows.filter(([says = '']) => printed.some((one) => one === says)) ?? [];
  return firstInPrint(made, rows.length);
}

function changeTable(
  material: Material,
  { code, label }: MeasuredInstrument,
  note: string,
): TableBlock | null {
  return figuresTable(material, {
    id: `table-change-${code}`,
    caption: `${label}: pairs and scores`,
    first: 'Measure',
    rows: ofPairs.map(([says, figure]) => [says, `${figure}.${code}`]),
    note,
    careApart: true,
  });
}

/** What is to be read with care, once for all instruments. */
function careParagraph({ book }: Material, given: readonly MeasuredInstrument[]): Block | null {
  const care = careNote(
    given.flatMap(({ code, short }) =>
      ofPairs.map(([, figure]) => [short, book.one(`${figure}.${code}`)] as const),
    ),
  );
  return care === null ? null : paragraph(care);
}

function notGivenTable({ context, basis }: Material, measured: readonly MeasuredInstrument[]): Block | null {
  return table({
    id: 'table-not-given',
    caption: 'Instruments without a change to report',
    basis,
    columns: [words('Instrument'), numbers('People with a baseline'), numbers('Pairs'), words('Why')],
    rows: measured.map(({ short, change }) => [
      short,
      toldCount(change, 'of', context.disclosure),
      toldCount(change, 'n', context.disclosure),
      change.reason === null ? '–' : sentence(change.reason),
    ]),
  });
}
