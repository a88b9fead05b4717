/** A function that stays the same thing from one drawing to the next and does what the newest one does. */
import { useCallback, useRef } from "react";

export function useLatest<Args extends readonly unknown[]>(work: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(work);
  latest.current = work;
  return useCallback((...args: Args) => latest.current(...args), []);
}
