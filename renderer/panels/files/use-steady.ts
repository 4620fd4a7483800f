import { useCallback, useEffect, useRef } from 'react';

/** A verb that stays the same from one drawing to the next, so that what takes it need not be drawn anew. */
export function useSteady<Args extends readonly unknown[]>(
  verb: (...args: Args) => void,
): (...args: Args) => void {
  const latest = useRef(verb);
  useEffect(() => {
    latest.current = verb;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
