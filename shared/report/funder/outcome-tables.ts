import type { Figure } from '../../figures/figure.js';
import { signed } from '../../figures/words.js';
import { withCommas } from '../../stats/disclosure.js';
import { matrix } from '../../tables/matrix.js';
import { numbers, table, words } from '../blocks.js';
import { careNote } from '../figure-rows.js';
import type { Material } from '../material.js';
import { expectedSentence, isWorthMarking, manyAnswersSentence, modelSentences } from '../outcome-words.js';
import type { Block } from '../report.js';
import type { MeasuredInstrument } from './instruments-measured.js';

/** Columns of a table with a line for each instrument: what they say, and the figure before the instrument's code. */
type Parts = readonly (readonly [label: string, figure: string])[];

/** The change of the pairs beside what other ways of working it out would give. */
export function otherWaysTable(material: Material, measured: readonly MeasuredInstrument[]): Block | null {
  const { weighted, imputed } = material.context.outcomes;
  const models = [
    ...(weighted ? [modelSentences.weighted] : []),
    ...(imputed === null ? [] : [modelSentences.imputed]),
  ];
  return byInstrument(material, measured, {
    id: 'table-other-ways',
    caption: 'Mean change of the pairs, and what other ways would give',
    parts: [
      ['Of the pairs', 'B3.mean'],
      ['All later scores less all baselines', 'B3.unpaired'],
      ['The lost stood in for', 'B3.weighted'],
      ['Follow-ups drawn', 'B3.imputed'],
    ],
    note: [
      'All later scores less all baselines is what systems show that pair nothing. Those are partly different people, so it is not a change.',
      ...models,
      ...(models.length === 0 ? [] : [modelSentences.both]),
    ].join(' '),
    careApart: true,
  });
}

/** Those who start low beside what no effect would give. */
export function lowStartersTable(material: Material, measured: readonly MeasuredInstrument[]): Block | null {
  const { outcomes } = material.context;
  const own = measured.filter(({ code }) => outcomes.supplied[code] === undefined);
  const [first] = own;
  const said = measured
    .filter((one) => !own.includes(one))
    .map(({ code, short }) => `${short}: ${expectedSentence(code, outcomes)}`);
  return byInstrument(material, measured, {
    id: 'table-low-starters',
    caption: 'People who started low, beside what no effect at all would give',
    parts: [
      ['Low from', 'B5.cut'],
      ['Their mean change', 'B5.mean'],
      ['With no effect', 'B5.expected'],
      ['Beyond that', 'B5.beyond'],
    ],
    note: [
      'Low scores tend to be less low the next time, whatever is done.',
      ...(first === undefined ? [] : [expectedSentence(first.code, outcomes)]),
      ...said,
    ].join(' '),
    careApart: true,
  });
}

/** What the mean change, and the share improved, of everyone due a follow-up could be. */
export function boundsTables(
  material: Material,
  measured: readonly MeasuredInstrument[],
): readonly (Block | null)[] {
  return [
    byInstrument(material, measured, {
      id: 'table-bounds',
      caption: 'Mean change of everybody due a follow-up, if the lost had done this or that',
      parts: [
        ['They did not change', 'B7.no_change'],
        ['They got worse by a quarter of a standard deviation', 'B7.quarter_fall'],
        ['All ended at the worst score', 'B7.scale_worst'],
        ['All ended at the best score', 'B7.scale_best'],
        ['Change of theirs that leaves nothing', 'B7.tipping'],
      ],
      note: 'The mean change of everybody due a follow-up lies between the two columns of the worst and the best score.',
      careApart: true,
    }),
    byInstrument(material, measured, {
      id: 'table-bounds-improved',
      caption: 'Share improved of everybody due a follow-up',
      parts: [
        ['If none of the lost did', 'B7.worst'],
        ['If all of the lost did', 'B7.best'],
      ],
      note: 'The share improved among everybody due a follow-up lies between the two.',
    }),
  ];
}

interface ByInstrument {
  readonly id: string;
  readonly caption: string;
  readonly parts: Parts;
  readonly note: string;
  /** True where the reasons for care stand elsewhere already. */
  readonly careApart?: boolean;
}

function byInstrument(
  { book, basis }: Material,
  measured: readonly MeasuredInstrument[],
  { id, caption, parts, note, careApart = false }: ByInstrument,
): Block | null {
  const there = parts.filter(([, part]) => measured.some(({ code }) => book.one(`${part}.${code}`)));
  const cells = measured.flatMap(({ code, short }) =>
    there.map(([column, part]) => ({ row: short, column, value: book.one(`${part}.${code}`) })),
  );
  const { rows } = matrix<Figure | undefined>(cells);
  const told = rows.filter(({ values }) => values.some((figure) => isGiven(figure)));
  const care = careApart
    ? null
    : careNote(
        told.flatMap(({ row, values }) => values.map((figure) => [row, figure ?? undefined] as const)),
      );
  return table({
    id,
    caption,
    basis,
    columns: [words('Instrument'), ...there.map(([label]) => numbers(label))],
    rows: told.map(({ row, values }) => [
      row,
      ...values.map((figure) => (isGiven(figure) ? figure.printed : '–')),
    ]),
    note: care === null ? note : `${note} ${care}`,
  });
}

const comparisons: Parts = [
  ['Score', 'B6.score'],
  ['Age', 'B6.age'],
  ['Share of women', 'B6.female'],
  ['Share in the most deprived fifth', 'B6.core20'],
  ['Ethnic groups', 'B6.ethnic_group'],
  ['Sites', 'B6.scheme'],
  ['Kinds of referrer', 'B6.source_group'],
  ['Main needs', 'B6.need'],
  ['Age not recorded', 'B6.no_age'],
  ['Gender not recorded', 'B6.no_gender'],
  ['Ethnic group not recorded', 'B6.no_ethnic_group'],
  ['Deprivation not recorded', 'B6.no_imd'],
];

/** How the followed up differ from the lost on all that is known at the start: a line a field, a column an instrument. */
export function lostTable({ book, basis }: Material, measured: readonly MeasuredInstrument[]): Block | null {
  const rows = comparisons.flatMap(([label, part]) => {
    const figures = measured.map(({ code }) => book.one(`${part}.${code}`));
    return figures.some(isGiven) ? [[label, ...figures.map(differenceText)]] : [];
  });
  return table({
    id: 'table-lost',
    caption: 'People followed up compared with people lost, at the start',
    basis,
    columns: [
      words('At the start'),
      ...measured.map(({ code, short }) => numbers(`${short}${ofHowMany(book.one(`B6.score.${code}`))}`)),
    ],
    rows,
    note:
      'Followed up minus lost, in units of their common spread (sd). Beyond 0.1 either way, marked !, the two differ. ' +
      `Then the pairs do not stand for everybody. ${manyAnswersSentence}`,
  });
}

/** How many were due a follow-up, as it may be printed. */
function ofHowMany(score: Figure | undefined): string {
  const of = score?.shown?.of ?? null;
  return of === null ? '' : ` (n = ${withCommas(of)})`;
}

function differenceText(figure: Figure | undefined): string {
  const value = figure?.shown?.value ?? null;
  if (!isGiven(figure)) return '–';
  if (figure.suppressed || value === null) return figure.printed;
  return `${signed(value, 2)}${isWorthMarking(figure, value) ? ' !' : ''}`;
}

function isGiven(figure: Figure | undefined | null): figure is Figure {
  return figure !== undefined && figure !== null && figure.status !== 'withheld';
}
