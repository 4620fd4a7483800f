interface Open {
  readonly close: () => void;
}

const open = new Set<Open>();
const whenNone: (() => void)[] = [];
const whenStayed: (() => void)[] = [];

/** The windows there are, and word of the last one's going and of one that would not go. */
export const openWindows = {
  all: (): readonly Open[] => [...open],
  add: (window: Open): void => {
    open.add(window);
  },
  remove: (window: Open): void => {
    open.delete(window);
    if (open.size === 0) for (const tell of whenNone) tell();
  },
  stayed: (): void => {
    for (const tell of whenStayed) tell();
  },
  onNone: (tell: () => void): void => {
    whenNone.push(tell);
  },
  onStayed: (tell: () => void): void => {
    whenStayed.push(tell);
  },
};
