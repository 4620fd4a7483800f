import type { BuildReport, LeftOut } from '../clean/build-dataset.js';
import { buildNotes } from '../clean/build-notes.js';

/** The account of the dataset with the referrals that people said are others entered again. */
export function declareCases(build: BuildReport, leftOut: readonly LeftOut[]): BuildReport {
  if (leftOut.length === 0) return build;
  const fewer = (table: string): number => leftOut.find((one) => one.table === table)?.rows ?? 0;
  const counted = build.counted.map((one) =>
    one.record === 'referral' ? { ...one, rows: one.rows - fewer(one.table) } : one,
  );
  const report = { ...build, counted, leftOut: [...build.leftOut, ...leftOut] };
  return { ...report, notes: buildNotes(report) };
}
