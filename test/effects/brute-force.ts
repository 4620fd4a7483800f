import { buildDataset } from '../../shared/clean/build-dataset.js';
import { loadReferences } from '../../shared/clean/references.js';
import { replaySteps } from '../../shared/clean/replay.js';
import type { Step } from '../../shared/clean/step.js';
import { referralsInForce } from '../../shared/cohorts/cohorts-in-force.js';
import { type StepMoves, movesBetween } from '../../shared/effects/step-moves.js';
import type { Engine } from '../../shared/engine/engine.js';
import { computeFigures } from '../../shared/figures/compute.js';
import type { Figure } from '../../shared/figures/figure.js';
import { isHeadline } from '../../shared/figures/headline.js';
import { choosePeriod, chooseToday } from '../../shared/figures/period.js';
import { matchPeople } from '../../shared/people/match.js';
import type { Run } from '../../shared/pipeline.js';
import { loadRaw } from '../../shared/reading/load-raw.js';
import { settleScales } from '../../shared/scales/settle-scales.js';
import { openEngine } from '../support/engine.js';

/** An engine that holds a run's files as read, and nothing else. */
export async function rawEngine({ tables, references }: Run): Promise<Engine> {
  const engine = await openEngine();
  const others = references.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.tables));
  loadReferences(engine, [...others, ...tables]);
  for (const table of tables) loadRaw(engine, table);
  return engine;
}

/** What a step does to the figures, by working everything out from raw once more with the step switched over. */
export function bruteForce(engine: Engine, run: Run, step: Step): StepMoves {
  const now = run.figures.filter(isHeadline);
  const steps = run.steps.map((one) => (one.id === step.id ? { ...one, on: !one.on } : one));
  const switched = figuresFromRaw(engine, run, steps);
  return { step: step.id, moves: step.on ? movesBetween(now, switched) : movesBetween(switched, now) };
}

function figuresFromRaw(
  engine: Engine,
  { tables, mapping, project }: Run,
  steps: readonly Step[],
): readonly Figure[] {
  replaySteps(engine, tables, steps);
  buildDataset(engine, { tables, mapping, project });
  matchPeople(engine, project, { tables, mapping });
  settleScales(engine, { tables, mapping, project });
  const today = chooseToday(engine, project.settings.today);
  const period = choosePeriod(engine, today, project.settings.period);
  const among = referralsInForce(project, tables);
  const context = { mapping, today, period, settings: project.settings, among };
  return computeFigures(engine, context).filter(isHeadline);
}

/** The greatest difference between two accounts of the same step; infinite where one has a number and the other none. */
export function farthestApart(one: StepMoves, other: StepMoves): number {
  const others = new Map(other.moves.map((move) => [move.figure, move] as const));
  if (others.size !== one.moves.length) return Infinity;
  const apart = one.moves.flatMap((move) => {
    const twin = others.get(move.figure);
    if (twin === undefined) return [Infinity];
    return (['with', 'without'] as const).flatMap((side) =>
      (['value', 'low', 'high', 'n'] as const).map((part) => distance(move[side][part], twin[side][part])),
    );
  });
  return Math.max(0, ...apart);
}

function distance(one: number | null, other: number | null): number {
  if (one === null || other === null) return one === other ? 0 : Infinity;
  return Math.abs(one - other);
}
