/** The few signs of the interface, as lines in the colour of the text. Decoration only: each stands beside its word. */
const paths = {
  overview: "M3 12h4l2-6 4 12 3-8 1.5 2H21",
  sources: "M6 3h9l4 4v14H6zM14 3v5h5M9 13h7M9 17h5",
  review: "M4 5h9M4 10h9M4 15h5M12 17l3 3 6-7",
  who: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M3 20c0-4 2.5-6 6-6s6 2 6 6M16 4.5a3.5 3.5 0 0 1 0 6.5M17.5 14.5c2.2.7 3.5 2.5 3.5 5.5",
  screen: "M4 5h16v5H4zM4 14h7M4 18h7M17.5 20a3 3 0 1 0 0-6 3 3 0 0 0 0 6M20 19l2 2",
  numbers: "M4 20V4M4 20h16M8 16v-4M12 16V8M16 16v-6M20 16V6",
  find: "M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14M16.5 16.5 21 21",
  dark: "M20 14.5A8 8 0 0 1 9.5 4 8 8 0 1 0 20 14.5",
  light: "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8M12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2",
  close: "M5 5l14 14M19 5 5 19",
  keys: "M3 7h18v11H3zM7 11h.01M11 11h.01M15 11h.01M17 15H7",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
