/** Names made to hurt, for the tests and the bench: long, empty of letters, of mixed directions, of look-alikes. */
export interface HostileName {
  readonly text: string;
  readonly why: string;
}

export function hostileNames(): readonly HostileName[] {
  const long = (piece: string, length = 1_000_000): string => piece.repeat(Math.ceil(length / piece.length));
  return [
    { text: long("a"), why: "a million letters" },
    { text: long("kim "), why: "a million letters in short words" },
    { text: long("a", 999), why: "one word at the limit" },
    { text: long("ab ", 999), why: "three hundred words" },
    { text: long("金", 999), why: "Han characters at the limit" },
    { text: long("김정", 999), why: "Hangul at the limit" },
    { text: long("\u0301", 999), why: "only marks" },
    { text: `e${long("\u0301\u0302", 990)}`, why: "a letter under a tower of marks" },
    { text: long("\u200b\u200d", 999), why: "only zero-width characters" },
    { text: long("\u202e\u2066 ", 999), why: "only changes of direction" },
    { text: "\u202eKim \u2066정은\u2069 كيم", why: "mixed directions and scripts" },
    { text: long("ﷺ", 999), why: "ligatures that stand for eighteen letters each" },
    { text: long("٣৩३๓", 999), why: "digits of many scripts" },
    { text: long("аaоoеe", 999), why: "look-alike letters of two scripts in turn" },
    { text: long("a-'b.", 999), why: "marks that join and part" },
    { text: long("chang jong ", 990), why: "syllables that can be read in many ways" },
    { text: long("\ud800", 99), why: "halves of characters" },
    { text: long("👩‍👩‍👧", 999), why: "emoji" },
    { text: "\u0000\u0001Kim\u0000", why: "control characters" },
    { text: long("((((", 999), why: "brackets" },
  ];
}
