/** What may be said of a named party. Travels with every name that is shown. */
export const statuses = ["designated", "detained", "reported", "alleged", "denied", "delisted"] as const;
export type Status = (typeof statuses)[number];

export function isStatus(text: string): text is Status {
  return (statuses as readonly string[]).includes(text);
}
