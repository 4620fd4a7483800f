import { notPrinted, printed, type Known } from './known.js';
import { type DisclosureProfile, isSmall } from '../stats/disclosure.js';
import { type Rules, cellState, countOf, smallOnes } from './choice.js';
import type { Knowledge, Sum } from './knowledge.js';
import {
  type PrintedCell,
  type PrintedTable,
  type Publication,
  restKey,
  togetherKey,
} from './printed-table.js';

/** What a reader of the whole publication knows who has the rule, and knows which counts add up. */
export function knowledgeOf(rules: Rules): Knowledge {
  const { publication, profile } = rules;
  const known = new Map<string, Known>();
  for (const [key, count] of publication.counts)
    known.set(key, publication.open.has(key) ? { count, low: count, high: count } : notPrinted(count));
  const sums: Sum[] = [...publication.sums];
  const learn: Learn = (key, count, limits) => {
    const { low, high } = known.get(key) ?? notPrinted(count);
    known.set(key, { count, low: Math.max(low, limits.low), high: Math.min(high, limits.high) });
  };
  for (const table of publication.tables) {
    for (const cell of table.cells) {
      const { part, whole } = cell;
      if (whole !== null && cell.gives !== 'measure')
        sums.push({ whole, parts: [part, restKey(part, whole)] });
      readCell(cell, table, { rules, learn });
    }
    for (const sum of rowsTogether(table, rules)) {
      sums.push(sum);
      const count = sum.parts.reduce((all, part) => all + (publication.counts.get(part) ?? 0), 0);
      learn(sum.whole, count, printed(count, profile));
    }
  }
  return { counts: known, sums };
}

interface Limits {
  readonly low: number;
  readonly high: number;
}

type Learn = (key: string, count: number, limits: Limits) => void;

interface Reading {
  readonly rules: Rules;
  readonly learn: Learn;
}

function readCell(cell: PrintedCell, table: PrintedTable, { rules, learn }: Reading): void {
  const { publication, profile } = rules;
  const { part, whole, gives } = cell;
  if (whole !== null && gives !== 'measure') {
    const rest = countOf(restKey(part, whole), cell, publication);
    learn(restKey(part, whole), rest, notPrinted(rest));
  }
  const state = cellState(cell, table, rules);
  if (state !== 'shown' && state !== 'starred') return;
  const count = publication.counts.get(part) ?? 0;
  const all = whole === null ? 0 : (publication.counts.get(whole) ?? 0);
  if (whole !== null && gives === 'count') learn(whole, all, printed(all, profile));
  if (state === 'starred') {
    for (const key of toldByStar(cell, rules))
      learn(key, countOf(key, cell, publication), { low: profile.from, high: profile.to });
    if (!isSmall(count, profile))
      learn(part, count, { low: Math.min(count, profile.to + 1), high: Infinity });
    return;
  }
  learn(part, count, printed(count, profile));
  learn(part, count, sideOf(count, publication));
  if (whole === null || gives === 'measure') return;
  learn(whole, all, printed(all, profile));
  learn(restKey(part, whole), all - count, sizeOf(all - count, profile));
}

/** What a star tells to be small; where the whole is, every part of it is starred, so no part is told of. */
function toldByStar(cell: PrintedCell, { publication, profile }: Rules): readonly string[] {
  const small = smallOnes(cell, publication, profile);
  return cell.whole !== null && small.includes(cell.whole) ? [cell.whole] : small;
}

/** Whether a rest is small, and whether there is one, is seen from whether its share is starred. */
function sizeOf(rest: number, profile: DisclosureProfile): Limits {
  if (isSmall(rest, profile)) return { low: profile.from, high: profile.to };
  return rest === 0 ? { low: 0, high: 0 } : { low: profile.to + 1, high: Infinity };
}

/** Print says of a count on which side of certain numbers it lies. */
function sideOf(count: number, { told }: Publication): Limits {
  const below = told.filter((limit) => limit <= count);
  const above = told.filter((limit) => limit > count);
  return { low: Math.max(0, ...below), high: Math.min(Infinity, ...above.map((limit) => limit - 1)) };
}

/** Lines that hold several rows, each as what it adds up to. */
function rowsTogether(table: PrintedTable, { choice }: Rules): readonly Sum[] {
  if (choice.withheld.has(table.id)) return [];
  const partsOf = (rows: (row: string) => boolean): readonly string[] =>
    table.cells.flatMap(({ row, part }) => (rows(row) ? [part] : []));
  const merged = choice.merged.get(table.id);
  const sums = [
    { whole: togetherKey(table.id, 'merged'), parts: partsOf((row) => merged?.has(row) === true) },
    {
      whole: togetherKey(table.id, 'folded'),
      parts: partsOf((row) => table.folded.includes(row) && merged?.has(row) !== true),
    },
  ];
  return sums.filter(({ parts }) => parts.length > 0);
}
