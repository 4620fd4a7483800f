import { ruleWords } from '../cohorts/cohort-words.js';
import { isHeadline } from '../figures/headline.js';
import { cohortsNotShown } from '../figures/small-cohorts.js';
import type { Overlap } from '../figures/cohort-counts.js';
import { type DisclosureProfile, isSmall, star } from '../stats/disclosure.js';
import { bullets, heading, inWorkbook, numbers, table, words } from './blocks.js';
import { groupLabel } from './labels.js';
import type { Material } from './material.js';
import type { Block, TableBlock } from './report.js';
import { shownCount } from './shown.js';
import { capital } from './words.js';

/** Fewer people than this are said to be few. */
const fewPeople = 30;

/** The groups that the analyst described: how large, how far they overlap, and their main figures side by side. */
export function cohortBlocks(material: Material): readonly (Block | null)[] {
  const { all } = material.context.cohorts;
  if (all.length === 0) return [];
  return [
    heading('Groups of people described for this report'),
    sizesTable(material),
    bullets(overlapLines(material)),
    inWorkbook(figuresTable(material)),
    inWorkbook(sitesTable(material)),
  ];
}

function sizesTable({ context, book, basis }: Material): TableBlock | null {
  const { cohorts, disclosure } = context;
  const hiddenIds = cohortsNotShown(cohorts.counts, disclosure);
  return table({
    id: 'table-cohorts',
    caption: 'Groups described for this report',
    basis,
    columns: [words('Only people'), words('Rule'), numbers('Planned'), numbers('People'), words('Note')],
    rows: cohorts.counts.cohorts.flatMap(({ id, people, unsure }) => {
      const cohort = cohorts.all.find((one) => one.id === id);
      if (cohort === undefined) return [];
      const figure = book.split('A2.count', 'cohort').find(({ group }) => group[0] === cohort.name);
      const isStarred = hiddenIds.has(id) || (figure?.disclosed ?? 'shown') !== 'shown';
      const shown = isStarred ? star : shownCount(people, disclosure);
      const planned = cohort.planned === null ? '–' : String(cohort.planned);
      return [
        [cohort.name, capital(ruleWords(cohort.rule)), planned, shown, noteOn(people, unsure, context)],
      ];
    }),
    note: 'A person may be in more than one group, so the groups do not add up.',
  });
}

function noteOn(people: number, unsure: number, { disclosure }: Material['context']): string {
  const small = isSmall(people, disclosure) || people === 0;
  const size = small
    ? 'Too few people to show.'
    : people < fewPeople
      ? `Fewer than ${String(fewPeople)} people.`
      : '';
  const open = unsure === 0 ? '' : `Not recorded for ${shownCount(unsure, disclosure)} referrals.`;
  return [size, open].filter((part) => part !== '').join(' ');
}

function overlapLines({ context }: Material): readonly string[] {
  const { counts, all } = context.cohorts;
  const nameOf = (id: string): string => all.find((one) => one.id === id)?.name ?? id;
  return counts.overlaps.map((overlap) => {
    const [one, other] = overlap.between;
    return `Both ${nameOf(one)} and ${nameOf(other)}: ${overlapWords(overlap, context)}.`;
  });
}

/** Nothing is said where it would give away the few who are in one of the two alone. */
function overlapWords(
  { between, people, starred }: Overlap,
  { cohorts, disclosure }: Material['context'],
): string {
  if (starred === true) return star;
  const [one = 0, other = 0] = between.map((id) => peopleIn(id, cohorts.counts.cohorts));
  if ([people, one - people, other - people].some((few) => isSmallCount(few, disclosure))) return star;
  return `${shownCount(people, disclosure)} people`;
}

function isSmallCount(count: number, profile: DisclosureProfile): boolean {
  return count > 0 && isSmall(count, profile);
}

function peopleIn(id: string, sizes: readonly { readonly id: string; readonly people: number }[]): number {
  return sizes.find((one) => one.id === id)?.people ?? 0;
}

function figuresTable({ context, book, basis }: Material): TableBlock | null {
  const names = context.cohorts.all.map(({ name }) => name);
  const headline = book.all.filter(isHeadline);
  return table({
    id: 'table-figures-by-cohort',
    caption: 'Main figures by group',
    basis,
    columns: [words('Figure'), words('Everyone'), ...names.map((name) => words(name))],
    rows: headline.map((figure) => {
      const split = book.split(figure.id, 'cohort');
      const cells = names.map((name) => split.find(({ group }) => group[0] === name)?.printed ?? '–');
      return [figure.label, figure.printed, ...cells];
    }),
  });
}

/** What is told of each group at each site. */
const atSite = ['A1.count', 'A2.count', 'A5.median', 'A5.km_median'];

/** Each group at each site, where there is more than one. */
function sitesTable({ context, book, basis }: Material): TableBlock | null {
  const counts = book.split('A2.count', 'cohort+scheme_id');
  const sites = [...new Set(counts.map(({ group }) => group[1] ?? ''))];
  if (sites.length < 2) return null;
  const printed = (id: string, name: string, site: string): string =>
    book.split(id, 'cohort+scheme_id').find(({ group }) => group[0] === name && group[1] === site)?.printed ??
    '–';
  return table({
    id: 'table-cohorts-by-site',
    caption: 'Groups described for this report, by site',
    basis,
    columns: [words('Only people'), words('Site'), ...atSite.map((id) => words(book.one(id)?.label ?? id))],
    rows: context.cohorts.all.flatMap(({ name }) =>
      sites.map((site) => [
        name,
        groupLabel('scheme_id', site),
        ...atSite.map((id) => printed(id, name, site)),
      ]),
    ),
    note: 'A star stands where too few people of the group are at the site, or where their number would give a small one away.',
  });
}
