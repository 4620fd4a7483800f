import type { FieldScore } from '../../scores/field-score.js';
import type { Rate } from '../../scores/rate.js';
import { inWorkbook, numbers, section, table, words } from '../blocks.js';
import { figuresTable } from '../figures-table.js';
import type { Material } from '../material.js';
import type { Section, TableBlock } from '../report.js';
import { recordedPart, recordedShare, shownCount } from '../shown.js';
import { heatMaps } from './heat-maps.js';
import { rateWords, recordedFields, scoreLabel } from './scored-fields.js';

/** How each field is recorded: five rates, never one score; then month by month and place by place. */
export function fieldsSection(material: Material): Section | null {
  const fields = recordedFields(material.context);
  return section('fields', 'Field by field', [
    ratesTable(
      material,
      fields.filter(({ record }) => record === 'referral'),
      { id: 'table-fields', caption: 'How each field of a referral is recorded' },
    ),
    identifiersTable(material, fields),
    inWorkbook(
      ratesTable(
        material,
        fields.filter(({ record }) => record !== 'referral'),
        {
          id: 'table-fields-other',
          caption: 'How each field of contacts, connections and measures is recorded',
        },
      ),
    ),
    lagTable(material),
    ...heatMaps(material),
  ]);
}

/** How soon rows are written down; nothing where no row has a day of entry. */
function lagTable(material: Material): TableBlock | null {
  const records = [
    ['referral', 'Referrals'],
    ['contact', 'Contacts'],
    ['measure', 'Scores'],
  ] as const;
  return figuresTable(material, {
    id: 'table-lag',
    caption: 'Days from what happened to its entry',
    first: 'Rows',
    rows: records.flatMap(([record, label]) => [
      [`${label}: median`, `D3.median.${record}`] as const,
      [`${label}: nine in ten at most`, `D3.p90.${record}`] as const,
      [`${label}: within a week`, `D3.week.share.${record}`] as const,
    ]),
    note: 'Only rows with a day of entry. Rows entered before their day are left out.',
  });
}

const bandWords: Readonly<Record<FieldScore['band'], string>> = {
  good: 'good',
  gaps: 'gaps',
  poor: 'poor',
  not_judged: '–',
};

/** Each cell gives its share and count; what it is of stands in the cell to its left, or beside it. */
function ratesTable(
  { context }: Material,
  fields: readonly FieldScore[],
  called: { readonly id: string; readonly caption: string },
): TableBlock | null {
  const { disclosure } = context;
  const cell = ({ n, of }: { readonly n: number | null; readonly of: number | null }): string =>
    n === null || of === null || of === 0
      ? '–'
      : `${recordedShare(n, of, disclosure).text} (${recordedPart(n, of, disclosure)})`;
  return table({
    ...called,
    basis: 'Mandatory and required fields that have a source; rows kept, after cleaning',
    columns: [
      words('Field'),
      numbers('Rows'),
      numbers('Complete, of rows'),
      numbers('Valid, of complete'),
      numbers('Consistent, of compared'),
      numbers('Usable, of rows'),
      words('Band'),
    ],
    rows: fields.map((score) => [
      scoreLabel(score),
      shownCount(score.counts.of, disclosure),
      cell(score.completeness),
      cell(score.validity),
      comparedWords(score.consistency, disclosure),
      cell({ n: score.counts.usable, of: score.counts.of }),
      bandWords[score.band],
    ]),
    note: 'Complete: says something. Valid: without an error. Consistent: contradicts no other field. Usable: what figures can use.',
  });
}

type Disclosure = Material['context']['disclosure'];

/** The only rate whose whole stands in no other cell. */
function comparedWords(rate: Rate, disclosure: Disclosure): string {
  if (rate.n === null || rate.of === 0) return '–';
  const { n, of } = rate;
  return `${recordedShare(n, of, disclosure).text} (${recordedPart(n, of, disclosure)} of ${shownCount(of, disclosure)})`;
}

/** The two rates that only a few fields have. */
function identifiersTable({ context }: Material, fields: readonly FieldScore[]): TableBlock | null {
  const { disclosure } = context;
  const judged = fields.filter(
    ({ uniqueness, timeliness }) => uniqueness.n !== null || timeliness.n !== null,
  );
  return table({
    id: 'table-unique',
    caption: 'Identifiers that are unique, and dates entered in time',
    basis: 'Of rows with an identifier, and of rows with both dates',
    columns: [words('Field'), numbers('Unique'), numbers('Entered within a week')],
    rows: judged.map((score) => [
      scoreLabel(score),
      rateWords(score.uniqueness, disclosure),
      rateWords(score.timeliness, disclosure),
    ]),
  });
}
