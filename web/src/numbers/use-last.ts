/** The last answer that came, while a newer question is refused: what was typed stands beside it and can be put right. */
import { useState } from "react";

export function useLast<T>(now: T | undefined): T | undefined {
  const [last, setLast] = useState(now);
  if (now !== undefined && now !== last) setLast(now);
  return now ?? last;
}
