import { discloseCount } from '../../stats/disclosure.js';
import { chart, firstInPrint, inWorkbook, numbers, paragraph, section, table, words } from '../blocks.js';
import { draw } from '../charts/draw.js';
import { RecordFlow, type FlowStep } from '../charts/RecordFlow.js';
import { toldCount } from '../left-out.js';
import type { Material } from '../material.js';
import type { Block, Section } from '../report.js';
import { shownCount } from '../shown.js';
import { capital, sentence } from '../words.js';
import { measuredInstruments } from './instruments-measured.js';
import { filesTable } from '../files-table.js';
import { largeChangesTable } from '../steps-table.js';

/** Files and kinds of change in print. */
const mostFiles = 12;
const mostChanges = 8;

/** Which files, how their rows became the numbers of this report, and what was changed on the way. */
export function dataUsedSection(material: Material): Section | null {
  const { context } = material;
  return section('data-used', 'The data used', [
    firstInPrint(filesTable(material), mostFiles),
    flowChart(material),
    ...context.flow.notCounted.map(({ file, sheet, rows, reason }) =>
      paragraph(
        `${sheet === '' ? file : `${file}, sheet ${sheet}`} (${shownCount(rows, context.disclosure)} rows) is not counted as referrals. ${sentence(capital(reason))}`,
      ),
    ),
    firstInPrint(largeChangesTable(material), mostChanges),
  ]);
}

/** Rows, referrals, people, baseline and pairs, each a printed count. */
function flowChart(material: Material): Block | null {
  const steps = flowSteps(material);
  if (steps.length < 2) return null;
  const title = `How ${steps[0]?.text ?? ''} rows became the numbers of this report`;
  const says = 'Each box counts what is left; the words beside an arrow say what did not go on.';
  const alt = steps
    .map(({ label, text, left }) => `${label}: ${text}${left === null ? '' : ` (${left})`}`)
    .join('. ');
  const data = inWorkbook(
    table({
      id: 'table-flow',
      caption: 'From rows to people followed up',
      basis: material.basis,
      columns: [words('Step'), numbers('Count'), words('What did not go on')],
      rows: steps.map(({ label, text, left }) => [label, text, left ?? '–']),
    }),
  );
  const svg = draw(RecordFlow, { id: 'figure-flow', title, alt, steps });
  return chart({ id: 'figure-flow', title, says, alt, svg }, data);
}

function flowSteps({ context, book }: Material): readonly FlowStep[] {
  const { flow, disclosure } = context;
  const shown = (count: number): string => discloseCount(count, disclosure).text;
  const aside = flow.setAside.reduce((sum, { rows }) => sum + rows, 0);
  const [referrals, people] = [book.one('A1.count'), book.one('A2.count')];
  const outside = flow.kept.referral - (referrals?.value ?? 0);
  const [instrument] = measuredInstruments(book);
  const boxes: readonly (FlowStep | null)[] = [
    {
      label: 'Rows received as referrals',
      text: shown(flow.referralRows),
      left: aside === 0 ? null : `${shown(aside)} set aside`,
    },
    {
      label: 'Referrals kept',
      text: shown(flow.kept.referral),
      left: outside <= 0 ? null : `${shown(outside)} without a referral date in the period`,
    },
    referrals === undefined || referrals.value === null
      ? null
      : {
          label: 'Referrals in the period',
          text: toldCount(referrals, 'n', disclosure),
          left: 'referrals of the same person joined',
        },
    people === undefined || people.value === null
      ? null
      : {
          label: 'People',
          text: toldCount(people, 'n', disclosure),
          left: instrument === undefined ? null : `without a baseline on ${instrument.label}`,
        },
    instrument === undefined
      ? null
      : {
          label: `With a baseline (${instrument.short})`,
          text: toldCount(instrument.change, 'of', disclosure),
          left: 'without a follow-up inside the window',
        },
    instrument === undefined
      ? null
      : { label: 'With both scores', text: toldCount(instrument.change, 'n', disclosure), left: null },
  ];
  return boxes.filter((box) => box !== null);
}
