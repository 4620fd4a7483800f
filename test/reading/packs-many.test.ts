import { describe, expect, it } from 'vitest';
import { packsJson } from '../../shared/outputs/packs-json.js';
import { readAll } from '../../shared/pipeline.js';
import { emptyProject } from '../../shared/project/project.js';
import type { SourceFile } from '../../shared/reading/source.js';
import { csvOf, referrals } from '../support/packs-of.js';
import { workbookOf } from '../support/reading.js';

const encoder = new TextEncoder();
const picture = new Uint8Array([
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  ...Array.from({ length: 200 }, () => 7),
]);
const torn = workbookOf([
  {
    name: 'A',
    rows: [
      ['a', 'b'],
      [1, 2],
    ],
  },
]).slice(0, 900);
const rubbish: Readonly<Record<number, Uint8Array>> = { 5: picture, 17: torn, 30: new Uint8Array() };

/** Twelve sites over three quarters; each quarter of a site begins with the last five referrals of the one before. */
const files: readonly SourceFile[] = Array.from({ length: 36 }, (_, i) => {
  const site = `Site${'ABCDEFGHIJKL'[i % 12] ?? ''}`;
  const quarter = Math.floor(i / 12);
  const rows = referrals((i % 12) * 1000 + quarter * 35, 40);
  return {
    name: `Referrals Q${String(quarter + 1)} 2023-24 ${site}.csv`,
    bytes: rubbish[i] ?? encoder.encode(csvOf(rows)),
  };
});
/** Two of the broken files are one site's first and second quarter, the third another's last. */
const pairsLost = 3;
const told: string[] = [];
const reading = await readAll(files, emptyProject, (stage) => {
  told.push(stage);
  return Promise.resolve();
});

describe('a pack of 36 files of which 3 are rubbish', () => {
  it('holds the 33 that are tables, and one sentence for each of the others', () => {
    expect(reading.packs.map(({ tables }) => tables.length)).toEqual([33]);
    const refused = reading.intake.filter(({ error }) => error !== null);
    expect(refused).toHaveLength(3);
    for (const { error } of refused) expect(error).toMatch(/\.$/);
  });

  it('offers site and quarter from the names', () => {
    expect(reading.packs[0]?.nameColumns.map(({ name, values }) => [name, new Set(values).size])).toEqual([
      ['site', 12],
      ['quarter', 3],
    ]);
  });

  it('finds the five rows that each quarter shares with the one before', () => {
    const overlaps = reading.packs[0]?.overlaps ?? [];
    expect(new Set(overlaps.map(({ sameRows }) => sameRows))).toEqual(new Set([5]));
    expect(overlaps).toHaveLength(24 - pairsLost);
  });

  it('tells what it is doing', () => {
    expect(told).toContain('Comparing the files');
  });

  it('is written without a value, and the same each time', async () => {
    const written = JSON.stringify(packsJson(reading.packs, reading.tables));
    expect(written).not.toMatch(/Loneliness|Female|R0\d|90000/);
    const again = await readAll(files, emptyProject, () => Promise.resolve());
    expect(JSON.stringify(packsJson(again.packs, again.tables))).toBe(written);
  });
});
