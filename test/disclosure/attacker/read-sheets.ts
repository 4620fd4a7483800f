import type { Notes } from './read-tables.js';
import { type WrittenTable, plainText, tablesInPage } from './written-tables.js';

const practice = 'Registered practice';
const need = 'Main need';
const unrecorded = 'Not recorded';
/** What a sheet prints of a star, and of a number that is kept back for the sake of others. */
const notShown = 'not shown';
/** Stands for groups whose names a reader does not know. */
const others = 'others';

/** The lines of a sheet as the tables of the workbook call them. */
const steps: Readonly<Record<string, string>> = {
  'Reached: any two-way contact': 'Reached',
  'Attended at least one appointment': 'Engaged',
  'Connected onward, or with a plan': 'Supported',
  'Closed as completed or handed over': 'Completed',
};

/** Name of the count of a practice’s referrals for one reason. */
export function crossed(code: string, reason: string): string {
  return `Referrals|${practice}|${code}|${need}|${reason}`;
}

/** Everything that the sheets of all practices say, each a part of what the workbook says of the scheme. */
export function readSheets(page: string, workbook: readonly WrittenTable[], notes: Notes): void {
  const tables = tablesInPage(page);
  const codes = [
    ...tables.flatMap(({ caption }) => /^What became .* practice (.*)$/u.exec(caption)?.[1] ?? []),
    ...namedOnly(page),
  ];
  if (codes.length === 0) return;
  const rows = [...codes, unrecorded].map((code) => `Referrals|${practice}|${code}`);
  notes.sum('Referrals', rows);
  for (const { caption, rows: lines } of tables) {
    const [, of = '', code = ''] = /^(What became|Main reasons) .*?practice (.*)$/u.exec(caption) ?? [];
    if (of === 'What became') readPathway(code, lines, notes);
  }
  for (const label of ['Waits', ...Object.values(steps).map((step) => `Step|${step}`)])
    notes.sum(
      label,
      [...codes, unrecorded].map((code) => `${label}|${practice}|${code}`),
    );
  readReasons({ codes, tables, workbook }, notes);
}

/** Practices of which only the name is told. */
function namedOnly(page: string): readonly string[] {
  const list = /<h3>Without a page<\/h3>\s*<p>[^<]*<\/p>\s*<ul>(.*?)<\/ul>/su.exec(page)?.[1] ?? '';
  return [...list.matchAll(/<li>(.*?)<\/li>/gsu)].map(([, code = '']) => plainText(code));
}

function readPathway(code: string, lines: WrittenTable['rows'], notes: Notes): void {
  const all = `Referrals|${practice}|${code}`;
  for (const [label = '', own = '', , scheme = ''] of lines) {
    const step = steps[label];
    if (label === 'Referrals received') {
      if (own === notShown) notes.notShown(all);
      else notes.count(all, own);
      notes.count('Referrals', scheme);
    } else if (step !== undefined) {
      const part = `Step|${step}|${practice}|${code}`;
      notes.share(part, all, own === notShown && notes.isStarred(part) ? '*' : own);
      notes.share(`Step|${step}`, 'Referrals', scheme);
    } else {
      const [mine, theirs] = [own, scheme].map((text) => /n = ([\d,]+)/u.exec(text)?.[1] ?? '');
      if (own === notShown) notes.notShown(`Waits|${practice}|${code}`);
      else notes.count(`Waits|${practice}|${code}`, mine ?? '');
      notes.count('Waits', theirs ?? '');
    }
  }
}

interface Sheets {
  readonly codes: readonly string[];
  readonly tables: readonly WrittenTable[];
  readonly workbook: readonly WrittenTable[];
}

/** Reasons by practice: those printed, what the others can be at most, and both ways in which they add up. */
function readReasons({ codes, tables, workbook }: Sheets, notes: Notes): void {
  const whole = workbook.find(({ columns: [first, second] }) => first === need && second === 'Referrals');
  const listed = (whole?.rows ?? []).slice(0, -1).map(([label = '']) => label);
  const reasons = listed.length > 0 ? listed : [others];
  for (const code of codes) {
    const table = tables.find(({ caption }) => caption === `Main reasons for referral, practice ${code}`);
    const shown = table?.rows ?? [];
    for (const [reason = '', own = '', scheme = ''] of shown) {
      notes.count(crossed(code, reason), own);
      notes.count(`Referrals|${need}|${reason}`, scheme);
    }
    const named = shown.map(([reason = '']) => reason);
    const missing = reasons.filter((reason) => !named.includes(reason));
    for (const reason of missing) {
      if (table === undefined || reason === unrecorded || /together|others/u.test(reason)) continue;
      const least = Math.min(...shown.map(([, own = '']) => Number(own.replaceAll(',', ''))));
      notes.notAmongLargest(crossed(code, reason), shown.length < 6 ? null : least);
    }
    notes.sum(
      `Referrals|${practice}|${code}`,
      [...named, ...missing].map((reason) => crossed(code, reason)),
    );
  }
  for (const reason of reasons.filter((one) => one !== others))
    notes.sum(
      `Referrals|${need}|${reason}`,
      [...codes, unrecorded].map((code) => crossed(code, reason)),
    );
}
