import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../shared/queries/log/issue-log.js';
import { countLog, logToKeep } from '../../shared/queries/log/build-log.js';
import { logNow, withLogChange } from '../../shared/queries/log/edit-log.js';
import { type Project, emptyProject } from '../../shared/project/project.js';
import { smallExport } from '../support/small-export.js';
import { runFiles } from '../support/run-files.js';

const bad = smallExport();
const worse = bad.replace('04/04/2023', '31/06/2023');

async function logOf(
  files: Readonly<Record<string, string>>,
  project: Project = emptyProject,
): Promise<readonly LogEntry[]> {
  const { run, engine } = await runFiles(files, project);
  engine.close();
  return run.issueLog;
}

/** The project as it is when it is saved after this log was seen. */
function kept(log: readonly LogEntry[]): Project {
  return { ...emptyProject, issueLog: logToKeep(log) };
}

function impossibleDate(log: readonly LogEntry[]): LogEntry {
  const entry = log.find(({ rule }) => rule === 'date-not-real');
  if (entry === undefined) throw new Error('no such issue');
  return entry;
}

const first = await logOf({ 'Hollin referrals Q3 2023-24.csv': bad });

describe('the issue log', () => {
  it('names rule, place, rows, effect and the referrals concerned', () => {
    const entry = impossibleDate(first);
    expect(entry).toMatchObject({
      status: 'open',
      presence: 'new',
      column: 'Referral date',
      place: { source: 'hollin referrals', sheet: '', column: 'referral.referral_date' },
      now: { rows: 1, of: 40 },
      then: null,
      effect: { headline: { rows: 1, of: 40 } },
    });
    expect(entry.effect.questions).toContain('Q01');
  });

  it('knows an issue again in the next extract, whatever the date in the file’s name', async () => {
    const entry = impossibleDate(await logOf({ 'Hollin_referrals_2024-07-01.csv': worse }, kept(first)));
    expect(entry).toMatchObject({ presence: 'still', status: 'open', now: { rows: 2 }, then: { rows: 1 } });
    expect(entry.id).toBe(impossibleDate(first).id);
  });

  it('knows a renamed file by its headers, and keeps what a person decided', async () => {
    const decision = { reason: 'Nobody was reached.', decidedBy: 'Ceri', decidedAt: '2024-05-01' };
    const change = { status: 'accepted', action: 'accept', decision } as const;
    const issueLog = withLogChange(logToKeep(first), impossibleDate(first), change);
    expect(impossibleDate(logNow(first, issueLog)).status).toBe('accepted');
    const log = await logOf({ 'something else.csv': worse }, { ...emptyProject, issueLog });
    expect(impossibleDate(log)).toMatchObject({ presence: 'still', status: 'accepted', decision });
    expect(countLog(log)).toMatchObject({ accepted: 1, open: log.length - 1 });
  });

  it('keeps counts and words, and no cell of the files', () => {
    expect(JSON.stringify(logToKeep(first))).not.toMatch(/31\/02|P29|R40/);
  });
});
