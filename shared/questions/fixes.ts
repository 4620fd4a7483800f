import type { RankedFix } from '../ipc/desk.js';
import type { Verdict } from './verdict.js';

/** Every fix of the picked questions once: first those that help most of them, among these the shortest. */
export function shortestFixes(verdicts: readonly Verdict[]): readonly RankedFix[] {
  const found = new Map<string, RankedFix>();
  for (const { id, fixes } of verdicts.filter(({ picked }) => picked)) {
    for (const fix of fixes) {
      const known = found.get(fix.id);
      const larger = known !== undefined && known.fix.rows > fix.rows ? known.fix : fix;
      found.set(fix.id, { fix: larger, unlocks: [...(known?.unlocks ?? []), id] });
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      b.unlocks.length - a.unlocks.length || a.fix.rows - b.fix.rows || (a.fix.id < b.fix.id ? -1 : 1),
  );
}
