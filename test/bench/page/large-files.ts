import { auditFile } from '../quality/audit-data.js';
import { between, pick, randomFrom } from '../reading/random.js';

const contactsEach = 4;
const day = 86_400_000;

/** A scheme of so many referrals, twenty columns wide with errors of every kind, and four contacts of each, a week apart. */
export function largeFiles(referrals: number, seed: number): Readonly<Record<string, string>> {
  const text = auditFile(referrals, 20);
  return { 'referrals.csv': text, 'contacts.csv': contactsOf(text, randomFrom(seed)) };
}

/** Rows of contacts that such files hold. */
export function contactRows(referrals: number): number {
  return referrals * contactsEach;
}

function contactsOf(text: string, random: () => number): string {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const names = header.split(',');
  const [id = -1, date = -1] = ['Referral ID', 'Referral date'].map((name) => names.indexOf(name));
  const out = ['Contact ID,Referral ID,Contact date,Medium,Attended,Minutes'];
  lines.forEach((line, row) => {
    const cells = line.split(',');
    const referred = Date.parse(cells[date] ?? '');
    for (let i = 0; i < contactsEach; i += 1)
      out.push(
        [`C${String(row)}-${String(i)}`, cells[id] ?? '', ...contact(random, weeksOn(referred, i + 1))].join(
          ',',
        ),
      );
  });
  return `${out.join('\n')}\n`;
}

function weeksOn(referred: number, weeks: number): string {
  return Number.isNaN(referred) ? '' : new Date(referred + weeks * 7 * day).toISOString().slice(0, 10);
}

function contact(random: () => number, on: string): readonly string[] {
  const medium = pick(random, ['phone', 'home visit', 'clinic', 'video'] as const);
  return [on, medium, pick(random, ['Y', 'N'] as const), String(between(random, 5, 90))];
}
