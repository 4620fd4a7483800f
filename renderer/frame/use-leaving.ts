import { useState } from 'react';

interface Asking {
  readonly file: string;
  readonly answer: (mayGo: boolean) => void;
}

export interface AskingLeave {
  /** What is being asked, for the dialog; undefined while nothing is. */
  readonly asking: Asking | undefined;
  /** True where the person lets the unsaved decisions go. */
  readonly ask: (file: string) => Promise<boolean>;
}

/** Whether unsaved decisions may make room for another project: asked in a dialog and awaited like any other answer. */
export function useLeaving(): AskingLeave {
  const [asking, setAsking] = useState<Asking>();
  const ask = (file: string): Promise<boolean> =>
    new Promise((resolve) => {
      const answer = (mayGo: boolean): void => {
        setAsking(undefined);
        resolve(mayGo);
      };
      setAsking({ file, answer });
    });
  return { asking, ask };
}
