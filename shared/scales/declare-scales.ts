import type { BuildReport } from '../clean/build-dataset.js';
import { buildNotes } from '../clean/build-notes.js';
import type { Settled } from './apply-scale.js';

/** The account of the dataset with what answers about scales did to it. */
export function declareScales(build: BuildReport, settled: readonly Settled[]): BuildReport {
  if (settled.length === 0) return build;
  const report = { ...build, derived: [...build.derived, ...settled.filter(({ rows }) => rows > 0)] };
  return { ...report, notes: buildNotes(report) };
}
