import { referralSourceGroup } from '../dataset/groups.js';
import {
  type PrintedCell,
  type PrintedTable,
  type Publication,
  restKey,
} from '../disclosure/printed-table.js';
import type { Sum } from '../disclosure/knowledge.js';
import type { DisclosureProfile } from '../stats/disclosure.js';
import { figureCatalogue, kindOfFigure } from './catalogue.js';
import { caveatLimits } from './caveats.js';
import type { Figure } from './figure.js';
import { sumsOverAll } from './print-sums.js';
import { PrintKeys, groupKey, groupOf } from './print-keys.js';
import { notRecorded } from './usable.js';

/** Name of the printed table that a figure is a cell of: its id and split; the three parts of B4 are one table. */
export function tableKey({ id, by }: Figure): string {
  const outcome = /^B4(\.reliable)?\.\w+\.(\w+)$/.exec(id);
  return outcome !== null && by.length === 0
    ? `B4${outcome[1] ?? ''} ${outcome[2] ?? ''}`
    : `${id} by ${by.join('+')}`;
}

/** Line of its table that a figure stands in. */
export function rowKey(figure: Figure): string {
  return figure.by.length === 0 ? figure.id : groupOf(figure);
}

/** All figures as one publication: what is printed where, and what a reader can add up. */
export function publicationOf(figures: readonly Figure[], profile: DisclosureProfile): Publication {
  const keys = new PrintKeys(profile);
  const overAll = new Map(figures.filter(({ by }) => by.length === 0).map((figure) => [figure.id, figure]));
  const making: Making = { keys, sums: [], open: new Set(), overAll, profile };
  const tables = [...tablesOf(figures)].map(([id, cells]) =>
    cells[0]?.by.length === 0 ? tableOverAll(id, cells, making) : tableByGroup(id, cells, making),
  );
  making.sums.push(...sumsOverAll([...overAll.values()], keys), ...sumsOfSplits(figures, keys));
  const { sums, open } = making;
  return { counts: keys.counts, sums, open, told: [caveatLimits.small], tables };
}

interface Making {
  readonly keys: PrintKeys;
  readonly sums: Sum[];
  readonly open: Set<string>;
  readonly overAll: ReadonlyMap<string, Figure>;
  readonly profile: DisclosureProfile;
}

function tablesOf(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const tables = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = tableKey(figure);
    const cells = tables.get(key);
    if (cells === undefined) tables.set(key, [figure]);
    else cells.push(figure);
  }
  return tables;
}

/** Reports name the numbers of people with a baseline and with both scores even where no change is given. */
const countsAlwaysTold = /^B3\.mean\./;

function tableOverAll(id: string, figures: readonly Figure[], { keys }: Making): PrintedTable {
  const cells = figures.flatMap((figure): readonly PrintedCell[] => {
    const row = rowKey(figure);
    const [part, whole] = [keys.overAll(figure, 'n'), keys.overAll(figure, 'of')];
    const gives = givesOf(figure);
    const hidden = isHidden(figure);
    const alone = (key: string): PrintedCell => ({ row, part: key, whole: null, gives: 'measure' });
    if (countsAlwaysTold.test(figure.id)) return [alone(part), alone(whole)];
    if (gives === 'count') return [alone(part), alone(whole)].map((cell) => ({ ...cell, hidden }));
    return [{ row, part, whole, gives, hidden }];
  });
  return { ...aboutTable(id, figures), cells, mergeable: [], folded: [] };
}

function tableByGroup(id: string, figures: readonly Figure[], making: Making): PrintedTable {
  const { keys } = making;
  const about = aboutTable(id, figures);
  const parts = keys.list(about.by, new Map(figures.map((figure) => [groupOf(figure), figure.n])));
  const wholeOf = wholes(parts, figures, making);
  const cells = figures.map((figure): PrintedCell => {
    const group = groupOf(figure);
    const part = groupKey(parts, group);
    return { row: group, part, whole: wholeOf(figure), gives: givesOf(figure), hidden: isHidden(figure) };
  });
  const known = cells.filter(({ row, hidden }) => row !== notRecorded && hidden !== true);
  const isCount = cells.every(({ gives }) => gives === 'count');
  return {
    ...about,
    cells,
    mergeable: isCount && !inOrder.test(about.by) ? known.map(({ row }) => row) : [],
    folded: isCount ? foldedRows(about.by, known, keys) : [],
  };
}

/** Groups that mean something only in their order are never put together. */
const inOrder = /^(referral_month)$/;

/** How many groups stand in a table before the rest are put together. */
const most: Readonly<Record<string, number>> = { gp_practice_code: 20, need_primary: 20 };
const mostUsually = 40;

function foldedRows(by: string, cells: readonly PrintedCell[], { counts }: PrintKeys): readonly string[] {
  if (inOrder.test(by)) return [];
  const size = ({ part }: PrintedCell): number => counts.get(part) ?? 0;
  return [...cells]
    .sort((a, b) => size(b) - size(a))
    .slice(most[by] ?? mostUsually)
    .map(({ row }) => row);
}

