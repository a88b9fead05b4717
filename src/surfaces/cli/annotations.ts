/** What came of annotations that were added: counts, and every one that is not where it was. */
import type { AddedAnnotation } from "../workspace/add-annotations.ts";
import { out, plain, printList } from "./print.ts";

export async function reportAnnotations(
  name: string,
  added: readonly AddedAnnotation[],
  format: string,
): Promise<void> {
  if (format !== "text") {
    await printList(
      added.map(({ annotation, here, ...place }) => ({
        id: annotation.id,
        source: annotation.source,
        quote: annotation.quote.exact,
        ...place,
        claim: here?.claim.id ?? null,
        status: here?.standing ?? null,
      })),
      format,
      [
        ["id", (a) => a.id],
        ["source", (a) => a.source],
        ["state", (a) => a.state],
        ["score", (a) => a.score],
        ["start", (a) => a.start],
        ["end", (a) => a.end],
        ["status", (a) => a.status],
        ["quote", (a) => a.quote],
      ],
    );
    return;
  }
  const count = (state: string): number => added.filter((one) => one.state === state).length;
  await out(
    `annotations ${name}: ${added.length}; ${count("exact")} exact, ${count("approximate")} approximate, ${count("lost")} lost, ${count("source missing")} whose source is not here`,
  );
  for (const { annotation, state, score, start } of added)
    if (state !== "exact")
      await out(
        `  ${state}${state === "approximate" ? ` ${score.toFixed(2)} at ${start}` : ""}: “${plain(annotation.quote.exact.slice(0, 160))}”`,
      );
  const judged = added.filter(
    ({ annotation, here }) => annotation.claim?.status === "accepted" && here?.standing === "proposed",
  );
  if (judged.length > 0)
    await out(
      `${judged.length} of them were accepted where they come from and wait here. To accept them: manumit review accept ${judged
        .slice(0, 3)
        .map(({ here }) => here!.claim.id.slice(7, 19))
        .join(" ")}${judged.length > 3 ? " …" : ""} --why "…"`,
    );
  const unknown = added.filter(({ here, state }) => here === null && state !== "source missing").length;
  if (unknown > 0)
    await out(
      `${unknown} of them stand on words that are read otherwise here; they are kept in the archive and count nowhere.`,
    );
}
