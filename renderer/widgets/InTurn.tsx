import { Children, type ReactNode, startTransition, useEffect, useState } from 'react';
import { quietMoment } from './turns.js';

interface Props {
  /** How many parts are drawn at once; the rest follow one by one. */
  first: number;
  children: ReactNode;
}

/** Parts of a long page, drawn from the top in tasks of their own, so that it answers before it is whole. */
export function InTurn({ first, children }: Props) {
  const parts = Children.toArray(children);
  const [drawn, setDrawn] = useState(first);
  const isWhole = drawn >= parts.length;
  useEffect(() => {
    if (isWhole) return undefined;
    let isGone = false;
    void quietMoment().then(() => {
      if (!isGone) startTransition(() => setDrawn(drawn + 1));
    });
    return () => {
      isGone = true;
    };
  }, [drawn, isWhole]);
  return parts.slice(0, drawn);
}
