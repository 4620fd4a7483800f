import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../shared/project/hash.js';
import { Cancelled } from '../../shared/progress.js';
import { readChosen } from '../../shared/reading/read-chosen.js';
import { readFile } from '../../shared/reading/read-file.js';
import { atOnce, part, type Steps, withPauses } from '../../shared/reading/steps.js';

function* counting(to: number): Steps<number> {
  for (let i = 0; i < to; i += 1) yield i / to;
  return to;
}

const row = '1001,12/03/2023,"prefers mornings, not Friday",4.5,open\n';
const bytes = new TextEncoder().encode(`id,date,note,score,status\n${row.repeat(250_000)}`);
const file = { name: 'long.csv', bytes };

describe('long work in steps', () => {
  it('comes to the same at once and with pauses', async () => {
    const shares: number[] = [];
    const pause = (share: number): Promise<void> => Promise.resolve(void shares.push(share));
    expect(atOnce(counting(4))).toBe(4);
    expect(await withPauses(part(counting(4), 0.5, 1), pause)).toBe(4);
    expect(shares).toEqual([0.5, 0.625, 0.75, 0.875]);
  });

  it('tells of a file how much is done, by its bytes, and never goes back', async () => {
    const shares: number[] = [];
    const progress = (_: string, share: number): Promise<void> => Promise.resolve(void shares.push(share));
    for await (const read of readChosen(file, { progress })) {
      expect(read.sheets[0]?.tables[0]?.rows).toHaveLength(250_000);
      expect(read.sha256).toBe(sha256Hex(bytes));
      expect(read.sheets[0]?.lines).toEqual(readFile(file, '').sheets[0]?.lines);
    }
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('is left at the next pause when the person stops it', async () => {
    let pauses = 0;
    const progress = (): Promise<void> => {
      pauses += 1;
      return pauses < 4 ? Promise.resolve() : Promise.reject(new Cancelled());
    };
    const reading = async (): Promise<void> => {
      for await (const read of readChosen(file, { progress })) expect(read).toBeUndefined();
    };
    await expect(reading()).rejects.toThrow(Cancelled);
    expect(pauses).toBe(4);
  });

  it('pauses often enough for a cancel to be heard: each stretch is a small part of the whole', async () => {
    let last = performance.now();
    let longest = 0;
    let whole = 0;
    const progress = (): Promise<void> => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      whole += now - last;
      last = now;
      return Promise.resolve();
    };
    for await (const read of readChosen(file, { progress })) expect(read.error).toBeNull();
    expect(longest / whole).toBeLessThan(0.6);
  });
});
