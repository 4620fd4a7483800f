import type { LogEntry, OwnedRows, Sighting } from '../../queries/log/issue-log.js';
import { type DisclosureProfile, discloseCount } from '../../stats/disclosure.js';
import { sharedCsvLine } from '../csv.js';

/** Columns of `issue-log.csv`; new ones go to the end. */
export const issueLogColumns = [
  'id',
  'rule',
  'severity',
  'dimension',
  'says',
  'source',
  'sheet',
  'column',
  'field',
  'presence',
  'rows',
  'of',
  'rows_before',
  'of_before',
  'questions',
  'referrals',
  'referrals_of',
  'owner',
  'action',
  'status',
  'reason',
  'decided_by',
  'decided_at',
] as const;

/** The issue log as a table to share: counts as they may be printed, no name of a worker, no value. */
export function* issueLogLines(log: readonly LogEntry[], profile: DisclosureProfile): Generator<string> {
  yield sharedCsvLine(issueLogColumns);
  for (const entry of log) {
    const { place, effect, decision } = entry;
    yield sharedCsvLine([
      entry.id,
      entry.rule,
      entry.severity,
      entry.dimension,
      entry.says,
      place.source,
      place.sheet,
      entry.column ?? '',
      entry.field ?? '',
      entry.presence,
      ...counted(entry.now, profile),
      ...counted(entry.then, profile),
      effect.questions.join(' '),
      ...counted(effect.headline, profile),
      entry.owner ?? ownersInWords(entry.owners),
      entry.action ?? '',
      entry.status,
      decision?.reason ?? '',
      decision?.decidedBy ?? '',
      decision?.decidedAt ?? '',
    ]);
  }
}

function counted(
  count: Pick<Sighting, 'rows' | 'of'> | null,
  profile: DisclosureProfile,
): readonly [string, string] {
  const text = (rows: number): string => discloseCount(rows, profile).text.replaceAll(',', '');
  if (count === null) return ['', ''];
  return [text(count.rows), count.of === null ? '' : text(count.of)];
}

/** Owners may be named after persons, so the log says how many there are; the query sheets say who. */
function ownersInWords(owners: readonly OwnedRows[]): string {
  const named = owners.filter(({ owner }) => owner !== null).length;
  if (named === 0) return '';
  return named === 1 ? '1 data owner' : `${String(named)} data owners`;
}
