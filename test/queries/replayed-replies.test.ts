import { describe, expect, it } from 'vitest';
import { takeReplies } from '../../shared/queries/replies/take-replies.js';
import { sql } from '../../shared/sql/sql.js';
import { runFiles } from '../support/run-files.js';
import { askOwners } from './asked.js';
import { askingExport } from './asking-export.js';
import { answered, saved } from './returned-sheet.js';

const { bytes, project } = await askOwners();
const sheet = { name: 'hollin.xlsx', bytes: saved(answered(bytes['hollin'] ?? new Uint8Array())) };
const taken = takeReplies([sheet], project, '2024-05-02');
const decided = { ...project, steps: taken.steps, queries: taken.queries, issueLog: taken.issueLog };

/** Referral dates, contacts and reasons in the ledger after a run with the replies. */
async function after(file: string, text: string) {
  const { run, engine } = await runFiles({ [file]: text }, decided);
  const rows = engine.rows<{ id: string; date: string | null; contacts: number | null }>(
    sql`SELECT referral_id AS id, referral_date::VARCHAR AS date, contacts_total AS contacts FROM referral`,
  );
  const reasons = engine.rows<{ reason: string; n: number }>(
    sql`SELECT reason, count(*)::INTEGER AS n FROM ledger WHERE reason LIKE '%query sheet%' GROUP BY ALL ORDER BY ALL`,
  );
  const open = engine.rows<{ n: number }>(
    sql`SELECT count(*)::INTEGER AS n FROM issues WHERE rule = 'P06' AND "row" = 3`,
  );
  engine.close();
  return { rows: new Map(rows.map((row) => [row.id, row])), reasons, open: open[0]?.n, steps: run.steps };
}

describe('the steps that replies become', () => {
  it('change the cells that were asked about, say so in the ledger, and settle the issue', async () => {
    const { rows, reasons, open } = await after('Scheme referrals Q3.csv', askingExport);
    expect(rows.get('R0002')?.date).toBe('2023-03-04');
    expect(rows.get('R0004')?.date).toBe('2023-06-05');
    expect(rows.get('R0007')?.date).toBe('2023-02-28');
    expect(rows.get('R0016')?.contacts).toBe(12);
    expect(rows.get('R0019')?.contacts).toBeNull();
    expect(reasons.reduce((sum, { n }) => sum + n, 0)).toBe(8);
    expect(open).toBe(0);
  });

  it('find their rows in the next extract, where rows, columns and other cells moved', async () => {
    const [header = '', ...lines] = askingExport.trim().split('\n');
    const moved = [header, ...lines.reverse()]
      .map((line, i) => `${i === 0 ? 'Export' : 'May'},${line}`)
      .join('\n');
    const { rows } = await after('scheme_referrals_2024-06-30.csv', moved.replaceAll(',GP,', ',Self,'));
    expect(rows.get('R0002')?.date).toBe('2023-03-04');
    expect(rows.get('R0007')?.date).toBe('2023-02-28');
    expect(rows.get('R0021')?.contacts).toBe(7);
  });
});
