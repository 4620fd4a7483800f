import { bullets, firstInPrint, numbers, section, table, words } from '../blocks.js';
import { fieldLabel, groupLabel } from '../labels.js';
import { isLeftOut } from '../left-out.js';
import type { Material } from '../material.js';
import type { Block, Section } from '../report.js';
import { editionsTable, movedTable } from './editions.js';

const splits = ['imd_quintile', 'ethnic_group', 'age_band', 'gender', 'rural_urban_group'] as const;

/** Deprivation and ethnic group in print; age and gender stand in the workbook. */
const mostRows = 10;

/** What would change the answer: the unknown either way, and which references were used. */
export function sensitivitySection(material: Material): Section | null {
  return section('sensitivity', 'What could change this', [
    unknownTable(material),
    editionsTable(material),
    movedTable(material),
    referenceLines(material),
  ]);
}

function unknownTable({ book, basis }: Material): Block | null {
  const rows = splits.flatMap((field) => {
    const [none, all] = ['C1.if_none_unknown', 'C1.if_all_unknown'].map((id) => book.split(id, field));
    if (none === undefined || all === undefined || isLeftOut([...none, ...all])) return [];
    return none
      .filter(({ status }) => status !== 'withheld')
      .map(({ group, printed }) => [
        `${fieldLabel(field)}: ${groupLabel(field, group[0] ?? '')}`,
        printed,
        all.find((figure) => figure.group[0] === group[0])?.printed ?? '–',
      ]);
  });
  const made = table({
    id: 'table-unknown',
    caption: 'Reach ratio with the unknown either way',
    basis,
    columns: [words('Group'), numbers('If none of them belongs to it'), numbers('If all of them do')],
    rows,
    note: 'The truth lies between. Where both are on one side of 1, the unknown cannot turn the finding round.',
  });
  return firstInPrint(made, mostRows);
}

/** What no data say: told, so that its absence is not taken for an answer. */
const noDistance =
  'How far people live from an activity is not looked at: no place is kept finer than a small area.';
const noTownOrCountry =
  'Whether people live in town or country: no data. A lookup from postcode or small area to its rural-urban class would tell.';

function referenceLines({ context, book }: Material): Block | null {
  return bullets([
    ...context.references.map(
      ({ what, file, edition, notes = [] }) =>
        `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${edition ?? file}.${notes.map((note) => ` ${note}`).join('')}`,
    ),
    ...context.editions.says,
    ...(book.split('A2.count', 'rural_urban_group').length === 0 ? [noTownOrCountry] : []),
    noDistance,
  ]);
}
