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

/** One page: six to eight lines, each with its numbers and how sure it is, then the pathway. */
export function keyFindingsSection(material: Material): Section | null {
  const findings = [...processFindings(material), ...outcomeFindings(material)];
  return section('key-findings', 'Key findings', [
    ...findings.map((finding) => findingBlock(material, finding)),
    paragraph(confidenceMeanings.join(' ')),
    cascadeChart(material),
  ]);
}

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
      'Attended at least one appointment, of all referrals: ',
    ],
    [
      'A6.supported.of_all',
      'Q12',
      'how many were connected or given a plan',
      'Connected to a service, or given a plan, of all referrals: ',
    ],
  ];
  const received: Line = [
    'A1.count',
    'Q01',
    'referrals received',
    `Referrals received from ${longDate(from)} to ${longDate(to)}, of all in the files: `,
  ];
  const [people, ...rest] = lines.map((line) => finding(book, line));
  return [finding(book, received), people, source, ...rest].filter((each) => each !== undefined);
}

/** Figure, question, what the line is about where no number can be given, and the words before the number. */
type Line = readonly [figure: string, question: string, about: string, before: string];

function finding(book: FigureBook, [figure, question, about, before]: Line): Finding {
  const found = book.one(figure);
  return { figure: found, question, about, before: withOtherEnd(before, found) };
}

/** A count that depends on who is who is given with its other end. */
function withOtherEnd(before: string, figure: Figure | undefined): string {
  if (figure?.ifMerged === undefined) return before;
  const same =
    figure.id === 'A2.count' ? 'possible matches are one person' : 'possible double entries are one';
  return before.replace(/: $/, ` (${figure.ifMerged.printed} if ${same}): `);
}

/** With those who wait still, where that can be worked out: the contacted alone make waits look short. */
function medianWait(book: FigureBook): Line {
  const all = book.one('A5.km_median');
  const about = 'how long people waited';
  return all === undefined || all.status === 'withheld'
    ? ['A5.median', 'Q08', about, 'Median wait for the first contact, of those contacted: ']
    : ['A5.km_median', 'Q08', about, 'Median wait for the first contact, those still waiting counted: '];
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
      before: `Largest kind of referrer, of referrals with a known source: ${label}, `,
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
        before: `${short}, mean change of those with both scores${heldBy(book.one(`B2.of_all.${code}`))}: `,
      };
      const improved = {
        figure: book.one(`B4.improved.${code}`),
        question,
        about: `share improved on ${short}`,
        before: `${short}, improved, of people with both scores: `,
      };
      return hasImprovement(code) && change.status !== 'withheld' ? [mean, improved] : [mean];
    })
    .slice(0, mostOutcomes);
}

/** How few of all people the change is of. */
function heldBy(share: Figure | undefined): string {
  if (share === undefined || share.status === 'withheld' || share.suppressed) return '';
  return `, ${share.printed} of all people referred`;
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
