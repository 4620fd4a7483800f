import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { csvRows } from '../support/rfc4180.js';
import type { CliRun } from '../support/run-cli.js';
import { sampleRun } from '../support/sample-run.js';

type Row = Readonly<Record<string, string>>;

const planted = csvRows(readFileSync('sample-data/truth/pollution_log.csv', 'utf8')).filter((row: Row) =>
  (row['kind'] ?? '').startsWith('pii_'),
);
/** Folders and files that may hold personal values, and say so in their folder's README. */
const working =
  /^(?:tables|cleaned|clean)\/|^(?:lines|marks|stored|ledger|people|effects)\.csv$|^(?:profile|mapping|figures)\.json$|^changed-cells\.xlsx$|^project\.soundings$/;

let run: CliRun;
let out: string;
beforeAll(() => {
  ({ run, out } = sampleRun());
  expect(run.status).toBe(0);
});

const digits = (text: string): string => text.replace(/\D/g, '');
/** The digits of what was planted, and the addresses word for word. */
const secrets = planted.map((row: Row) => {
  const end = (row['dirty'] ?? '').split(/(?:NHS no|ring|now at) /).at(-1) ?? '';
  return row['kind'] === 'pii_address' ? end : digits(end);
});

/** All texts of a file, those inside zipped parts too. */
function textOf(path: string): string {
  const bytes = readFileSync(join(out, path));
  if (!/\.(?:xlsx|docx|soundings)$/.test(path)) return bytes.toString('utf8');
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}

describe('personal data planted in notes', () => {
  it('are found, all of them and in their kind', () => {
    const issues = csvRows(readFileSync(join(out, 'issues.csv'), 'utf8')).filter(
      (issue: Row) => issue['rule'] === 'personal-data-in-text',
    );
    const kinds = { pii_nhs_number: 'NHS number', pii_phone: 'telephone number', pii_address: 'address' };
    const missed = planted.filter(
      (row: Row) =>
        !issues.some(
          (issue: Row) =>
            issue['file'] === row['file'] &&
            issue['row'] === row['row'] &&
            (issue['message'] ?? '').includes(kinds[row['kind'] as keyof typeof kinds]),
        ),
    );
    console.info(
      `${String(planted.length)} planted, ${String(missed.length)} missed, ${String(issues.length)} issues`,
    );
    expect(planted).toHaveLength(22);
    expect(missed).toEqual([]);
  });

  it('stand in no file that may be passed on, and in nothing that is said', () => {
    const shareable = run.written.filter((path) => !working.test(path));
    expect(shareable.length).toBeGreaterThan(8);
    expect(secrets.every((secret) => secret.length >= 10)).toBe(true);
    const told = [
      ...shareable.map((path) => [path, textOf(path)] as const),
      ['what was said', run.complaints] as const,
    ];
    const leaks = told.flatMap(([path, text]) => {
      const packed = text.replace(/(?<=\d)[ -](?=\d)/g, '');
      return secrets.filter((secret) => packed.includes(secret)).map((secret) => `${path}: ${secret}`);
    });
    expect(leaks).toEqual([]);
  });
});
