import { between, pick, randomFrom } from '../reading/random.js';
import { addNotes } from './planted/patterns.js';
import { planters } from './planted/planters.js';
import { cleanScheme } from './planted/scheme.js';
import { writeScheme } from './planted/write-scheme.js';

const block = 5_000;

/** Columns beyond the minimum dataset, as platforms add them. */
const extras: readonly (readonly [string, (random: () => number, row: number) => string])[] = [
  ['Created by', (random) => pick(random, ['amy', 'ben', 'cara', 'dev'] as const)],
  ['Locality', (random) => pick(random, ['North', 'South', 'East'] as const)],
  ['Letters sent', (random) => String(between(random, 0, 6))],
  ['Miles', (random) => (random() * 40).toFixed(1)],
  ['Batch', (_, row) => `B${String(Math.floor(row / 500))}`],
  ['Feedback', (random) => pick(random, ['very pleased', 'pleased', 'neither', ''] as const)],
  ['Checked', (random) => pick(random, ['Y', 'N', ''] as const)],
  ['Minutes spent', (random) => String(between(random, 5, 400))],
  ['Tag', (_, row) => `t${String(row % 97)}`],
  ['Source row', (_, row) => String(row)],
];

/**
 * A referral file of so many rows and columns with errors of every kind in one row of a hundred: one block of
 * rows, again and again as other people: with other identifiers, days of birth and postcodes.
 */
export function auditFile(rows: number, width: number): string {
  const random = randomFrom(4);
  const scheme = cleanScheme(random, block);
  addNotes(scheme, random);
  for (let i = 0; i < block / 100; i += 1) {
    const planter = pick(
      random,
      planters.filter(({ record }) => record === 'referral'),
    );
    planter.damage(pick(random, scheme.referral), random, scheme);
  }
  const text = writeScheme(scheme, () => 0).find(({ record }) => record === 'referral')?.text ?? '';
  const [header = [], ...lines] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const kept = keptColumns(header, width);
  const added = extras.slice(0, Math.max(0, width - kept.length));
  const out = [[...kept.map((i) => header[i] ?? ''), ...added.map(([name]) => name)].join(',')];
  for (let row = 0; row < rows; row += 1) {
    const cells = lines[row % lines.length] ?? [];
    const copy = Math.floor(row / lines.length);
    const own = kept.map((i) => ofCopy(cells[i] ?? '', header[i] ?? '', copy));
    out.push([...own, ...added.map(([, value]) => value(random, row))].join(','));
  }
  return `${out.join('\n')}\n`;
}

const identifiers: ReadonlySet<string> = new Set(['Referral ID', 'Client ID']);

function ofCopy(cell: string, header: string, copy: number): string {
  if (cell === '') return '';
  if (identifiers.has(header)) return `${String(copy)}-${cell}`;
  if (header === 'Date of birth') return bornOtherwise(cell, copy);
  return header === 'Postcode' ? elsewhere(cell, copy) : cell;
}

/** At most five months earlier or later, so that the age recorded still goes with it; damaged dates stay as they are. */
function bornOtherwise(cell: string, copy: number): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(cell)) return cell;
  const days = ((copy * 37) % 301) - 150;
  return new Date(Date.parse(cell) + (copy === 0 ? 0 : days) * 86_400_000).toISOString().slice(0, 10);
}

const inward = 'ABDEFGHJLNPQRSTUWXYZ';

/** Another postcode of the same sector; damaged ones stay as they are. */
function elsewhere(cell: string, copy: number): string {
  if (!/ \d[A-Z]{2}$/.test(cell)) return cell;
  const place =
    copy + inward.indexOf(cell.at(-1) ?? 'A') + inward.length * inward.indexOf(cell.at(-2) ?? 'A');
  const [last, first] = [
    inward[place % inward.length],
    inward[Math.floor(place / inward.length) % inward.length],
  ];
  return `${cell.slice(0, -2)}${first ?? 'A'}${last ?? 'A'}`;
}

/** The identifiers first, then as many as there is room for; NHS numbers would repeat from block to block. */
function keptColumns(header: readonly string[], width: number): number[] {
  return header.flatMap((name, i) => (name === 'NHS number' ? [] : [i])).slice(0, width);
}
