import { recordOfGrain } from '../profile/header-fields.js';
import type { SourceTable } from '../reading/source.js';
import { type Candidate, candidatesOf, mayRepeat } from './candidates.js';
import { type Choice, leastConfidence, sureConfidence, targetKey } from './choice.js';
import { type ColumnSeen } from './column-seen.js';
import { tableHints } from './table-hints.js';
import { likelyTargets } from './likely-targets.js';
import type { Target } from './mapping.js';
import { dateScores } from './score-dates.js';
import { plainHeaders } from './plain-headers.js';
import { whyNotUsed } from './why-not-used.js';

/** A table's columns, and what is known of them so far. */
export interface Choosing {
  readonly columns: readonly ColumnSeen[];
  /** What each open column could be, surest first. */
  readonly wanted: ReadonlyMap<number, readonly Candidate[]>;
  /** Column by target key, for targets that are settled or chosen. */
  readonly taken: ReadonlyMap<string, number>;
}

/** Choose at most one target a column and one column a field, the surest pair first. */
export function chooseTargets(
  table: SourceTable,
  columns: readonly ColumnSeen[],
  settled: ReadonlyMap<number, Target | null>,
): Map<number, Choice> {
  const record = recordOfGrain(table.grain.suggested);
  const open = plainHeaders(columns).filter(({ column }) => !settled.has(column.index));
  const listed = new Map(open.map((column) => [column.column.index, candidatesOf(column, record)] as const));
  const hints = tableHints({ table, record, columns: open, listed });
  const wanted = new Map(
    [...listed].map(
      ([index, found]) => [index, bySureness([...found, ...(hints.get(index) ?? [])])] as const,
    ),
  );
  const { chosen, taken } = assign(wanted, settled);
  const targets = new Map([
    ...settled,
    ...[...chosen].map(([index, { target }]) => [index, target] as const),
  ]);
  const dated = dateScores(columns, targets);
  return new Map(
    open.map(({ column: { index } }): [number, Choice] => {
      const candidate = chosen.get(index);
      const target = dated.get(index) ?? candidate?.target ?? null;
      const likely = likelyTargets({ columns, wanted, taken }, index, candidate);
      if (target === null || candidate === undefined)
        return [index, { ...whyNotUsed({ columns, wanted, taken }, index), likely }];
      const confidence = likely === null ? candidate.confidence : Math.min(candidate.confidence, unsure);
      return [index, { target, confidence, evidence: `${candidate.why}.`, likely }];
    }),
  );
}

/** Where another field is nearly as likely, the likelier one is not sure. */
const unsure = sureConfidence - 0.01;

/** Pairs of column and target by falling confidence; a pair counts where both are still free. */
function assign(
  wanted: ReadonlyMap<number, readonly Candidate[]>,
  settled: ReadonlyMap<number, Target | null>,
): { readonly chosen: ReadonlyMap<number, Candidate>; readonly taken: ReadonlyMap<string, number> } {
  const taken = new Map<string, number>();
  for (const [index, target] of settled) if (target !== null) taken.set(targetKey(target), index);
  const chosen = new Map<number, Candidate>();
  const pairs = [...wanted]
    .flatMap(([index, candidates]) => candidates.map((candidate) => ({ index, candidate })))
    .filter(({ candidate }) => candidate.confidence >= leastConfidence)
    .sort((a, b) => b.candidate.confidence - a.candidate.confidence || a.index - b.index);
  for (const { index, candidate } of pairs) {
    const key = targetKey(candidate.target);
    if (chosen.has(index) || (taken.has(key) && !mayRepeat(candidate.target))) continue;
    chosen.set(index, candidate);
    taken.set(key, taken.get(key) ?? index);
  }
  return { chosen, taken };
}

function bySureness(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort((a, b) => b.confidence - a.confidence);
}
