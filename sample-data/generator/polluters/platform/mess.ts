import { addDays, isSummerTime } from '../../calendar.js';
import { at, stream } from '../../random.js';
import { lastDay } from '../../truth/scheme.js';
import type { Truth } from '../../truth/types.js';
import { type Mark, cell, changed, mark, withCell } from '../cell.js';
import { type CaseColumn, type CaseLine, caseColumns, cleanCase } from './cases.js';
import { hidePersonalData } from './personal.js';
import { utcText } from './times.js';

/** How many cases were damaged in each way. */
export const caseCounts = {
  rows: 3204,
  duplicates: 176,
  tests: 9,
  deleted: 63,
  closedEarly: 12,
  overMonthEnd: 31,
} as const;

/** The platform's cases with all that goes wrong on the way out, in order of creation. */
export function messyCases(truth: Truth): readonly CaseLine[] {
  const clean = truth.referrals.filter((r) => r.system === 'platform').map(cleanCase);
  const [twice, deleted, early] = disjoint(clean);
  const damaged = shiftMidnights(
    clean.map((line) => {
      if (deleted.has(line)) return withoutClient(line);
      return early.has(line) ? closedEarly(line) : line;
    }),
  );
  const originals = clean.filter((line) => twice.has(line));
  const all = [...hidePersonalData(damaged), ...originals.map(selfReferred), ...testCases(at(clean, 0))];
  const inOrder = [...all].sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));
  if (inOrder.length !== caseCounts.rows) throw new Error(`${String(inOrder.length)} cases`);
  return inOrder.map((line, i) =>
    withCell(line, 'case_id', { ...line.cells.case_id, shown: `RC-${String(i + 1).padStart(5, '0')}` }),
  );
}

/** Cases to be entered twice, to lose their client, and to be closed too early: no case is in two of them. */
function disjoint(lines: readonly CaseLine[]): readonly [Set<CaseLine>, Set<CaseLine>, Set<CaseLine>] {
  const random = stream('damaged cases');
  const able = lines.filter((l) => l.referral?.source !== '02' && (l.referral?.date ?? '') < '2024-03-15');
  const twice = random.sample(able, caseCounts.duplicates);
  const rest = lines.filter((l) => !twice.includes(l));
  const deleted = random.sample(rest, caseCounts.deleted);
  const closed = rest.filter((l) => !deleted.includes(l) && l.cells.closed_at.clean !== '');
  return [new Set(twice), new Set(deleted), new Set(random.sample(closed, caseCounts.closedEarly))];
}

const personal = [
  'client_ref',
  'sex',
  'gender_identity',
  'ethnic_category',
  'lsoa21cd',
  'imd_decile',
] as const;

/** A deleted client takes everything personal along. */
function withoutClient(line: CaseLine): CaseLine {
  const what = mark('client_deleted', `deleted-${line.referral?.id ?? ''}`);
  return personal.reduce((out, column) => {
    const before = out.cells[column];
    const shown = column === 'client_ref' ? 'deleted' : '';
    return before.shown === shown ? out : withCell(out, column, changed(before, { shown }, what));
  }, line);
}

function closedEarly(line: CaseLine): CaseLine {
  const random = stream(`closed early ${line.referral?.id ?? ''}`);
  const shown = utcText(addDays(line.created.slice(0, 10), -random.int(1, 25)), '16:30');
  return withCell(
    line,
    'closed_at',
    changed(line.cells.closed_at, { shown }, mark('closure_before_creation')),
  );
}

/** The portal keeps local midnight in UTC, so that a summer referral shows the day before; 31 cross a month's end. */
function shiftMidnights(lines: readonly CaseLine[]): readonly CaseLine[] {
  const random = stream('portal midnights');
  const isFirst = (line: CaseLine) =>
    line.cells.referral_date.clean.endsWith('-01') && isSummerTime(line.cells.referral_date.clean);
  const first = new Set(random.sample(lines.filter(isFirst), caseCounts.overMonthEnd));
  const portal = new Set(lines.filter((line) => first.has(line) || (!isFirst(line) && random.chance(0.35))));
  return lines.map((line) => {
    if (!portal.has(line)) return line;
    const before = line.cells.referral_date;
    const shown = utcText(before.clean, '00:00');
    const what = mark('utc_midnight', first.has(line) ? 'over-month-end' : '');
    return withCell(
      line,
      'referral_date',
      isSummerTime(before.clean) ? changed(before, { shown }, what) : { ...before, shown },
    );
  });
}

/** The same person again, this time through the website, a few days later: a second case, no second referral. */
function selfReferred(line: CaseLine): CaseLine {
  const random = stream(`self-referred ${line.referral?.id ?? ''}`);
  const days = random.weighted([
    [0, 35],
    [1, 20],
    [2, 15],
    [4, 15],
    [6, 15],
  ] as const);
  const date = addDays(line.cells.referral_date.clean, days);
  const created = utcText(date > lastDay ? lastDay : date, '20:15');
  const closed = random.chance(0.4);
  const shown: Partial<Record<CaseColumn, string>> = {
    case_status: closed ? 'Closed' : 'New',
    case_created_at: created,
    referral_date: date,
    referral_source: 'Self',
    referral_org: '',
    assigned_to: '',
    closed_at: closed ? utcText(addDays(date, 9), '16:30') : '',
    closure_reason: closed ? 'Duplicate' : '',
    first_contact_at: '',
    contacts_n: '0',
    needs: '',
    notes: 'Came through the website',
  };
  const what = mark('duplicate_case', `second-case-${line.referral?.id ?? ''}`);
  return { ...lineWith(line, shown, what), created };
}

/** People who do not exist. */
function testCases(like: CaseLine): readonly CaseLine[] {
  const random = stream('test cases');
  return Array.from({ length: caseCounts.tests }, (_, i) => {
    const date = addDays('2022-05-03', random.int(0, 680));
    const created = utcText(date, '09:00');
    const isTest = i % 2 === 0;
    const shown: Partial<Record<CaseColumn, string>> = {
      client_ref: isTest ? `TEST${String(i + 1)}` : `ZZ${String(i + 1)}`,
      case_status: 'Open',
      case_created_at: created,
      referral_date: date,
      referral_source: 'Other',
      assigned_to: 'Admin',
      sex: 'F',
      contacts_n: '0',
      notes: isTest ? 'Test Test' : 'ZZ Donotuse',
    };
    const nothing = Object.fromEntries(caseColumns.map((column) => [column, '']));
    return { ...lineWith(like, { ...nothing, ...shown }, mark('test_client')), referral: null, created };
  });
}

/** A line that shows other texts and stands for nothing true. */
function lineWith(line: CaseLine, shown: Partial<Record<CaseColumn, string>>, what: Mark): CaseLine {
  const cells = caseColumns.reduce(
    (out, column) => ({ ...out, [column]: cell(shown[column] ?? out[column].shown) }),
    line.cells,
  );
  return { ...line, cells, marks: [what] };
}
