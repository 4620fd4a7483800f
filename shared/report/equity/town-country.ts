import type { Figure } from '../../figures/figure.js';
import { numbers, section, table, words } from '../blocks.js';
import { groupLabel } from '../labels.js';
import { isLeftOut } from '../left-out.js';
import type { Material } from '../material.js';
import type { Block, Section } from '../report.js';

const by = 'rural_urban_group';
const groups = ['urban', 'rural'] as const;

/** Town and country: how many, how long they waited, how far they came, what they gained; nothing where no lookup tells. */
export function townCountrySection(material: Material): Section | null {
  if (material.book.split('A2.count', by).length === 0) return null;
  return section('town-country', 'Town and country', [measuresTable(material), needsTable(material)]);
}

function measuresTable({ context, book, basis }: Material): Block | null {
  const changes = context.figures.filter(
    ({ id, by: [field], group: [code] }) => id.startsWith('C5.mean.') && field === by && code === groups[0],
  );
  const row = (label: string, id: string): readonly string[] => [
    label,
    ...groups.map((code) => told(book.split(id, by).find(({ group }) => group[0] === code))),
  ];
  return table({
    id: 'table-town-country',
    caption: 'People in town and country',
    basis,
    columns: [words('What'), ...groups.map((code) => numbers(groupLabel(by, code)))],
    rows: [
      row('People referred', 'A2.count'),
      row('People referred for every 1,000 who live there', 'C2.rate'),
      row('Median days to first contact, of those contacted', 'A5.median'),
      row('Engaged, of referrals', 'A6.engaged.of_all'),
      ...changes.flatMap(({ id, label }) => [
        row(label.replace(/^Mean change, by group/, 'Followed up'), id.replace('C5.mean.', 'C5.paired.')),
        row(label.replace(/, by group/, ''), id),
      ]),
    ],
    note: 'By the class of the small area: half-rural places count as one or the other. How far people live from an activity is not looked at.',
  });
}

function needsTable({ book, basis }: Material): Block | null {
  const counts = book.split('A1.count', `${by}+need_primary`);
  if (counts.length === 0 || isLeftOut(counts)) return null;
  const needs = [...new Set(counts.map(({ group }) => group[1] ?? ''))];
  const cell = (code: string, need: string): string =>
    told(counts.find(({ group }) => group[0] === code && group[1] === need));
  return table({
    id: 'table-needs-town-country',
    caption: 'Main reasons in town and country',
    basis,
    columns: [words('Main reason'), ...groups.map((code) => numbers(groupLabel(by, code)))],
    rows: needs.map((need) => [groupLabel('need_primary', need), ...groups.map((code) => cell(code, need))]),
  });
}

function told(figure: Figure | undefined): string {
  return figure === undefined || figure.status === 'withheld' ? '–' : figure.printed;
}
