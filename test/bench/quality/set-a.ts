import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvRows } from '../../support/rfc4180.js';
import { freshFolder, runCli } from '../../support/run-cli.js';

/**
 * `tsx test/bench/quality/set-a.ts`: every kind of damage of the messy sample, and what became of it: an issue of
 * the rule that is meant for it, or a cleaning step that mends it. Kinds that other rooms answer are named as such.
 */
type Row = Readonly<Record<string, string>>;

/** The rules that answer a kind; the same rule may answer several. `at` says what an issue must share with the log. */
interface Answer {
  readonly rules: readonly string[];
  readonly at: 'cell' | 'row' | 'sheet';
}

const answers: Readonly<Record<string, Answer>> = {
  date_serial: { rules: ['P05'], at: 'cell' },
  date_sentinel: { rules: ['P04'], at: 'cell' },
  date_month_only: { rules: ['date-not-real'], at: 'cell' },
  age_contradicts_dob: { rules: ['X02'], at: 'row' },
  formula_error: { rules: ['formula-error-value'], at: 'cell' },
  score_decimal: { rules: ['P15'], at: 'cell' },
  score_out_of_range: { rules: ['P15'], at: 'cell' },
  mojibake: { rules: ['broken-letters'], at: 'cell' },
  code_scientific: { rules: ['coded-as-scientific'], at: 'cell' },
  exact_duplicate: { rules: ['exact-duplicate-row'], at: 'row' },
  repeated_header: { rules: ['repeated-header'], at: 'row' },
  subtotal_row: { rules: ['total-row'], at: 'row' },
  total_row: { rules: ['total-row'], at: 'row' },
  closure_before_creation: { rules: ['X05'], at: 'row' },
  duplicate_case: { rules: ['referred-twice-in-a-day', 'X22', 'X23'], at: 'row' },
  duplicate_new_id: { rules: ['same-person-two-ids', 'X22'], at: 'row' },
  tracker_without_case: { rules: ['orphan-outcome'], at: 'row' },
  stage_mislabelled: { rules: ['X19', 'outcome-before-baseline'], at: 'row' },
  scale_reversed: { rules: ['scale-may-be-reversed'], at: 'sheet' },
  copy_forward: { rules: ['X21'], at: 'row' },
  pii_nhs_number: { rules: ['personal-data-in-text'], at: 'cell' },
  pii_phone: { rules: ['personal-data-in-text'], at: 'cell' },
  pii_address: { rules: ['personal-data-in-text'], at: 'cell' },
  client_deleted: { rules: ['P01'], at: 'row' },
};

const places: Readonly<Record<Answer['at'], (row: Row) => string>> = {
  cell: ({ file, sheet, row, column }) => [file, sheet, row, column].join('|'),
  row: ({ file, sheet, row }) => [file, sheet, row].join('|'),
  sheet: ({ file, sheet }) => [file, sheet].join('|'),
};

const out = join(freshFolder(), 'out');
const run = runCli(
  'run',
  'sample-data/wrekindale',
  '--reference',
  'sample-data/reference',
  '--decide',
  'suggested',
  '--out',
  out,
);
if (run.status !== 0) throw new Error(run.complaints);
const rowsOf = (file: string): Row[] => csvRows(readFileSync(join(out, file), 'utf8'));
const [issues, ledger] = [rowsOf('issues.csv'), rowsOf('ledger.csv')];
const log = csvRows(readFileSync('sample-data/truth/pollution_log.csv', 'utf8'));
const mended = new Set(ledger.map(places.cell));
const setAside = new Set(ledger.filter((entry) => entry['is'] === 'set_aside').map(places.row));

const share = (part: number, all: number): string => (all === 0 ? '–' : (part / all).toFixed(3));
console.log(
  `${'kind'.padEnd(30)}${'planted'.padStart(8)}${'issue'.padStart(8)}${'mended'.padStart(8)}${'aside'.padStart(8)}${'any'.padStart(8)}${'precision'.padStart(11)}  rules`,
);
for (const kind of [...new Set(log.map((row) => row['kind'] ?? ''))]) {
  const answer = answers[kind];
  const planted = log.filter((row) => row['kind'] === kind);
  const named = answer === undefined ? new Set<string>() : new Set(issuesOf(answer).map(places[answer.at]));
  const at = places[answer?.at ?? 'row'];
  const isNamed = (row: Row): boolean => named.has(at(row));
  const isMended = (row: Row): boolean => mended.has(places.cell(row));
  const isAside = (row: Row): boolean => setAside.has(places.row(row));
  const any = planted.filter((row) => isNamed(row) || isMended(row) || isAside(row)).length;
  console.log(
    `${kind.padEnd(30)}${String(planted.length).padStart(8)}${share(planted.filter(isNamed).length, planted.length).padStart(8)}${share(planted.filter(isMended).length, planted.length).padStart(8)}${share(planted.filter(isAside).length, planted.length).padStart(8)}${share(any, planted.length).padStart(8)}${(answer === undefined ? '–' : precision(answer)).padStart(11)}  ${answer?.rules.join(', ') ?? ''}`,
  );
}

function issuesOf({ rules }: Answer): Row[] {
  return issues.filter((issue) => rules.includes(issue['rule'] ?? ''));
}

/**
 * Of the places that the rules name in the files that the log has the kinds for, how many it has under any
 * kind that they answer; issues of a whole are not counted.
 */
function precision(answer: Answer): string {
  const kinds = Object.entries(answers).filter(([, { rules }]) =>
    rules.some((rule) => answer.rules.includes(rule)),
  );
  const at = places[answer.at];
  const entries = log.filter((row) => kinds.some(([kind]) => kind === row['kind']));
  const files = new Set(entries.map((row) => row['file']));
  const logged = new Set(entries.map(at));
  const named = new Set(
    issuesOf(answer)
      .filter((issue) => files.has(issue['file']) && (answer.at === 'sheet' || issue['row'] !== ''))
      .map(at),
  );
  return share([...named].filter((place) => logged.has(place)).length, named.size);
}
