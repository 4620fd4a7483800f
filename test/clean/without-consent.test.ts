import { afterAll, describe, expect, it } from 'vitest';
import { openEngine } from '../support/engine.js';
import { runOf } from '../support/run-of.js';
import { sql } from '../../shared/sql/sql.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const answers = ['Y', 'N', '', 'No', 'yes', 'Y', 'N', 'Y', 'Y', 'Y', 'Y', 'Y'];
const referrals = [
  'Referral ID,Person ID,Referral date,Gender,Consent given,Reason for referral',
  ...answers.map(
    (answer, i) => `R${String(i)},P${String(i)},2023-04-${String(i + 10)},F,${answer},Loneliness`,
  ),
  '',
].join('\n');
const contacts = [
  'Contact ID,Referral ID,Person ID,Contact date,Attended',
  ...answers.flatMap((_, i) =>
    [1, 2].map((n) => `C${String(i)}-${String(n)},R${String(i)},P${String(i)},2023-05-${String(i + 10)},Y`),
  ),
  '',
].join('\n');

describe('rows whose consent is recorded as no', () => {
  it('are counted and in no table and no figure, with what belongs to them; blanks stay', async () => {
    const run = await runOf(engine, { 'north.csv': referrals, 'contacts.csv': contacts });
    const ids = engine.rows(sql`SELECT referral_id AS id FROM referral ORDER BY row_no`).map(({ id }) => id);
    expect(ids).toEqual(['R0', 'R2', 'R4', 'R5', 'R7', 'R8', 'R9', 'R10', 'R11']);
    const [left] = engine.rows<{ n: number }>(sql`SELECT count(*)::INTEGER AS n FROM contact`);
    expect(left?.n).toBe(18);
    expect(run.build.notes).toContain('3 rows of north.csv are left out: consent is recorded as no.');
    expect(run.build.notes).toContain(
      '6 rows of contacts.csv are left out: they belong to a referral that is left out.',
    );
    expect(run.figures.find(({ id }) => id === 'A1.total')?.value ?? run.figures[0]?.value).toBe(9);
  });

  it('change nothing where nobody refused, and leave no table behind', async () => {
    const run = await runOf(engine, { 'north.csv': referrals.replaceAll(/,(N|No),/g, ',Y,') });
    expect(run.build.notes.join(' ')).not.toContain('onsent');
    const [count] = engine.rows<{ n: number }>(sql`SELECT count(*)::INTEGER AS n FROM referral`);
    expect(count?.n).toBe(answers.length);
  });
});
