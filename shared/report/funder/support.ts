import { beside, numbers, section, table, words } from '../blocks.js';
import { countedGroups, sumOf } from '../counted-groups.js';
import { figuresTable } from '../figures-table.js';
import { groupTable } from '../group-table.js';
import { groupLabel, notRecorded } from '../labels.js';
import type { Material } from '../material.js';
import type { Block, Section } from '../report.js';

/** What people were connected to. */
export function supportSection(material: Material): Section | null {
  const { context, book, basis } = material;
  const groups = countedGroups(book.split('A9.count', 'support_type'));
  return section('support', 'Support given', [
    beside(
      figuresTable(material, {
        id: 'table-support',
        caption: 'Connections made',
        first: 'Connections',
        rows: [
          ['Connections to services and activities', 'A9.count'],
          ['Different services and activities', 'A9.services.count'],
          ['Supported referrals with at least one connection', 'A9.share'],
          ['A plan agreed, of those engaged', 'A15.share'],
          ['Support known to have started', 'A16.share'],
          ['Not known whether support started', 'A16.unknown.share'],
        ],
        note: 'A connection is counted when it is recorded. Support started is of those where anybody knows.',
      }),
    ),
    beside(
      groupTable({
        id: 'table-support-type',
        caption: 'Connections by kind of support',
        basis,
        first: 'Kind of support',
        unit: 'Connections',
        groups,
        total: { label: 'All connections', count: sumOf(groups) },
        profile: context.disclosure,
      }),
    ),
    beside(needsTable(material)),
  ]);
}

/** Needs listed before the rest are left to the workbook. */
const mostNeeds = 12;

/** Needs beside the support found for them, the most frequent first. */
function needsTable({ book, basis }: Material): Block | null {
  const all = book.one('A17.share');
  if (all === undefined || all.status === 'withheld') return null;
  const needs = book
    .split('A17.share', 'needs_all')
    .filter(({ status, shown }) => status !== 'withheld' && shown?.of != null)
    .sort((a, b) => (b.shown?.of ?? 0) - (a.shown?.of ?? 0))
    .slice(0, mostNeeds);
  const engaged = book.one('A17.engaged.share');
  return table({
    id: 'table-needs-met',
    caption: 'Needs for which a connection of an expected kind was made',
    basis,
    columns: [words('Need'), numbers('Met')],
    rows: [
      ...needs.map(({ group, printed }) => [groupLabel('needs_all', group[0] ?? notRecorded), printed]),
      ['All such needs', all.printed],
      ...(engaged === undefined || engaged.status === 'withheld'
        ? []
        : [['The same, of people engaged', engaged.printed]]),
    ],
    note: `At most the ${String(mostNeeds)} most frequent needs. A connection made is not yet a need resolved.`,
  });
}
