import { leaks } from '../stats/disclosure-audit.js';
import type { Material } from './material.js';

/** Whether a starred group could be worked out from the others and the total of a step of the pathway. */
export function stepLeaks({ context, book }: Material, step: string, field: string): boolean {
  const groups = book.split(`A6.${step}.of_all`, field);
  const parts = groups.map(({ n }) => n);
  const rests = groups.map(({ n, of }) => of - n);
  const total = (list: readonly number[]): number => list.reduce((sum, count) => sum + count, 0);
  return leaks(parts, total(parts), context.disclosure) || leaks(rests, total(rests), context.disclosure);
}
