import { percent } from '../../figures/words.js';
import type { Figure } from '../../figures/figure.js';
import { type DisclosureProfile, discloseCount } from '../../stats/disclosure.js';
import { callout, numbers, paragraph, section, table, words } from '../blocks.js';
import { fieldLabel, groupLabel, notRecorded } from '../labels.js';
import { toldCount } from '../left-out.js';
import type { Material } from '../material.js';
import type { Section, TableBlock } from '../report.js';
import { type Practice, isShown, ofPractice, practiceField } from './practices.js';

/** Said where a number is too small, or would give a small one away: which of them it is, the same words do not tell. */
const notShown = 'not shown';

/** Steps of the pathway as a referrer asks about them. */
const steps: readonly (readonly [label: string, id: string])[] = [
  ['Reached: any two-way contact', 'A6.reached.of_all'],
  ['Attended at least one appointment', 'A6.engaged.of_all'],
  ['Connected onward, or with a plan', 'A6.supported.of_all'],
  ['Closed as completed or handed over', 'A6.completed.of_all'],
];

/** Share of a practice’s referrals of which a step may be unknown; beyond it a share would say more about recording. */
const mostUnknown = 0.5;

/** Main reasons on a sheet: a page has no room for more. */
const mostReasons = 6;

/** One page for one practice, beside the whole scheme. */
export function practiceSheet(material: Material, practice: Practice): Section | null {
  const { code } = practice;
  return section(`practice-${code}`, `Practice ${code}`, [
    paragraph(
      'Referrals of people registered with this practice, whoever referred them, beside all referrals of the scheme.',
    ),
    pathwayTable(material, practice),
    reasonsTable(material, practice),
    callout('limit', 'Before you compare', [
      'Practices differ in whom they refer and in how much is written down. Numbers of few people vary by chance: the interval says how far.',
      'What is not recorded counts as not done.',
      'A number is not shown where it is too small, or where a small one could be worked out from it.',
    ]),
  ]);
}

function pathwayTable(material: Material, { code, referrals }: Practice): TableBlock | null {
  const { book, basis, context } = material;
  const all = book.one('A1.count');
  const reached = ofPractice(book, 'A6.reached.of_all', code);
  const rows = [
    [
      'Referrals received',
      isShown(referrals) || reached === undefined || !isShown(reached)
        ? counted(referrals, context.disclosure)
        : toldCount(reached, 'of', context.disclosure),
      '',
      all === undefined ? '' : counted(all, context.disclosure),
    ],
    ...steps.flatMap(([label, id]) => lineOf(label, ofPractice(book, id, code), book.one(id))),
    ...lineOf(
      'Days to first contact, half waited at most',
      ofPractice(book, 'A5.median', code),
      book.one('A5.median'),
    ),
  ];
  return table({
    id: `table-practice-${code}`,
    caption: `What became of the referrals of practice ${code}`,
    basis,
    columns: [words('Step'), numbers('This practice'), numbers('95 % interval'), numbers('Whole scheme')],
    rows,
  });
}

/** A step beside the scheme's; nothing where the data say nothing of it. */
function lineOf(
  label: string,
  own: Figure | undefined,
  all: Figure | undefined,
): readonly (readonly string[])[] {
  if (own === undefined || all === undefined || all.status === 'withheld' || own.status === 'withheld')
    return [];
  if (own.missing > own.of * mostUnknown) return [[label, 'mostly not recorded', '', all.printed]];
  return [[label, isShown(own) ? own.printed : notShown, intervalOf(own), all.printed]];
}

function intervalOf(figure: Figure): string {
  const { low = null, high = null } = figure.shown ?? {};
  return !isShown(figure) || low === null || high === null ? '' : `${percent(low)} to ${percent(high)}`;
}

function counted(figure: Figure, profile: DisclosureProfile): string {
  return isShown(figure) || figure.by.length === 0 ? toldCount(figure, 'n', profile) : notShown;
}

/** The reasons that can be shown, the most frequent first by what is printed of them. */
function reasonsTable({ book, basis, context }: Material, { code }: Practice): TableBlock | null {
  const { disclosure } = context;
  const own = book
    .split('A1.count', `${practiceField}+need_primary`)
    .filter(({ group }) => group[0] === code);
  const shown = own.filter((figure) => isShown(figure) && figure.n > 0 && figure.group[1] !== notRecorded);
  const size = ({ n }: Figure): number => discloseCount(n, disclosure).shown ?? 0;
  const listed = shown.toSorted((one, other) => size(other) - size(one)).slice(0, mostReasons);
  return table({
    id: `table-reasons-${code}`,
    caption: `Main reasons for referral, practice ${code}`,
    basis,
    columns: [words(fieldLabel('need_primary')), numbers('This practice'), numbers('Whole scheme')],
    rows: listed.map((figure) => {
      const need = figure.group[1] ?? '';
      const all = book.split('A1.count', 'need_primary').find(({ group }) => group[0] === need);
      return [
        groupLabel('need_primary', need),
        counted(figure, disclosure),
        all === undefined ? '' : counted(all, disclosure),
      ];
    }),
    note: `At most ${String(mostReasons)} reasons; those that may not be shown are left out.`,
  });
}
