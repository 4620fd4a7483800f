import { callout, heading, paragraph, section, table, words, numbers } from '../blocks.js';
import { figuresTable } from '../figures-table.js';
import type { Material } from '../material.js';
import type { Block, Section } from '../report.js';
import { shownCount } from '../shown.js';
import { sentence } from '../words.js';
import { type MeasuredInstrument, measuredInstruments } from './instruments-measured.js';
import { pairedChart } from './paired-chart.js';
import { directionSentence, thresholdSentence } from './scoring-words.js';

/** What changed, one block an instrument, never pooled; those without enough pairs in one list. */
export function outcomesSection(material: Material): Section | null {
  const measured = measuredInstruments(material.book);
  const given = measured.filter(({ change }) => change.status !== 'withheld');
  const notGiven = measured.filter(({ change }) => change.status === 'withheld');
  if (measured.length === 0) return null;
  return section('outcomes', 'Outcomes', [
    paragraph(
      'A pair is one baseline and one follow-up of the same person. The baseline is the last score around the referral. ' +
        'The follow-up is the score nearest to day 90, between days 60 and 120.',
    ),
    paragraph(
      'Instruments are never added together. There is no comparison group, so no change is put down to the scheme.',
    ),
    ...given.flatMap((instrument) => instrumentBlocks(material, instrument)),
    given.length === 0
      ? callout('limit', 'No change can be given', [
          'Too few people have two scores inside the follow-up window.',
        ])
      : null,
    notGiven.length === 0 ? null : heading('Measured, but no change given'),
    notGivenTable(material, notGiven),
  ]);
}

function instrumentBlocks(material: Material, instrument: MeasuredInstrument): readonly (Block | null)[] {
  return [
    heading(instrument.label),
    paragraph(`${directionSentence(instrument.code)} ${thresholdSentence(instrument.code)}`.trim()),
    pairedChart(material, instrument) ?? changeTable(material, instrument),
    boundsTable(material, instrument),
    lostTable(material, instrument),
  ];
}

/** Everything about the pairs of one instrument. */
export function changeTable(
  material: Material,
  { code, short }: MeasuredInstrument,
): ReturnType<typeof figuresTable> {
  return figuresTable(material, {
    id: `table-change-${code}`,
    caption: `${short}: who has both scores, and how they differ`,
    first: 'Measure',
    rows: [
      ['Engaged people with a baseline', `B1.share.${code}`],
      ['Pairs, of those due a follow-up', `B2.of_eligible.${code}`],
      ['Pairs, of all people referred', `B2.of_all.${code}`],
      ['Mean at baseline', `B3.baseline_mean.${code}`],
      ['Mean at follow-up', `B3.followup_mean.${code}`],
      ['Mean change', `B3.mean.${code}`],
      ['Standard deviation of the change', `B3.sd.${code}`],
      ['Median change', `B3.median.${code}`],
      ['Improved', `B4.improved.${code}`],
      ['About the same', `B4.same.${code}`],
      ['Worse', `B4.worse.${code}`],
    ],
    note: 'Change is follow-up minus baseline, on the instrument’s own scale.',
  });
}

function boundsTable(material: Material, { code, short }: MeasuredInstrument): Block | null {
  return figuresTable(material, {
    id: `table-bounds-${code}`,
    caption: `${short}: if those without a follow-up were known`,
    first: 'Supposing that',
    rows: [
      ['None of the lost changed: mean change of all with a baseline', `B7.no_change.${code}`],
      ['None of the lost improved: share improved', `B7.worst.${code}`],
      ['All of the lost improved: share improved', `B7.best.${code}`],
    ],
    note: 'The truth for everybody with a baseline lies between the last two lines.',
  });
}

function lostTable(material: Material, { code, short }: MeasuredInstrument): Block | null {
  return figuresTable(material, {
    id: `table-lost-${code}`,
    caption: `${short}: people followed up compared with people lost`,
    first: 'At baseline',
    rows: [
      ['Score', `B6.score.${code}`],
      ['Age', `B6.age.${code}`],
      ['Share of women', `B6.female.${code}`],
      ['Share in the most deprived fifth', `B6.core20.${code}`],
    ],
    note:
      'Followed up minus lost, in units of their common spread. Beyond 0.1 either way the two differ, ' +
      'and the pairs do not stand for everybody.',
  });
}

function notGivenTable({ context, basis }: Material, measured: readonly MeasuredInstrument[]): Block | null {
  return table({
    id: 'table-not-given',
    caption: 'Instruments without a change to report',
    basis,
    columns: [words('Instrument'), numbers('People with a baseline'), numbers('Pairs'), words('Why')],
    rows: measured.map(({ short, baselinePeople, pairs, change }) => [
      short,
      shownCount(baselinePeople, context.disclosure),
      shownCount(pairs, context.disclosure),
      change.reason === null ? '–' : sentence(change.reason),
    ]),
  });
}
