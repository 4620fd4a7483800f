import { useState } from 'react';

interface Asking {
  readonly file: string;
  readonly wrong: string | undefined;
  readonly answer: (passphrase: string | undefined) => void;
}

export interface AskingPassphrase {
  /** What is being asked, for the dialog; undefined while nothing is. */
  readonly asking: Asking | undefined;
  readonly ask: (file: string, wrong: string | undefined) => Promise<string | undefined>;
}

/** A passphrase that is asked for in a dialog and awaited like any other answer; it is kept nowhere. */
export function usePassphrase(): AskingPassphrase {
  const [asking, setAsking] = useState<Asking>();
  const ask = (file: string, wrong: string | undefined): Promise<string | undefined> =>
    new Promise((resolve) => {
      const answer = (passphrase: string | undefined): void => {
        setAsking(undefined);
        resolve(passphrase);
      };
      setAsking({ file, wrong, answer });
    });
  return { asking, ask };
}
