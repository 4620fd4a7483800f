/** Longest wait for a quiet moment, in milliseconds: a page that is never quiet still gets on. */
const patienceMs = 120;

/** Resolves in a task of its own, when the page has answered whatever a person did. */
export function quietMoment(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(
      () => {
        resolve();
      },
      { timeout: patienceMs },
    );
  });
}

let last: Promise<unknown> = Promise.resolve();

/** Do heavy pieces of work one after the other, each in a quiet moment of its own. */
export function inTurn<T>(work: () => T | Promise<T>): Promise<T> {
  const next = last.then(quietMoment).then(work);
  last = next.catch(() => undefined);
  return next;
}
