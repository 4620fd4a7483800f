import type { Figure } from '../../figures/figure.js';
import { beside, bullets, heading, inWorkbook, numbers, section, table, words } from '../blocks.js';
import { countedGroups, sumOf } from '../counted-groups.js';
import { careNote } from '../figure-rows.js';
import { figuresTable } from '../figures-table.js';
import { groupTable } from '../group-table.js';
import { fieldLabel, groupLabel, notRecorded } from '../labels.js';
import type { Material } from '../material.js';
import { matrix } from '../../tables/matrix.js';
import type { Block, Section } from '../report.js';
import { sentence } from '../words.js';

/** How long people waited, how often they were seen and how their referrals ended. */
export function waitsSection(material: Material): Section | null {
  return section('waits', 'Waits, contact and closure', [
    heading('Waiting for the first contact'),
    waitTable(material),
    waitsBySite(material),
    heading('Contacts'),
    beside(
      figuresTable(material, {
        id: 'table-contacts',
        caption: 'Attended contacts for each person',
        first: 'Contacts',
        rows: [
          ['Median', 'A8.median'],
          ['A quarter had no more than', 'A8.p25'],
          ['Three quarters had no more than', 'A8.p75'],
          ['Mean', 'A8.mean'],
          ['Time in attended contacts', 'A8.minutes.count'],
          ['Three contacts or more, of those engaged', 'A12.share'],
          ['Appointments not attended', 'A13.share'],
          ['Cancelled by the person', 'A14.person.share'],
          ['Cancelled by the scheme', 'A14.provider.share'],
        ],
        note: 'Cancelled appointments are not among those that somebody failed to attend.',
      }),
    ),
    beside(
      figuresTable(material, {
        id: 'table-length',
        caption: 'How long support lasts and how much is open',
        first: 'Measure',
        rows: [
          ['Median from first contact to closing', 'A18.median'],
          ['A quarter no longer than', 'A18.p25'],
          ['Three quarters no longer than', 'A18.p75'],
          ['Open when the last whole month ended', 'A19.count'],
          ['Then open for each worker (median)', 'A19.worker.median'],
        ],
        note: 'Only closed referrals have a length, so support that still goes on is not in it.',
      }),
    ),
    heading('How referrals were closed'),
    closureTable(material),
    inWorkbook(
      figuresTable(material, {
        id: 'table-closure-shares',
        caption: 'Closures that need attention',
        first: 'Closed as',
        rows: [
          ['Declined', 'A7.declined.share'],
          ['Did not attend', 'A7.dna.share'],
          ['Could not be reached', 'A7.unreachable.share'],
          ['Inappropriate referral', 'A7.inappropriate.share'],
        ],
      }),
    ),
    bullets(
      withheldReasons(material, ['A5.median', 'A8.median', 'A7.declined.share', 'A18.median', 'A19.count']),
    ),
  ]);
}

/** The same waits twice: of those seen, and with those who wait still. */
const waitRows = [
  ['Median', 'A5.median', 'A5.km_median'],
  ['A quarter waited no longer than', 'A5.p25', null],
  ['Three quarters waited no longer than', 'A5.p75', null],
  ['Nine in ten waited no longer than', 'A5.p90', null],
  ['Seen within 7 days', null, 'A5.km_within7'],
  ['Seen within 14 days', null, 'A5.km_within14'],
  ['Seen within 28 days', 'A5.within28.share', 'A5.km_within28'],
  ['Not yet reached and not closed', 'A5.waiting.count', null],
] as const;

function waitTable({ book, basis }: Material): Block | null {
  const shown = (id: string | null): Figure | undefined => {
    const figure = id === null ? undefined : book.one(id);
    return figure?.status === 'withheld' ? undefined : figure;
  };
  const rows = waitRows
    .map(([label, seen, all]) => ({ label, seen: shown(seen), all: shown(all) }))
    .filter(({ seen, all }) => seen !== undefined || all !== undefined);
  const care = careNote(rows.map(({ label, seen, all }) => [label, seen?.status === 'care' ? seen : all]));
  const why =
    'The first column leaves out everybody not yet seen, so its waits are on the short side. The second counts them for as long as they are known to wait (Kaplan–Meier).';
  return table({
    id: 'table-wait',
    caption: 'Days from referral to first contact',
    basis,
    columns: [words('Wait'), numbers('Of those seen'), numbers('Those still waiting counted')],
    rows: rows.map(({ label, seen, all }) => [label, seen?.printed ?? '–', all?.printed ?? '–']),
    note: care === null ? why : `${why} ${care}`,
  });
}

function waitsBySite({ book, basis }: Material): Block | null {
  const cells = (['A5.median', 'A5.p90'] as const).flatMap((id) =>
    book
      .split(id, 'scheme_id')
      .map(({ group, printed }) => ({ row: group[0] ?? notRecorded, column: id, value: printed })),
  );
  const { rows } = matrix(cells);
  return table({
    id: 'table-wait-sites',
    caption: 'Days from referral to first contact by site',
    basis,
    columns: [
      words(fieldLabel('scheme_id')),
      numbers('Median'),
      numbers('Nine in ten waited no longer than'),
    ],
    rows:
      rows.length < 2
        ? []
        : rows.map(({ row, values }) => [groupLabel('scheme_id', row), values[0] ?? '–', values[1] ?? '–']),
    note: 'Sites may record first contact in different ways: a difference may be recording, not waiting.',
  });
}

function closureTable({ context, book, basis }: Material): Block | null {
  const figures = book.split('A7.share', 'closure_reason').filter(({ status }) => status !== 'withheld');
  const groups = countedGroups(figures.map((figure) => ({ ...figure, value: figure.n })));
  return groupTable({
    id: 'table-closure',
    caption: 'Reasons for closing',
    basis,
    first: 'Reason',
    unit: 'Referrals',
    groups,
    total: { label: 'All closed referrals', count: sumOf(groups) },
    profile: context.disclosure,
  });
}

function withheldReasons({ book }: Material, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => {
    const figure = book.one(id);
    return figure?.status === 'withheld' && figure.reason !== null
      ? [`${figure.label}: ${sentence(figure.reason)}`]
      : [];
  });
}
