let tell: () => void = () => undefined;

/** Settled once the program's first page has loaded. A test attaches after that: sooner, both would wait for each other. */
export const firstLoaded = new Promise<void>((resolve) => {
  tell = resolve;
});

export function pageLoaded(): void {
  tell();
}
