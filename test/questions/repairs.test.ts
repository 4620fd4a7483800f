import { afterAll, describe, expect, it, vi } from 'vitest';
import { type Answers, answerQuestions } from '../../shared/questions/answer.js';
import type { VerdictWord } from '../../shared/questions/verdict.js';
import { pick, randomFrom } from '../bench/reading/random.js';
import { type Rows, loadCleanTables, mappingOf } from '../support/clean-tables.js';
import { openEngine } from '../support/engine.js';

vi.setConfig({ testTimeout: 120_000 });

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

const order: readonly VerdictWord[] = ['not_possible', 'with_limits', 'supported'];
const size = 100;

/** Rows of which everything is known. */
function wholeRows(random: () => number): Rows {
  return Array.from({ length: size }, (_, i) => {
    const isSeen = random() < 0.7;
    const connections = isSeen && random() < 0.6 ? '1' : '0';
    return {
      person_id: `P${String(i)}`,
      referral_id: `R${String(i)}`,
      referral_date: '2023-01-15',
      referral_source: '01',
      gender: '2',
      birth_date: '1970-05-05',
      ethnic_category: pick(random, ['A', 'H']),
      imd_decile: pick(random, ['1', '9']),
      need_primary: 'N01',
      link_worker_id: pick(random, ['LW1', 'LW2']),
      referral_status: isSeen ? 'closed' : 'waiting',
      first_contact_date: isSeen ? '2023-02-01' : '',
      contacts_total: isSeen ? '3' : '0',
      closure_reason: isSeen ? 'K01' : '',
      onward_count: connections,
      onward_types: connections === '1' ? 'S01' : '',
      onward_started: connections === '1' ? 'Y' : '',
      gp_attend_pre12: '4',
      gp_attend_post12: '2',
    };
  });
}

const spoilable = [
  'referral_date', 'referral_source', 'gender', 'birth_date', 'ethnic_category', 'imd_decile', 'need_primary',
  'link_worker_id', 'referral_status', 'first_contact_date', 'contacts_total', 'closure_reason', 'onward_types',
  'onward_started', 'gp_attend_pre12',
]; // prettier-ignore

/** The same with cells blanked, in each column its own share. */
function spoilt(random: () => number, whole: Rows): Rows {
  const shares = new Map(spoilable.map((field) => [field, pick(random, [0, 0.05, 0.15, 0.4])]));
  return whole.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([field, value]) => [field, random() < (shares.get(field) ?? 0) ? '' : value]),
    ),
  );
}

function mended(rows: Rows, whole: Rows, fixes: readonly string[]): Rows {
  const fields = fixes.map((id) => id.split(':')[1] ?? '');
  return rows.map((row, i) => ({
    ...row,
    ...Object.fromEntries(fields.map((field) => [field, whole[i]?.[field] ?? ''])),
  }));
}

function ask(referral: Rows): Answers {
  loadCleanTables(engine, { referral });
  return answerQuestions(engine, {
    mapping: mappingOf({ referral }),
    today: { date: '2024-03-31', how: '' },
    settings: { disclosure: 'default', questions: null },
    figures: [],
  });
}

const rank = (answers: Answers, id: string): number =>
  order.indexOf(answers.verdicts.find((verdict) => verdict.id === id)?.verdict ?? 'not_possible');

describe('a repair', () => {
  it.each([1, 2, 3])(
    'brings the verdict as far as it says, and no fix of it is idle (rows of seed %i)',
    (seed) => {
      const random = randomFrom(seed);
      const whole = wholeRows(random);
      const rows = spoilt(random, whole);
      const promised = ask(rows).verdicts.flatMap(({ id, repairs }) =>
        repairs.map(({ to, fixes }) => ({ id, to, fixes: fixes.map((fix) => fix.id) })),
      );
      const fillable = promised.filter(({ fixes }) => fixes.every((id) => id.startsWith('fill:')));
      expect(fillable.length).toBeGreaterThan(2);
      const asked = new Map<string, Answers>();
      const after = (fixes: readonly string[]): Answers => {
        const key = fixes.join(' ');
        const found = asked.get(key) ?? ask(mended(rows, whole, fixes));
        asked.set(key, found);
        return found;
      };
      for (const { id, to, fixes } of fillable) {
        expect([id, fixes, rank(after(fixes), id) >= order.indexOf(to)]).toEqual([id, fixes, true]);
        for (const fix of fixes) {
          const rest = fixes.filter((other) => other !== fix);
          expect([id, rest, rank(after(rest), id) < order.indexOf(to)]).toEqual([id, rest, true]);
        }
      }
    },
  );
});
