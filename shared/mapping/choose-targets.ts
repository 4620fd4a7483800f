import { recordOfGrain } from '../profile/header-fields.js';
import type { SourceTable } from '../reading/source.js';
import { besideOthers } from './beside-others.js';
import { type Candidate, type Unneeded, mayRepeat, mixedWith, weighColumn } from './candidates.js';
import { type Choice, leastConfidence, sureConfidence, targetKey } from './choice.js';
import { type ColumnSeen } from './column-seen.js';
import { tableHints } from './table-hints.js';
import { likelyTargets } from './likely-targets.js';
import type { Target } from './mapping.js';
import { dateScores } from './score-dates.js';
import { scoreHeader } from './score-headers.js';
import { plainHeaders } from './plain-headers.js';
import { whyNotUsed } from './why-not-used.js';

/** A table's columns, and what is known of them so far. */
export interface Choosing {
  readonly columns: readonly ColumnSeen[];
  /** What each open column could be beside the others, surest first. */
  readonly wanted: ReadonlyMap<number, readonly Candidate[]>;
  /** What each open column could be by itself, surest first. */
  readonly alone: ReadonlyMap<number, readonly Candidate[]>;
  /** What the rest of the table says of a column. */
  readonly hints: ReadonlyMap<number, readonly Candidate[]>;
  /** What a header names outright and the values of its column are not, as a sentence. */
  readonly contradicted: ReadonlyMap<number, string>;
  /** How likely each open column is to be for no field, 0–1, and what it is about then. */
  readonly unneeded: ReadonlyMap<number, Unneeded>;
  /** Column by target key, for targets that are settled or chosen. */
  readonly taken: ReadonlyMap<string, number>;
}

/** Choose at most one target a column and one column a field, each weighed beside what all others could be. */
export function chooseTargets(
  table: SourceTable,
  columns: readonly ColumnSeen[],
  settled: ReadonlyMap<number, Target | null>,
): Map<number, Choice> {
  const record = recordOfGrain(table.grain.suggested);
  const open = plainHeaders(columns).filter(({ column }) => !settled.has(column.index));
  const hasScores = columns.some(({ column }) => scoreHeader(column.name) !== null);
  const alone = new Map(
    open.map((column) => [column.column.index, weighColumn(column, record, { hasScores })] as const),
  );
  const listed = new Map([...alone].map(([index, { candidates }]) => [index, candidates] as const));
  const hints = tableHints({ table, record, columns: open, listed });
  const hinted = new Map(
    [...alone].map(
      ([index, weighed]) =>
        [index, { ...weighed, candidates: withHints(weighed.candidates, hints.get(index) ?? []) }] as const,
    ),
  );
  const { wanted, unneeded } = besideOthers(hinted, open, settled);
  const byItself = new Map([...hinted].map(([index, { candidates }]) => [index, candidates] as const));
  const { chosen, taken } = assign({ wanted, alone: byItself }, settled);
  const targets = new Map([
    ...settled,
    ...[...chosen].map(([index, { target }]) => [index, target] as const),
  ]);
  const dated = dateScores(columns, targets);
  const contradicted = new Map(
    [...alone].flatMap(([index, one]) =>
      one.contradicted === null ? [] : [[index, one.contradicted] as const],
    ),
  );
  const choosing = { columns, wanted, alone: byItself, hints, contradicted, unneeded, taken };
  return new Map(
    open.map(({ column: { index } }): [number, Choice] => {
      const candidate = chosen.get(index);
      const target = dated.get(index) ?? candidate?.target ?? null;
      const likely = likelyTargets(choosing, index, candidate);
      if (target === null || candidate === undefined)
        return [index, { ...whyNotUsed(choosing, index), likely }];
      const confidence = likely === null ? candidate.confidence : Math.min(candidate.confidence, unsure);
      return [index, { target, confidence, evidence: `${candidate.why}.`, likely }];
    }),
  );
}

/** A column that is asked about is not sure, however likely its field is. */
const unsure = sureConfidence - 0.01;

/** What the neighbours say outright counts by how sure it is; what they merely offer is left for the question. */
function withHints(candidates: readonly Candidate[], hints: readonly Candidate[]): readonly Candidate[] {
  return mixedWith(
    candidates,
    hints.filter(({ confidence }) => confidence >= leastConfidence),
  );
}

/**
 * Pairs of column and target by falling confidence; a pair counts where both are still free. Of two columns that are as
 * likely the same, the first is used, and neither counts as sure.
 */
function assign(
  { wanted, alone }: Pick<Choosing, 'wanted' | 'alone'>,
  settled: ReadonlyMap<number, Target | null>,
): { readonly chosen: ReadonlyMap<number, Candidate>; readonly taken: ReadonlyMap<string, number> } {
  const taken = new Map<string, number>();
  for (const [index, target] of settled) if (target !== null) taken.set(targetKey(target), index);
  const chosen = new Map<number, Candidate>();
  const pairs = [...wanted]
    .flatMap(([index, candidates]) => candidates.map((candidate) => ({ index, candidate })))
    .filter(
      ({ index, candidate }) =>
        candidate.confidence >= leastConfidence ||
        confidenceIn(alone.get(index), candidate) >= leastConfidence,
    )
    .sort((a, b) => b.candidate.confidence - a.candidate.confidence || a.index - b.index);
  for (const { index, candidate } of pairs) {
    const key = targetKey(candidate.target);
    if (chosen.has(index) || (taken.has(key) && !mayRepeat(candidate.target))) continue;
    chosen.set(index, { ...candidate, confidence: Math.max(candidate.confidence, leastConfidence) });
    taken.set(key, taken.get(key) ?? index);
  }
  return { chosen, taken };
}

function confidenceIn(candidates: readonly Candidate[] | undefined, { target }: Candidate): number {
  return candidates?.find((one) => targetKey(one.target) === targetKey(target))?.confidence ?? 0;
}
