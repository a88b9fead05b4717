/** The server's own findings for a state and day; nothing where it does not answer that question. */
export function Findings(_: { day: string; place: string }) {
  return null;
}
