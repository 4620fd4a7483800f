import type { Figure } from '../../figures/figure.js';
import { matrix } from '../../tables/matrix.js';
import { chart, inWorkbook, numbers, section, table, words } from '../blocks.js';
import { draw } from '../charts/draw.js';
import { ShareBars } from '../charts/ShareBars.js';
import { pathwaySteps, stepLabels, stepMeanings } from '../funder/step-words.js';
import { notShown } from '../group-table.js';
import { fieldLabel, groupLabel, notRecorded } from '../labels.js';
import type { Material } from '../material.js';
import type { Block, Section } from '../report.js';
import { isLeftOut } from '../left-out.js';

const splits = ['imd_quintile', 'ethnic_group'] as const;
const process = pathwaySteps.filter((step) => step !== 'followed_up');

/** How far referrals of each group get. */
export function pathwaySection(material: Material): Section | null {
  return section(
    'pathway',
    'Progress by group',
    splits.map((field) => stepsByGroup(material, field)),
  );
}

/** Who is followed up: read before any outcome is compared. */
export function followUpSection(material: Material): Section | null {
  return section(
    'follow-up',
    'Follow-up by group',
    splits.map((field) => followUpChart(material, field)),
  );
}

function stepsByGroup(material: Material, field: string): Block | null {
  const { book, basis } = material;
  const cells = process.flatMap((step) =>
    told(book.split(`A6.${step}.of_all`, field)).map(({ group, printed }) => ({
      row: group[0] ?? notRecorded,
      column: step,
      value: printed,
    })),
  );
  const { columns, rows } = matrix(cells);
  const caption = `Referrals at each step by ${fieldLabel(field).toLowerCase()}`;
  if (cells.length > 0 && process.every((step) => isLeftOut(book.split(`A6.${step}.of_all`, field))))
    return notShown(caption);
  return table({
    id: `table-steps-${field.replaceAll('_', '-')}`,
    caption,
    basis,
    columns: [words(fieldLabel(field)), ...columns.map((step) => numbers(stepLabels[step] ?? step))],
    rows: rows.map(({ row, values }) => [groupLabel(field, row), ...values.map((printed) => printed ?? '–')]),
    note: `Shares of all referrals of the group. ${stepMeanings(columns)}`,
  });
}

/** Figures of a step that something is told of. */
function told(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ status }) => status !== 'withheld');
}

function followUpChart(material: Material, field: string): Block | null {
  const { book, basis } = material;
  const figures = told(book.split('A6.followed_up.of_all', field));
  const name = fieldLabel(field).toLowerCase();
  const caption = `Followed up, by ${name}`;
  if (figures.length === 0) return null;
  if (isLeftOut(figures)) return notShown(caption);
  const bars = figures.map(({ group, shown, printed }) => ({
    label: groupLabel(field, group[0] ?? ''),
    share: shown?.value ?? null,
    low: shown?.low ?? null,
    high: shown?.high ?? null,
    text: printed,
  }));
  const id = `figure-followed-${field.replaceAll('_', '-')}`;
  const title = `Share of referrals with a follow-up, by ${name} (n beside each bar)`;
  const says =
    'Where follow-up differs between groups, a difference in outcome may be a difference in who was asked.';
  const alt = `Bars: ${bars.map(({ label, text }) => `${label} ${text}`).join('; ')}.`;
  const data = inWorkbook(
    table({
      id: `table-followed-${field.replaceAll('_', '-')}`,
      caption,
      basis,
      columns: [words(fieldLabel(field)), numbers('Followed up, of all referrals')],
      rows: bars.map(({ label, text }) => [label, text]),
    }),
  );
  return chart({ id, title, says, alt, svg: draw(ShareBars, { id, title, alt, bars }) }, data);
}
