import { instruments } from '../../dataset/instruments.js';
import type { Figure } from '../../figures/figure.js';
import { paragraph, section } from '../blocks.js';
import { confidenceMeanings } from '../confidence.js';
import { type Finding, findingBlock } from '../findings.js';
import type { FigureBook } from '../figure-book.js';
import { groupLabel } from '../labels.js';
import type { Material } from '../material.js';
import type { Section } from '../report.js';
import { longDate } from '../words.js';
import { cascadeChart } from './cascade.js';
import { type MeasuredInstrument, measuredInstruments } from './instruments-measured.js';
import { directionSentence } from './scoring-words.js';

/** One page: six to eight lines, each with its numbers and how sure it is, then what they cannot say and the pathway. */
export function keyFindingsSection(material: Material): Section | null {
  const outcomes = outcomeFindings(material);
  const findings = [...processFindings(material), ...outcomes];
  return section('key-findings', 'Key findings', [
    ...findings.map((finding) => findingBlock(material, finding)),
    paragraph(confidenceMeanings.join(' ')),
    outcomes.length === 0 ? null : paragraph(noComparison),
    cascadeChart(material),
  ]);
}

/** Said on the first page wherever a change is. */
const noComparison =
  'A change is the score at follow-up less the score at the start, of the same people. There is no comparison group, so no change is put down to the scheme.';

function processFindings({ context, book }: Material): readonly Finding[] {
  const { from, to } = context.period;
  const [source] = largestSource(book);
  const lines: readonly Line[] = [
    ['A2.count', 'Q01', 'people referred', 'People referred, each counted once: '],
    medianWait(book),
    [
      'A6.engaged.of_all',
      'Q09',
      'how many took part',
      'Referrals with at least one appointment attended, of all referrals: ',
    ],
    [
      'A6.supported.of_all',
      'Q12',
      'how many were connected or given a plan',
      'Referrals connected to a service, or given a plan, of all referrals: ',
    ],
  ];
  const received: Line = [
    'A1.count',
    'Q01',
    'referrals received',
    `Referrals received from ${longDate(from)} to ${longDate(to)}, of all referrals in the files: `,
  ];
  const [people, ...rest] = lines.map((line) => finding(book, line));
  return [finding(book, received), people, source, ...rest].filter((each) => each !== undefined);
}

/** Figure, question, what the line is about where no number can be given, and the words before the number. */
type Line = readonly [figure: string, question: string, about: string, before: string];

function finding(book: FigureBook, [figure, question, about, before]: Line): Finding {
  const found = book.one(figure);
  return { figure: found, question, about, before, besides: otherEnd(found) };
}

/** A count that depends on who is who is given with its other end. */
function otherEnd(figure: Figure | undefined): readonly string[] {
  if (figure?.ifMerged === undefined) return [];
  const same =
    figure.id === 'A2.count'
      ? 'all who may be the same person are'
      : 'rows that may be the same referral are counted once';
  return [`${figure.ifMerged.printed} if ${same}.`];
}

/** With those who wait still, where that can be worked out: the contacted alone make waits look short. */
function medianWait(book: FigureBook): Line {
  const all = book.one('A5.km_median');
  const about = 'how long people waited';
  return all === undefined || all.status === 'withheld'
    ? [
        'A5.median',
        'Q08',
        about,
        'Half of those contacted waited no longer than this for their first contact: ',
      ]
    : [
        'A5.km_median',
        'Q08',
        about,
        'Half waited no longer than this for a first contact, those still waiting counted: ',
      ];
}

/** The largest kind of referrer. */
function largestSource(book: FigureBook): readonly Finding[] {
  const shares = book
    .split('A4.share', 'referral_source_group')
    .filter(({ value, suppressed }) => value !== null && !suppressed);
  const [figure] = [...shares].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  if (figure === undefined) return [];
  const label = groupLabel('referral_source_group', figure.group[0] ?? '').toLowerCase();
  return [
    {
      figure,
      question: 'Q02',
      about: 'who refers',
      before: `Most referrals, of those whose source is known, come from one kind of referrer: ${label}, `,
    },
  ];
}

/** Lines on outcomes. */
const mostOutcomes = 2;

/** The instruments with most pairs, of different questions: mean change, then share improved. */
function outcomeFindings({ book }: Material): readonly Finding[] {
  return onePerQuestion(measuredInstruments(book))
    .flatMap(({ code, short, change }) => {
      const question = questionOf(code);
      const mean = {
        figure: change,
        question,
        about: `change on ${short}`,
        before: `${short}, mean change of the people with both scores: `,
        besides: [directionSentence(code), ...heldBy(book.one(`B2.of_all.${code}`))],
      };
      const improved = {
        figure: book.one(`B4.improved.${code}`),
        question,
        about: `share improved on ${short}`,
        before: `${short}, improved, of the people with both scores: `,
        besides: others(book, code),
      };
      return hasImprovement(code) && change.status !== 'withheld' ? [mean, improved] : [mean];
    })
    .slice(0, mostOutcomes);
}

/** How few of all people the change is of. */
function heldBy(share: Figure | undefined): readonly string[] {
  return isTold(share) ? [`They are ${share.printed} of all people referred.`] : [];
}

/** Whoever did not improve, beside those who did. */
function others(book: FigureBook, code: string): readonly string[] {
  const [same, worse] = [book.one(`B4.same.${code}`), book.one(`B4.worse.${code}`)];
  return [
    ...(isTold(same) ? [`About the same: ${same.printed}.`] : []),
    ...(isTold(worse) ? [`Worse: ${worse.printed}.`] : []),
  ];
}

function isTold(figure: Figure | undefined): figure is Figure {
  return figure !== undefined && figure.status !== 'withheld' && !figure.suppressed;
}

/** ONS4 has four instruments for one question; the key findings give it one line. */
function onePerQuestion(measured: readonly MeasuredInstrument[]): readonly MeasuredInstrument[] {
  return measured.filter(
    ({ code }, i) => measured.findIndex((other) => questionOf(other.code) === questionOf(code)) === i,
  );
}

function hasImprovement(code: string): boolean {
  const instrument = Object.hasOwn(instruments, code) ? instruments[code] : undefined;
  return instrument !== undefined && (instrument.threshold !== null || instrument.bands !== undefined);
}

function questionOf(code: string): string {
  if (code.startsWith('ons4')) return 'Q15';
  return code === 'swemwbs7' || code === 'wemwbs14' ? 'Q16' : 'Q17';
}
