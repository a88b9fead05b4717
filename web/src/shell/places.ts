/** The six places, in the order of the rail, with the letter that goes there after `g`. */
export const placesOfApp = [
  { name: "overview", to: "/", key: "o" },
  { name: "sources", to: "/sources", key: "s" },
  { name: "review", to: "/review", key: "r" },
  { name: "who", to: "/who", key: "e" },
  { name: "screen", to: "/screen", key: "c" },
  { name: "numbers", to: "/numbers", key: "n" },
] as const;
