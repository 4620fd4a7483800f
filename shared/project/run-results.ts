import { isObject } from './is-object.js';

/** A line of results, as print shows it. */
export interface ResultLine {
  readonly id: string;
  readonly label: string;
  readonly printed: string;
}

/** What a project remembers of its last run, so that another version can be laid beside it: printed texts, no true count. */
export interface RunResults {
  readonly version: string;
  readonly today: string;
  readonly period: { readonly from: string; readonly to: string };
  /** Name of the rule by which small numbers were printed. */
  readonly rule: string;
  /** “Only people …”; null for everyone. */
  readonly only: string | null;
  readonly figures: readonly ResultLine[];
  /** How well fields are recorded. */
  readonly quality: readonly ResultLine[];
  readonly verdicts: readonly ResultLine[];
  /** The steps that were carried out, in order. */
  readonly steps: readonly ResultLine[];
}

/** True for saved results that can be used; those of another shape are worked out anew. */
export function areResults(saved: unknown): saved is RunResults {
  if (!isObject(saved) || !isObject(saved['period'])) return false;
  const texts = [
    saved['version'],
    saved['today'],
    saved['rule'],
    saved['period']['from'],
    saved['period']['to'],
  ];
  const lists = [saved['figures'], saved['quality'], saved['verdicts'], saved['steps']];
  return texts.every((text) => typeof text === 'string') && lists.every(areLines);
}

function areLines(lines: unknown): boolean {
  const isLine = (line: unknown): boolean =>
    isObject(line) && ['id', 'label', 'printed'].every((part) => typeof line[part] === 'string');
  return Array.isArray(lines) && lines.every(isLine);
}
