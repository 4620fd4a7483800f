import { equityAnswers } from '../../figures/equity-answers.js';
import type { Figure } from '../../figures/figure.js';
import { numbers, section, table, words } from '../blocks.js';
import { groupLabel } from '../labels.js';
import type { Material } from '../material.js';
import type { Block, Section } from '../report.js';

/** Rates, slopes and change over the fifths of deprivation. */
export function slopesSection(material: Material): Section | null {
  return section('slopes', 'Over deprivation, from end to end', [
    ratesTable(material),
    slopesTable(material),
    changeTable(material),
  ]);
}

function ratesTable({ book, basis }: Material): Block | null {
  const rates = told(book.split('C2.rate', 'imd_quintile'));
  if (rates.length === 0) return null;
  return table({
    id: 'table-rates',
    caption: 'Rate of referral by deprivation',
    basis,
    columns: [words('Fifth'), numbers('People referred for every 1,000 who live there')],
    rows: rates.map(({ group, printed }) => [groupLabel('imd_quintile', group[0] ?? ''), printed]),
  });
}

/** Every step of the pathway in one table: where along it a gap opens. */
function slopesTable({ context, basis }: Material): Block | null {
  const slopes = context.figures.filter(({ id, by }) => by.length === 0 && /^(C3|C[45]\.sii)\b/.test(id));
  if (told(slopes).length === 0) return null;
  return table({
    id: 'table-slopes',
    caption: 'Slopes over deprivation',
    basis,
    columns: [words('What'), numbers('Least deprived end minus most deprived end')],
    rows: told(slopes).map(({ label, printed }) => [label, printed]),
    note: 'Below 0 the most deprived have more; for a relative slope, below 1. Where a lower score is better, above 0 they gained more. Slopes of different instruments are not compared.',
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
