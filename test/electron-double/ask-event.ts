/** An event that a listener may stop, as Electron hands them out. */
export interface AskEvent {
  readonly defaultPrevented: boolean;
  readonly preventDefault: () => void;
}

/** Such an event, with what else it says of itself. */
export function askEvent<Told extends object>(told: Told): AskEvent & Told {
  let prevented = false;
  return {
    ...told,
    get defaultPrevented() {
      return prevented;
    },
    preventDefault: () => {
      prevented = true;
    },
  };
}
