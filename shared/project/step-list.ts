import type { Step } from '../clean/step.js';

/** The decided steps with these among them: each in the place of the one with its id, a new one at the end. */
export function withSteps(steps: readonly Step[], decided: readonly Step[]): readonly Step[] {
  const fresh = new Map(decided.map((step) => [step.id, step] as const));
  const known = new Set(steps.map(({ id }) => id));
  return [...steps.map((step) => fresh.get(step.id) ?? step), ...decided.filter(({ id }) => !known.has(id))];
}

/** The decided steps without one. A proposal is then made again as if nobody had switched it. */
export function withoutStep(steps: readonly Step[], id: string): readonly Step[] {
  return steps.filter((step) => step.id !== id);
}

/**
 * The decided steps with one moved before another, or to the end. Only the order of replacements that a person made in
 * one column tells; all other steps have their place by what they do.
 */
export function withStepMoved(steps: readonly Step[], id: string, before: string | null): readonly Step[] {
  const moved = steps.find((step) => step.id === id);
  if (moved === undefined || id === before) return steps;
  const others = withoutStep(steps, id);
  const place = before === null ? -1 : others.findIndex((step) => step.id === before);
  return place < 0 ? [...others, moved] : [...others.slice(0, place), moved, ...others.slice(place)];
}
