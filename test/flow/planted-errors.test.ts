import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { csvRows } from '../support/rfc4180.js';
import { freshFolder, runCli } from '../support/run-cli.js';

type Row = Readonly<Record<string, string>>;

const log = csvRows(readFileSync('sample-data/truth/pollution_log.csv', 'utf8'));
let issues: readonly Row[] = [];
let setAside: ReadonlySet<string> = new Set();

const cell = ({ file, sheet, row, column }: Row): string => [file, sheet, row, column].join('|');
const sheetOf = ({ file, sheet }: Row): string => [file, sheet].join('|');
const rowOf = ({ file, sheet, row }: Row): string => [file, sheet, row].join('|');

/** Cells that the log names, but for rows set aside as repeats or tests: no rule looks at those. */
const planted = (...kinds: readonly string[]): string[] =>
  log
    .filter((entry) => kinds.includes(entry['kind'] ?? '') && !setAside.has(rowOf(entry)))
    .map(cell)
    .sort();
const found = (rule: string, severity?: string): string[] =>
  issues
    .filter((issue) => issue['rule'] === rule && (severity ?? issue['severity']) === issue['severity'])
    .map(cell)
    .sort();

beforeAll(() => {
  const out = join(freshFolder(), 'out');
  const run = runCli('audit', 'sample-data/wrekindale', '--reference', 'sample-data/reference', '--out', out);
  expect(run.status).toBe(0);
  issues = csvRows(readFileSync(join(out, 'issues.csv'), 'utf8'));
  const repeats = issues.filter((issue) => issue['rule'] === 'exact-duplicate-row');
  const tests = log.filter((entry) => entry['kind'] === 'test_client');
  setAside = new Set([...repeats, ...tests].map(rowOf));
});

describe('the rules on the messy sample', () => {
  it.each([
    ['formula-error-value', ['formula_error']],
    ['coded-as-scientific', ['code_scientific']],
    ['broken-letters', ['mojibake']],
    ['P04', ['date_sentinel']],
    ['P05', ['date_serial']],
  ] as const)('%s finds each cell that was planted and no other', (rule, kinds) => {
    expect(found(rule)).toEqual(planted(...kinds));
  });

  it('find months without a day, and no date that is wrong otherwise', () => {
    expect(found('date-not-real')).toEqual(planted('date_month_only'));
  });

  it('find scores off the scale as errors and scores between its points as warnings', () => {
    expect(found('P15', 'error')).toEqual(planted('score_out_of_range'));
    expect(found('P15', 'warning')).toEqual(planted('score_decimal'));
  });

  it('find closures before the referral', () => {
    const rows = issues
      .filter((issue) => issue['rule'] === 'X05' && issue['severity'] === 'error')
      .map(rowOf)
      .sort();
    expect(rows).toEqual(
      log
        .filter((entry) => entry['kind'] === 'closure_before_creation')
        .map(rowOf)
        .sort(),
    );
  });

  it('find the sheet in which anxiety was turned round, and no other scale', () => {
    const sheets = log.filter((entry) => entry['kind'] === 'scale_reversed').map(sheetOf);
    const turned = issues.filter((issue) => issue['rule'] === 'scale-may-be-reversed');
    expect(turned.map(sheetOf)).toEqual([...new Set(sheets)]);
    expect(turned.every((issue) => issue['row'] === '')).toBe(true);
  });

  it('find every repeated row of the workbook', () => {
    const repeats = issues.filter(
      (issue) => issue['rule'] === 'exact-duplicate-row' && (issue['file'] ?? '').endsWith('.xlsx'),
    );
    expect(repeats).toHaveLength(log.filter((entry) => entry['kind'] === 'exact_duplicate').length);
  });

  it('say nothing that a cell holds where it holds a planted secret', () => {
    const said = issues.map((issue) => `${issue['message'] ?? ''} ${issue['suggestion'] ?? ''}`).join('\n');
    const secrets = log
      .filter((entry) => /^pii_(nhs_number|phone)$/.test(entry['kind'] ?? ''))
      .flatMap((entry) => (entry['dirty'] ?? '').match(/\d[\d ]{8,}\d/g) ?? []);
    expect(secrets.length).toBeGreaterThan(15);
    expect(secrets.filter((secret) => said.includes(secret))).toEqual([]);
  });
});
