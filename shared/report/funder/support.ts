import { section } from '../blocks.js';
import { countedGroups, sumOf } from '../counted-groups.js';
import { figuresTable } from '../figures-table.js';
import { groupTable } from '../group-table.js';
import type { Material } from '../material.js';
import type { Section } from '../report.js';

/** What people were connected to. */
export function supportSection(material: Material): Section | null {
  const { context, book, basis } = material;
  const groups = countedGroups(book.split('A9.count', 'support_type'));
  return section('support', 'Support given', [
    figuresTable(material, {
      id: 'table-support',
      caption: 'Connections made',
      first: 'Connections',
      rows: [
        ['Connections to services and activities', 'A9.count'],
        ['Different services and activities', 'A9.services.count'],
        ['Supported referrals with at least one connection', 'A9.share'],
      ],
      note: 'A connection is counted when it is recorded. Whether people went is a separate question.',
    }),
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
  ]);
}
