import { utils, write } from '@e965/xlsx';
import type { SourceFile } from '../../../shared/reading/source.js';
import { between, pick } from '../reading/random.js';

/** One sheet as a person keeps it: headers, then rows of text. */
export interface DriftSheet {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A workbook of referrals with two sheets, and a file of contacts. */
export interface Extract {
  readonly month: string;
  readonly sheets: Readonly<Record<string, DriftSheet>>;
  readonly contacts: DriftSheet | null;
}

const referralHeaders = [
  'Referral ID',
  'Client ID',
  'Referral date',
  'Date of birth',
  'Gender',
  'Referred by',
  'Team',
  'Main need',
  'Status',
  'Notes',
];
const contactHeaders = ['Contact ID', 'Referral ID', 'Contact date', 'Attended', 'Duration (minutes)'];

const genders = ['F', 'female ', 'Male', 'M', 'not known', 'Femal'];
const sources = ['GP', 'gp ', 'Self referral', 'self', 'Social services', 'n/a'];
const teams = ['North team', 'north  team', 'Nth team', 'South team', 'Suoth team', 'East', 'Est'];
const needs = ['Loneliness', 'lonely', 'Housing', 'Debt', 'Anxiety', 'money worries'];
const statuses = ['Open', 'Closed', 'closed ', 'Accepted'];

/** The extract on which everything is decided. */
export function drawExtract(random: () => number): Extract {
  const sheets = Object.fromEntries(
    ['Riverside', 'Hilltop'].map((name, site) => [
      name,
      {
        headers: referralHeaders,
        rows: Array.from({ length: between(random, 30, 50) }, (_, i) => referral(random, site * 1000 + i)),
      },
    ]),
  );
  const rows = Array.from({ length: 60 }, (_, i) => [
    `C${String(i)}`,
    `R${String(between(random, 0, 29))}`,
    day(random, 2023),
    pick(random, ['Yes', 'y', 'No', 'DNA']),
    pick(random, ['30', '45 ', '60', 'thirty']),
  ]);
  return { month: '2023-04', sheets, contacts: { headers: contactHeaders, rows } };
}

function referral(random: () => number, n: number): readonly string[] {
  return [
    `R${String(n)}`,
    `P${String(n)}`,
    day(random, 2023),
    day(random, between(random, 1935, 2000)),
    pick(random, genders),
    pick(random, sources),
    pick(random, teams),
    pick(random, needs),
    pick(random, statuses),
    pick(random, ['', 'rang  twice', 'letter sent ']),
  ];
}

function day(random: () => number, year: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(between(random, 1, 28))}/${two(between(random, 1, 12))}/${String(year)}`;
}

/** What happened between two extracts, in a word. */
export type Drift = (typeof drifts)[number];
const drifts = [
  'columns_moved',
  'column_renamed',
  'column_gone',
  'column_new',
  'header_respelt',
  'texts_gone',
  'rows_gone',
  'sheet_gone',
  'contacts_gone',
] as const;

/** A later extract: its files always carry another month, and two to four other things have changed. */
export function driftedFrom(
  random: () => number,
  extract: Extract,
): { readonly later: Extract; readonly happened: readonly Drift[] } {
  let later: Extract = { ...extract, month: pick(random, ['2023-05', '2023-07', '2024-04']) };
  const happened = Array.from({ length: between(random, 2, 4) }, () => pick(random, drifts));
  for (const drift of happened) later = drifted(random, later, drift);
  return { later, happened };
}

function drifted(random: () => number, extract: Extract, drift: Drift): Extract {
  const names = Object.keys(extract.sheets);
  if (drift === 'contacts_gone') return { ...extract, contacts: null };
  if (drift === 'sheet_gone') {
    if (names.length < 2) return extract;
    const gone = pick(random, names);
    return {
      ...extract,
      sheets: Object.fromEntries(Object.entries(extract.sheets).filter(([name]) => name !== gone)),
    };
  }
  const name = pick(random, names);
  const sheet = extract.sheets[name];
  if (sheet === undefined) return extract;
  return { ...extract, sheets: { ...extract.sheets, [name]: driftedSheet(random, sheet, drift) } };
}

function driftedSheet(
  random: () => number,
  { headers, rows }: DriftSheet,
  drift: Exclude<Drift, 'sheet_gone' | 'contacts_gone'>,
): DriftSheet {
  const at = between(random, 2, headers.length - 1);
  const reordered = (order: readonly number[]): DriftSheet => ({
    headers: order.map((i) => headers[i] ?? ''),
    rows: rows.map((row) => order.map((i) => row[i] ?? '')),
  });
  const places = headers.map((_, i) => i);
  switch (drift) {
    case 'columns_moved':
      return reordered([...places.slice(at), ...places.slice(0, at)]);
    case 'column_gone':
      return reordered(places.filter((i) => i !== at));
    case 'column_renamed':
      return { headers: headers.map((header, i) => (i === at ? `${header} (new form)` : header)), rows };
    case 'header_respelt':
      return {
        headers: headers.map((header, i) => (i === at ? header.toUpperCase().replaceAll(' ', '_') : header)),
        rows,
      };
    case 'column_new':
      return { headers: ['Batch', ...headers], rows: rows.map((row) => ['A', ...row]) };
    case 'rows_gone':
      return { headers, rows: rows.filter(() => random() < 0.4) };
    case 'texts_gone': {
      const texts = [...new Set(rows.map((row) => row[at] ?? ''))];
      const gone = new Set(texts.filter(() => random() < 0.5));
      const left = texts.filter((text) => !gone.has(text));
      const put = (text: string): string => (gone.has(text) && left.length > 0 ? pick(random, left) : text);
      return { headers, rows: rows.map((row) => row.map((cell, i) => (i === at ? put(cell) : cell))) };
    }
  }
}

/** The extract as files. */
export function filesOf({ month, sheets, contacts }: Extract): SourceFile[] {
  const book = utils.book_new();
  for (const [name, { headers, rows }] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet([[...headers], ...rows.map((row) => [...row])]), name);
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  const workbook = { name: `Scheme referrals ${month}.xlsx`, bytes };
  if (contacts === null) return [workbook];
  const text = [contacts.headers, ...contacts.rows].map((row) => row.join(',')).join('\n');
  return [workbook, { name: `Contacts ${month}.csv`, bytes: new TextEncoder().encode(`${text}\n`) }];
}
