import type { Figure } from '../../figures/figure.js';
import { callout, chart, numbers, section, table, words } from '../blocks.js';
import { draw } from '../charts/draw.js';
import { RatioForest, type RatioGroup } from '../charts/RatioForest.js';
import { type Labelled, careNote } from '../figure-rows.js';
import { fieldLabel, groupLabel } from '../labels.js';
import type { Material } from '../material.js';
import type { Block, Section } from '../report.js';
import { markText, shownCount } from '../shown.js';

const splits = ['imd_quintile', 'ethnic_group', 'age_band', 'gender', 'rural_urban_group'] as const;

/** Each group's share of the people against its share of the population. */
export function reachSection(material: Material): Section | null {
  const ratios = splits.flatMap((field) => {
    const figures = material.book.split('C1.ratio', field).filter(({ status }) => status !== 'withheld');
    return figures.length === 0 ? [] : [{ field, figures }];
  });
  return section('reach', 'Reach', [
    ratios.length === 0
      ? callout('limit', 'No reference population', [
          'Without a population to compare with, nobody can say which groups are reached less than others.',
        ])
      : ratioChart(material, ratios),
  ]);
}

interface Ratios {
  readonly field: string;
  readonly figures: readonly Figure[];
}

function ratioChart({ context, basis }: Material, ratios: readonly Ratios[]): Block | null {
  const reference = context.references.find(({ what }) => what.startsWith('population'));
  const named = reference === undefined ? 'the reference population' : (reference.edition ?? reference.file);
  const groups: readonly RatioGroup[] = ratios.map(({ field, figures }) => ({
    label: fieldLabel(field),
    marks: figures.map(({ group, shown }) => ({
      label: groupLabel(field, group[0] ?? ''),
      ratio: shown?.value ?? null,
      low: shown?.low ?? null,
      high: shown?.high ?? null,
      text: markText(shown, 2),
    })),
  }));
  const people = shownCount(
    Math.max(...ratios.flatMap(({ figures }) => figures.map(({ of }) => of))),
    context.disclosure,
  );
  const title = `Share of people compared with share of the population (up to ${people} people with a known group)`;
  const says = 'At 1 a group is there as often as in the population. Lines are 95 % intervals.';
  const alt = `Ratios by group: ${groups.flatMap(({ marks }) => marks.map(({ label, text }) => `${label} ${text}`)).join('; ')}.`;
  const data = table({
    id: 'table-reach',
    caption: 'Reach ratio by group',
    basis: `${basis}; population: ${named}`,
    columns: [words('Group'), numbers('Ratio, and people of those with a known group')],
    rows: ratios.flatMap(({ field, figures }) =>
      figures.map(({ group, printed }) => [
        `${fieldLabel(field)}: ${groupLabel(field, group[0] ?? '')}`,
        printed,
      ]),
    ),
    note: [
      'People without a known group are left out of the shares, so a group that is recorded badly looks smaller than it is.',
      careNote(
        ratios.flatMap(({ field, figures }) =>
          figures.map((figure): Labelled => [groupLabel(field, figure.group[0] ?? ''), figure]),
        ),
      ),
    ]
      .filter((text) => text !== null)
      .join(' '),
  });
  const svg = draw(RatioForest, { id: 'figure-reach', title, alt, groups });
  return chart({ id: 'figure-reach', title, says, alt, svg }, data);
}