function aboutTable(
  id: string,
  figures: readonly Figure[],
): Pick<PrintedTable, 'id' | 'by' | 'title' | 'worth'> {
  const [first] = figures;
  const place = figureCatalogue.findIndex(({ id: kind }) => kind === kindOfFigure(first?.id ?? '')?.id);
  const by = first?.by.join('+') ?? '';
  return { id, by, title: first?.label ?? id, worth: (by === '' ? figureCatalogue.length : 0) - place };
}

/** Figures whose reports print the count and its share of the whole side by side. */
const printedAsCounts = /^A7\.share$/;

function givesOf({ id }: Figure): PrintedCell['gives'] {
  if (printedAsCounts.test(id)) return 'count';
  switch (kindOfFigure(id)?.prints) {
    case 'count':
      return 'count';
    case 'share':
    case 'ratio':
      return 'share';
    default:
      return 'measure';
  }
}

function isHidden({ status, value }: Figure): boolean {
  return status === 'withheld' || value === null;
}

/** The whole of each cell, with what the groups add up to. */
function wholes(
  parts: string,
  figures: readonly Figure[],
  { keys, sums, open, overAll, profile }: Making,
): (figure: Figure) => string | null {
  const [first] = figures;
  if (first === undefined || givesOf(first) === 'measure') return () => null;
  const total = (which: 'n' | 'of'): number => figures.reduce((sum, figure) => sum + figure[which], 0);
  const groups = figures.map((figure) => groupOf(figure));
  const all = overAll.get(first.id);
  const publish = (key: string, count: number): string => {
    keys.named(key, count);
    if (count > profile.to) open.add(key);
    return key;
  };
  const isOneWhole = figures.every(({ of }) => of === first.of) && all?.of !== total('of');
  if (isOneWhole || total('n') === first.of) {
    const isWhole = groups.includes(notRecorded) || all?.n === first.of;
    const key = `${parts} of ${String(first.of)}`;
    if (isWhole) publish(key, first.of);
    else keys.named(key, first.of);
    if (total('n') === first.of)
      sums.push({ whole: key, parts: groups.map((group) => groupKey(parts, group)) });
    return () => key;
  }
  const counts = new Map(figures.map((figure) => [groupOf(figure), figure.of]));
  const list = keys.list(first.by.join('+'), counts, parts);
  for (const [name, which] of [
    [parts, 'n'],
    [list, 'of'],
  ] as const) {
    const whole = all?.[which] ?? total(which);
    const rest = whole - total(which);
    const others = rest > 0 ? [keys.named(`${name} others ${String(rest)}`, rest)] : [];
    if (rest >= 0) {
      const key = publish(`${name} together ${String(whole)}`, whole);
      sums.push({ whole: key, parts: [...groups.map((group) => groupKey(name, group)), ...others] });
    }
  }
  return (figure) => groupKey(list, groupOf(figure));
}

/** Splits whose groups are made of the groups of a finer one. */
const finer = [
  {
    by: 'referral_source',
    coarse: 'referral_source_group',
    groupOf: (source: string): string => referralSourceGroup(source) ?? notRecorded,
  },
] as const;

/** Groups of one split that add up to a group of another: kinds of referrer, and crossed splits. */
function sumsOfSplits(figures: readonly Figure[], keys: PrintKeys): readonly Sum[] {
  const crossed = [...new Set(figures.filter(({ by }) => by.length > 1).map(({ by }) => by.join('+')))];
  return [
    ...finer.flatMap(({ by, coarse, groupOf: parent }) => sumsBetween(keys, { by, coarse, parent })),
    ...crossed.flatMap((by) =>
      by
        .split('+')
        .flatMap((coarse, at) =>
          sumsBetween(keys, { by, coarse, parent: (group) => group.split(' + ')[at] ?? '' }),
        ),
    ),
  ];
}

interface Between {
  readonly by: string;
  readonly coarse: string;
  readonly parent: (group: string) => string;
}

/** Where the counts of a finer list add up to those of a coarser one in every group, a reader may know it. */
function sumsBetween(keys: PrintKeys, { by, coarse, parent }: Between): readonly Sum[] {
  return keys.listsOf(by).flatMap((fine) => {
    const sums = new Map<string, { total: number; parts: string[] }>();
    for (const [group, count] of fine.counts) {
      const found = sums.get(parent(group)) ?? { total: 0, parts: [] };
      sums.set(parent(group), {
        total: found.total + count,
        parts: [...found.parts, groupKey(fine.name, group)],
      });
    }
    return keys
      .listsOf(coarse)
      .filter(({ counts }) => [...sums].every(([group, { total }]) => counts.get(group) === total))
      .flatMap(({ name }) =>
        [...sums].map(([group, { parts }]) => ({ whole: groupKey(name, group), parts })),
      );
  });
}
