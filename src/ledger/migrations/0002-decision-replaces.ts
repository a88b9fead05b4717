/** Asking who replaced a decision must not read all of them. Never edited once released. */
export const ledger0002 = `
CREATE INDEX decision_replaces ON decision (replaces) WHERE replaces IS NOT NULL;
`;
