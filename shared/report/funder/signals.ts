import { creamingSignal } from '../../figures/creaming-signal.js';
import type { Figure } from '../../figures/figure.js';
import { bunchedWaits, cappedContacts } from '../../figures/heaping-signal.js';
import { plain } from '../../figures/words.js';
import { usualSecondsPerCell } from '../../project/outcome-options.js';
import { bullets, heading, inWorkbook, numbers, paragraph, section, table, words } from '../blocks.js';
import { groupLabel, notRecorded } from '../labels.js';
import type { Material } from '../material.js';
import type { Block, Section } from '../report.js';
import { several } from '../words.js';

/** What a reader should know of how the numbers came about: targets, easier cases, and what recording takes. */
export function signalsSection(material: Material): Section | null {
  return section('signals', 'Targets, easier cases and recording', [
    heading('Do dates and contacts bunch at a target?'),
    ...bunching(material),
    heading('Are easier cases more likely to count?'),
    ...easierCases(material),
    heading('What recording takes'),
    burden(material),
  ]);
}

function bunching({ book }: Material): readonly (Block | null)[] {
  const looked = book.all.filter(({ id, status }) => id.startsWith('E2.') && status !== 'withheld');
  if (looked.length === 0) return [];
  const shown = (figures: readonly Figure[]): readonly Figure[] =>
    figures.filter(({ suppressed, shown: drawn }) => !suppressed && drawn?.value != null);
  const waits = shown(bunchedWaits(looked)).map(
    (figure) =>
      `${placeOf(figure)}: of the waits within two days of ${daysOf(figure)} days, ${figure.printed} are just within.`,
  );
  const caps = shown(cappedContacts(looked)).flatMap((figure) => {
    const most = book.all.find(
      ({ id, by, group }) =>
        id === 'E2.cap.contacts' && by.join() === figure.by.join() && group.join() === figure.group.join(),
    );
    return most === undefined || most.suppressed
      ? []
      : [
          `${placeOf(figure)}: nobody has more than ${most.printed}; of those at the top or one below, ${figure.printed} are at the top.`,
        ];
  });
  return waits.length + caps.length === 0
    ? [paragraph('No sign that waits bunch just within 7, 14 or 28 days, or that contacts end at a cap.')]
    : [
        bullets([...waits, ...caps]),
        paragraph('About half would be expected. Bunching may be good management, or dates chosen to fit.'),
      ];
}

function placeOf({ by, group }: Figure): string {
  return by.length === 0 ? 'All sites' : groupLabel('scheme_id', group[0] ?? notRecorded);
}

function daysOf({ id }: Figure): string {
  return id.split('.').at(-1) ?? '';
}

function easierCases({ book, basis }: Material): readonly (Block | null)[] {
  const parts = ['accepted', 'counted', 'trend'] as const;
  const codes = [...new Set(book.all.flatMap(({ id }) => /^E1\.accepted\.(.+)$/.exec(id)?.[1] ?? []))];
  const rows = codes
    .map((code) => parts.map((part) => book.one(`E1.${part}.${code}`)))
    .filter((figures) => figures.some((figure) => figure !== undefined && figure.status !== 'withheld'));
  if (rows.length === 0) return [];
  const printed = (figure: Figure | undefined): string =>
    figure === undefined || figure.status === 'withheld' ? '–' : figure.printed;
  return [
    paragraph(signalWords(book.all)),
    inWorkbook(
      table({
        id: 'table-creaming',
        caption: 'Need at the start of those accepted and those closed as completed',
        basis,
        columns: [
          words('Need'),
          numbers('Accepted against turned away'),
          numbers('Completed against otherwise closed'),
          numbers('Change a year among those accepted'),
        ],
        rows: rows.map((figures) => [needOf(figures[0]), ...figures.map(printed)]),
        note: 'In standard deviations; below zero means less need. An association only.',
      }),
    ),
  ];
}

/** The last part of the label: “number of needs”. */
function needOf(figure: Figure | undefined): string {
  return figure?.label.split(': ').at(-1) ?? '';
}

function signalWords(figures: readonly Figure[]): string {
  const { answer, figures: ids, comparisons } = creamingSignal(figures);
  const looked = `${several(comparisons, 'comparison')} of need at the start`;
  switch (answer) {
    case 'signal': {
      const least = ids.flatMap(
        (id) => figures.find((figure) => figure.id === id && figure.by.length === 0) ?? [],
      );
      return `A sign that easier cases count more, in ${looked}. ${least.map(({ label, printed }) => `${label}: ${printed}.`).join(' ')} This is an association only.`;
    }
    case 'none':
      return `No sign that easier cases count more, in ${looked}; half a standard deviation can be ruled out.`;
    case 'cannot_tell':
      return `Whether easier cases count more cannot be told: ${looked} could not rule it out.`;
  }
}

function burden({ book, context }: Material): Block | null {
  const [cells, minutes, each] = ['cells', 'minutes', 'indicator'].map((part) => book.one(`E3.${part}.mean`));
  if (cells === undefined || minutes === undefined || each === undefined) return null;
  if ([cells, minutes, each].some(({ status, suppressed }) => status === 'withheld' || suppressed))
    return null;
  return paragraph(
    `For each person: ${cells.printed} keyed. At an assumed ${secondsWords(context.outcomes.secondsPerCell)} a cell that is ${minutes.printed}. For each indicator in use: ${each.printed}.`,
  );
}

function secondsWords(seconds = usualSecondsPerCell): string {
  return `${plain(seconds)} ${seconds === 1 ? 'second' : 'seconds'}`;
}
