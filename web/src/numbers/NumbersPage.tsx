/** Numbers and questions: what is measured, what it implies, what contradicts it, which rule it breaks, what would change it. */
import { type ComponentType, lazy, Suspense } from "react";
import { useAddress } from "../address.ts";
import { Tabs } from "../shell/Tabs.tsx";
import { Waiting } from "../shell/Trouble.tsx";
import { useTexts } from "../texts/index.ts";
import { SeriesPart } from "./SeriesPart.tsx";

const names = ["series", "estimate", "check", "comply", "imagine"] as const;
type Name = (typeof names)[number];

const parts: Readonly<Record<Name, ComponentType>> = {
  series: SeriesPart,
  estimate: lazy(async () => ({ default: (await import("./EstimatePart.tsx")).EstimatePart })),
  check: lazy(async () => ({ default: (await import("./CheckPart.tsx")).CheckPart })),
  comply: lazy(async () => ({ default: (await import("./ComplyPart.tsx")).ComplyPart })),
  imagine: lazy(async () => ({ default: (await import("./ImaginePart.tsx")).ImaginePart })),
};

export function NumbersPage() {
  const t = useTexts();
  const [{ tab }] = useAddress();
  const name = names.find((one) => one === tab) ?? "series";
  const Part = parts[name];
  return (
    <>
      <header>
        <h1>{t.numbers.title}</h1>
        <p className="lead">{t.numbers.leads[name]}</p>
        <Tabs label={t.numbers.parts} names={names} labels={t.numbers.tabs} first="series" />
      </header>
      <Suspense fallback={<Waiting height="20rem" />}>
        <Part />
      </Suspense>
    </>
  );
}
