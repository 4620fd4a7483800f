import { average } from '../stats/mean.js';

/** A score, the wellbeing beside it, and the row of the source file they stand in. */
export interface Located {
  readonly row: number;
  readonly score: number;
  readonly wellbeing: number;
}

/** A run of entries, the first counted in and the last left out. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const rounds = 4;

/**
 * The run of entries in which scores go with wellbeing most, against the rest in which they go the other way: the run of
 * the largest sum (Kadane 1984) of products of how far both lie from their mean. The mean of a turned part is another than that of the rest, so that the
 * products are taken anew inside and outside what was found. Where fewer than `least` entries are left before or after a
 * run, nothing tells them from it, and it takes them in. Null where no run has `least` entries.
 */
export function bestRun(entries: readonly Located[], least: number): Run | null {
  let run: Run | null = null;
  for (let round = 0; round < rounds; round += 1) {
    const next = toTheEnds(largestRun(productsOf(entries, run)), entries.length, least);
    if (run !== null && next.from === run.from && next.to === run.to) break;
    run = next;
  }
  return run === null || run.to - run.from < least ? null : run;
}

function productsOf(entries: readonly Located[], run: Run | null): readonly number[] {
  const isIn = (i: number): boolean => run !== null && i >= run.from && i < run.to;
  const centreOf = (side: boolean): readonly [number, number] => {
    const own = entries.filter((_, i) => isIn(i) === side);
    return own.length === 0
      ? [0, 0]
      : [average(own.map(({ score }) => score)), average(own.map(({ wellbeing }) => wellbeing))];
  };
  const [inside, outside] = [centreOf(true), centreOf(false)];
  return entries.map(({ score, wellbeing }, i) => {
    const [middle, usual] = isIn(i) ? inside : outside;
    return (score - middle) * (wellbeing - usual);
  });
}

function largestRun(products: readonly number[]): Run {
  let [best, from, to] = [0, 0, 0];
  let [sum, start] = [0, 0];
  for (const [i, product] of products.entries()) {
    if (sum <= 0) [sum, start] = [0, i];
    sum += product;
    if (sum > best) [best, from, to] = [sum, start, i + 1];
  }
  return { from, to };
}

function toTheEnds({ from, to }: Run, length: number, least: number): Run {
  if (to === from) return { from, to };
  return { from: from < least ? 0 : from, to: length - to < least ? length : to };
}
