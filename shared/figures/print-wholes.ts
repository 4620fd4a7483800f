import type { Sum } from '../disclosure/knowledge.js';
import type { Figure } from './figure.js';
import { type PrintKeys, groupKey, groupOf } from './print-keys.js';
import { notRecorded } from './usable.js';

/** The figures of one split, and the name of the list of their counts. */
export interface Split {
  readonly figures: readonly Figure[];
  readonly parts: string;
}

/** A publication in the making. */
export interface Making {
  readonly keys: PrintKeys;
  readonly sums: Sum[];
  /** Counts that readers are taken to know exactly. */
  readonly open: Set<string>;
  readonly overAll: ReadonlyMap<string, Figure>;
  /** Figures by site, by id and site: a cohort at a site is a part of everybody there. */
  readonly atSite: ReadonlyMap<string, Figure>;
}

/** Name of the whole that a figure of a split is a part of. */
export type WholeOf = (figure: Figure) => string;

/** The whole of each cell of a split; on the way, what its groups add up to is noted. */
export function wholesOf(split: Split, making: Making): WholeOf {
  const [first] = split.figures;
  if (first === undefined) return () => '';
  if (first.by.some((field) => overlapping.has(field))) return overlappingWholes(split, making);
  return isOneWhole(split, making) ? oneWhole(split, making) : wholeByGroup(split, making);
}

/** Splits whose groups share members, so that they add up to nothing. */
const overlapping = new Set(['cohort', 'needs_all']);

/** Whether every cell is a part of one whole, and not of the size of its own group. */
function isOneWhole({ figures }: Split, { overAll }: Making): boolean {
  const [first] = figures;
  const isSame = figures.every(({ of }) => of === first?.of);
  return (
    isSame && (overAll.get(first?.id ?? '')?.of !== sumOf(figures, 'of') || sumOf(figures, 'n') === first?.of)
  );
}

function oneWhole({ figures, parts }: Split, making: Making): WholeOf {
  const { of = 0, id = '' } = figures[0] ?? {};
  const key = `${parts} of ${String(of)}`;
  const isOfAll =
    figures.some(({ group }) => group.includes(notRecorded)) || making.overAll.get(id)?.n === of;
  making.keys.named(key, of);
  if (isOfAll) making.open.add(key);
  if (sumOf(figures, 'n') === of)
    making.sums.push({ whole: key, parts: figures.map((figure) => groupKey(parts, groupOf(figure))) });
  return () => key;
}

function wholeByGroup({ figures, parts }: Split, making: Making): WholeOf {
  const list = listOfWholes({ figures, parts }, making);
  addUp({ figures, parts }, 'n', making);
  addUp({ figures, parts: list }, 'of', making);
  return (figure) => groupKey(list, groupOf(figure));
}

/** Note that the groups, and whoever is in none of them, make up the figure over all. */
export function addUp({ figures, parts }: Split, which: 'n' | 'of', making: Making): void {
  const [first] = figures;
  const total = sumOf(figures, which);
  const whole = making.overAll.get(first?.id ?? '')?.[which] ?? total;
  const rest = whole - total;
  if (rest < 0) return;
  const key = making.keys.named(`${parts} together ${String(whole)}`, whole);
  making.open.add(key);
  const others = rest > 0 ? [making.keys.named(`${parts} others ${String(rest)}`, rest)] : [];
  making.sums.push({
    whole: key,
    parts: [...figures.map((figure) => groupKey(parts, groupOf(figure))), ...others],
  });
}

/** Each group has its own whole, and is a part of everybody. */
function overlappingWholes(split: Split, making: Making): WholeOf {
  const list = listOfWholes(split, making);
  for (const figure of split.figures) {
    const group = groupOf(figure);
    within(
      figure.n,
      { key: groupKey(split.parts, group), everybody: making.overAll.get(figure.id)?.n },
      making,
    );
    within(figure.of, { key: groupKey(list, group), everybody: making.overAll.get(figure.id)?.of }, making);
    const site = making.atSite.get(siteKey(figure.id, figure.group[1] ?? ''));
    within(figure.n, { key: groupKey(split.parts, group), everybody: site?.n }, making);
  }
  return (figure) => groupKey(list, groupOf(figure));
}

/** Name of a figure of one site. */
export function siteKey(id: string, site: string): string {
  return `${id} at ${site}`;
}

interface Within {
  readonly key: string;
  readonly everybody: number | undefined;
}

function within(count: number, { key, everybody }: Within, making: Making): void {
  if (everybody === undefined || everybody < count) return;
  const whole = making.keys.named(`${key} of everybody ${String(everybody)}`, everybody);
  making.open.add(whole);
  making.sums.push({ whole, parts: [key, making.keys.named(`${key} not in ${whole}`, everybody - count)] });
}

function listOfWholes({ figures, parts }: Split, { keys }: Making): string {
  const by = figures[0]?.by.join('+') ?? '';
  return keys.list(by, new Map(figures.map((figure) => [groupOf(figure), figure.of])), parts);
}

function sumOf(figures: readonly Figure[], which: 'n' | 'of'): number {
  return figures.reduce((sum, figure) => sum + figure[which], 0);
}
