import { equityAnswers } from '../../figures/equity-answers.js';
import type { Figure } from '../../figures/figure.js';
import { numbers, section, table, words } from '../blocks.js';
import { pathwaySteps } from '../funder/step-words.js';
import { groupLabel } from '../labels.js';
import type { Material } from '../material.js';
import type { Block, Section } from '../report.js';

/** Rates, slopes and change over the fifths of deprivation. */
export function slopesSection(material: Material): Section | null {
  return section('slopes', 'Over deprivation, from end to end', [
    ratesTable(material),
    slopesTable(material),
    spreadTable(material),
    outcomeSlopes(material),
    changeTable(material),
  ]);
}

function ratesTable({ book, basis }: Material): Block | null {
  const rates = told(book.split('C2.rate', 'imd_quintile'));
  if (rates.length === 0) return null;
  const standardised = told(book.split('C2.standardised', 'imd_quintile'));
  const [why] = book.split('C2.standardised', 'imd_quintile');
  const second = standardised.length === 0 ? [] : [numbers('Standardised by age and sex')];
  const ofGroup = (group: string | undefined): string =>
    standardised.find((figure) => figure.group[0] === group)?.printed ?? '–';
  return table({
    id: 'table-rates',
    caption: 'Rate of referral by deprivation',
    basis,
    columns: [words('Fifth'), numbers('People referred for every 1,000 who live there'), ...second],
    rows: rates.map(({ group, printed }) => [
      groupLabel('imd_quintile', group[0] ?? ''),
      printed,
      ...second.map(() => ofGroup(group[0])),
    ]),
    note:
      standardised.length > 0
        ? 'Standardised: with the ages and genders of the whole reference population in every fifth.'
        : `Not standardised by age and sex. ${why?.reason ?? ''}`.trim(),
  });
}

/** Reach by one absolute and one relative measure, then where along the pathway a gap opens. The other measures stand in the data. */
function slopesTable({ book, basis }: Material): Block | null {
  const line = (id: string, after?: string): readonly (readonly string[])[] => {
    const [slope] = told([book.one(id)].filter((figure) => figure !== undefined));
    if (slope === undefined) return [];
    const previous = after === undefined ? undefined : book.one(after)?.printed;
    return [[slope.label.replace(/: (slope over )?deprivation$/, ''), slope.printed, previous ?? '–']];
  };
  return table({
    id: 'table-slopes',
    caption: 'Slopes over deprivation',
    basis,
    columns: [
      words('What'),
      numbers('Least deprived end minus most deprived end'),
      numbers('Of those at the step before'),
    ],
    rows: [
      ...line('C3.sii'),
      ...line('C3.rii'),
      ...line('C3.difference.imd_quintile'),
      ...line('C3.ratio.imd_quintile'),
      ...pathwaySteps.flatMap((step) => line(`C4.sii.${step}`, `C4.sii_of_previous.${step}`)),
    ],
    note: 'Below 0 the most deprived have more; of one end over the other, below 1. A slope is fitted over all five fifths, the ends are two of them.',
  });
}

/** A slope of change is never told without that of who was followed up. */
function outcomeSlopes({ context, book, basis }: Material): Block | null {
  const slopes = told(context.figures.filter(({ id, by }) => by.length === 0 && id.startsWith('C5.sii.')));
  return table({
    id: 'table-outcome-slopes',
    caption: 'Slopes of change over deprivation, beside who was followed up',
    basis,
    columns: [words('Measure'), numbers('Followed up, of those due'), numbers('Change')],
    rows: slopes.map(({ id, label, printed }) => [
      label.replace(/^[^:]*: /, ''),
      book.one(id.replace('C5.sii.', 'C5.sii_paired.'))?.printed ?? '–',
      printed,
    ]),
    note: 'Below 0 the most deprived have more. Where a lower score is better, above 0 they gained more. Slopes of different instruments are not compared.',
  });
}

/** Groups without an order: one absolute measure and one relative, without intervals, which would be above 0 by chance alone. */
function spreadTable({ book, basis }: Material): Block | null {
  const spread = told(
    ['C3.difference.ethnic_group', 'C3.ratio.ethnic_group', 'C3.bgsd', 'C3.idisw'].flatMap(
      (id) => book.one(id) ?? [],
    ),
  );
  return table({
    id: 'table-spread',
    caption: 'How unequal reach is over ethnic groups',
    basis,
    columns: [words('Measure'), numbers('Value')],
    rows: spread.map(({ label, printed }) => [
      label.replace(/: ethnic group$/, ', highest and lowest'),
      printed,
    ]),
    note: 'Chance alone gives some of each, so a small one is no evidence of inequality.',
  });
}

/** Change of the instrument that decides, beside who was followed up. */
function changeTable({ context, basis, book }: Material): Block | null {
  const code = equityAnswers(context.figures).outcome.figure?.split('.').at(-1);
  if (code === undefined) return null;
  const means = told(book.split(`C5.mean.${code}`, 'imd_quintile'));
  const paired = book.split(`C5.paired.${code}`, 'imd_quintile');
  const [first] = means;
  if (first === undefined) return null;
  return table({
    id: 'table-change-by-fifth',
    caption: first.label,
    basis,
    columns: [words('Fifth'), numbers('Change'), numbers('Followed up, of those due')],
    rows: means.map(({ group, printed }) => [
      groupLabel('imd_quintile', group[0] ?? ''),
      printed,
      paired.find((figure) => figure.group[0] === group[0])?.printed ?? '–',
    ]),
    note: 'Where follow-up differs between fifths, a difference in change may be a difference in who was asked.',
  });
}

function told(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ status }) => status !== 'withheld');
}
