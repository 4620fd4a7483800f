import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftKeeper } from '../../renderer/state/draft-keeper.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function keeping(): {
  done: string[];
  keeper: ReturnType<typeof draftKeeper>;
  decide: (text: string) => void;
} {
  const done: string[] = [];
  const keeper = draftKeeper({
    keep: (bytes) => Promise.resolve(void done.push(new TextDecoder().decode(bytes))),
    drop: () => Promise.resolve(void done.push('dropped')),
  });
  return {
    done,
    keeper,
    decide: (text) => keeper.changed(() => Promise.resolve(new TextEncoder().encode(text))),
  };
}

describe('unsaved decisions', () => {
  it('are kept within ten seconds, however fast more are made', async () => {
    const { done, decide } = keeping();
    for (let second = 0; second < 30; second += 1) {
      decide(String(second));
      await vi.advanceTimersByTimeAsync(1000);
      expect(second - Number(done.at(-1) ?? 0)).toBeLessThan(10);
    }
    expect(done.length).toBeGreaterThan(5);
  });

  it('that are many in a row are written once, the last of them', async () => {
    const { done, decide } = keeping();
    for (const text of ['a', 'b', 'c']) decide(text);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(done).toEqual(['c']);
  });

  it('are thrown away once they are saved, and not written afterwards', async () => {
    const { done, keeper, decide } = keeping();
    decide('a');
    await vi.advanceTimersByTimeAsync(10_000);
    decide('b');
    keeper.settled();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(done).toEqual(['a', 'dropped']);
  });

  it('that were never kept are not thrown away: those of an earlier day wait for their answer', async () => {
    const { done, keeper } = keeping();
    keeper.settled();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(done).toEqual([]);
  });

  it('go on being kept after a write that failed', async () => {
    const done: string[] = [];
    const keeper = draftKeeper({
      keep: (bytes) =>
        bytes.length === 1 ? Promise.reject(new Error('no room')) : Promise.resolve(void done.push('kept')),
      drop: () => Promise.resolve(),
    });
    for (const length of [1, 2]) {
      keeper.changed(() => Promise.resolve(new Uint8Array(length)));
      await vi.advanceTimersByTimeAsync(10_000);
    }
    expect(done).toEqual(['kept']);
  });
});
