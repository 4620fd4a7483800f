/** Long work that stops now and then to say how far it is, 0–1, so that others get their turn. */
export type Steps<T> = Generator<number, T, undefined>;

/** Do the work without a stop. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Do the work with a pause at every stop; where the pause rejects, the work is left. */
export async function withPauses<T>(steps: Steps<T>, pause: (share: number) => Promise<void>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await pause(value);
  }
}

/** A part of longer work: its shares lie between `from` and `to` of the whole. */
export function* part<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    yield from + value * (to - from);
  }
}
