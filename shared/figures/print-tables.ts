import type { PrintedCell, PrintedTable, Publication } from '../disclosure/printed-table.js';
import type { DisclosureProfile } from '../stats/disclosure.js';
import { figureCatalogue, kindOfFigure } from './catalogue.js';
import { caveatLimits } from './caveats.js';
import { leastPairs } from './cohort-figures.js';
import type { Figure } from './figure.js';
import { type FigureKeys, sumsOfFigures } from './print-sums.js';
import { sumsOfSplits } from './print-splits.js';
import { type CountBeside, tableBeside } from './print-beside.js';
import { type Making, addUp, siteKey, wholesOf } from './print-wholes.js';
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

/** Everything that is printed together. */
export interface Printable {
  readonly figures: readonly Figure[];
  /** Counts that are printed outside the figures. */
  readonly beside?: readonly CountBeside[];
  /** Whether an earlier export would give the count of a figure away: then it is starred wherever it stands. */
  readonly givenAway?: (figure: Figure) => boolean;
  /** Why a figure is not printed though it has a value; null where it is. */
  readonly leftOut?: (figure: Figure) => string | null;
}

/** Numbers at which print tells whether a count lies below: those of the caveats, and those of outcomes of few pairs. */
const told: readonly number[] = [leastPairs, caveatLimits.small];

/** All of it as one publication: what is printed where, and what a reader can add up. */
export function publicationOf(
  { figures, beside = [], leftOut = () => null, givenAway = () => false }: Printable,
  profile: DisclosureProfile,
): Publication {
  const keys = new PrintKeys(profile);
  const overAll = new Map(figures.filter(({ by }) => by.length === 0).map((figure) => [figure.id, figure]));
  const atSite = new Map(
    figures
      .filter(({ by }) => by.join() === 'scheme_id')
      .map((figure) => [siteKey(figure.id, figure.group[0] ?? ''), figure]),
  );
  const places = new Map<Figure, FigureKeys>();
  const isHidden = (figure: Figure): boolean => hasNoNumber(figure) || leftOut(figure) !== null;
  const making: Placing = { keys, sums: [], open: new Set(), overAll, atSite, places, isHidden };
  const tables = [...tablesOf(figures)].map(([id, cells]) =>
    cells[0]?.by.length === 0 ? tableOverAll(id, cells, making) : tableByGroup(id, cells, making),
  );
  making.sums.push(...sumsOfFigures(places, keys), ...sumsOfSplits(figures, keys));
  const { sums, open } = making;
  const besides = beside.map((one) => tableBeside(one, keys));
  const starred = new Set([...places].flatMap(([figure, { part }]) => (givenAway(figure) ? [part] : [])));
  return { counts: keys.counts, sums, open, told, starred, tables: [...tables, ...besides] };
}

/** A publication in the making, and the names of what each figure counts. */
interface Placing extends Making {
  readonly places: Map<Figure, FigureKeys>;
  readonly isHidden: (figure: Figure) => boolean;
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

function tableOverAll(id: string, figures: readonly Figure[], making: Placing): PrintedTable {
  const { keys, places } = making;
  const cells = figures.flatMap((figure): readonly PrintedCell[] => {
    const row = rowKey(figure);
    const [part, whole] = [keys.overAll(figure, 'n'), keys.overAll(figure, 'of')];
    places.set(figure, { part, whole });
    const gives = givesOf(figure);
    const hidden = making.isHidden(figure);
    const alone = (key: string): PrintedCell => ({ row, part: key, whole: null, gives: 'measure' });
    if (countsAlwaysTold.test(figure.id)) return [alone(part), alone(whole)];
    if (gives === 'count') return [alone(part), alone(whole)].map((cell) => ({ ...cell, hidden }));
    return [{ row, part, whole, gives, hidden }];
  });
  return { ...aboutTable(id, figures), cells, mergeable: [], folded: [] };
}

function tableByGroup(id: string, figures: readonly Figure[], making: Placing): PrintedTable {
  const { keys } = making;
  const about = aboutTable(id, figures);
  const parts = keys.list(about.by, new Map(figures.map((figure) => [groupOf(figure), figure.n])));
  const isMeasure = figures.some((figure) => givesOf(figure) === 'measure');
  if (isMeasure) addUp({ figures, parts }, 'n', making);
  const wholeOf = isMeasure ? () => null : wholesOf({ figures, parts }, making);
  const cells = figures.map((figure): PrintedCell => {
    const [row, whole] = [groupOf(figure), wholeOf(figure)];
    const part = groupKey(parts, row);
    making.places.set(figure, { part, whole });
    return { row, part, whole, gives: givesOf(figure), hidden: making.isHidden(figure) };
  });
  const known = cells.filter(({ row, hidden }) => row !== notRecorded && hidden !== true);
  const isCount = cells.every(({ gives }) => gives === 'count');
  if (isCount) for (const { row, part } of cells) if (row === notRecorded) making.open.add(part);
  return {
    ...about,
    cells,
    mergeable: isCount && !inOrder.test(about.by) ? known.map(({ row }) => row) : [],
    folded: isCount ? foldedRows(about.by, known, keys) : [],
  };
}

/** Groups that mean something only in their order, or that overlap, are never put together. */
const inOrder = /^(referral_month|cohort|cohort\+scheme_id)$/;

/** How many groups stand in a table before the rest are put together. */
const most: Readonly<Record<string, number>> = { gp_practice_code: 20, need_primary: 20 };
const mostUsually = 40;

function foldedRows(by: string, cells: readonly PrintedCell[], { counts }: PrintKeys): readonly string[] {
  if (inOrder.test(by) || by.includes('+')) return [];
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

function hasNoNumber({ status, value }: Figure): boolean {
  return status === 'withheld' || value === null;
}
