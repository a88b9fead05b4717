/**
 * Claims as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), out and back in.
 *
 * One annotation a claim that stands in a text: the claim as body, the source as `urn:sha256:…`, the words and the place
 * as its two selectors. Coming back, each quote is looked for in the text that is held now: found, nearly found, or
 * lost, which is said and never passed over.
 */
import { z } from "zod";
import { Claim, type Digest, isDigest } from "../../claims/index.ts";
import type { ClaimView } from "../../picture/index.ts";
import { anchor as findAnchor } from "../../reading/anchor.ts";
import { UsageError } from "../faults.ts";

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";

export function annotationOf({ claim, status, anchor, citation, repeats, edited }: ClaimView): object | null {
  const { start, end } = claim;
  if (start === null || end === null || !anchor) return null;
  return {
    "@context": CONTEXT,
    id: `urn:${claim.id}`,
    type: "Annotation",
    motivation: status === "proposed" ? "describing" : "assessing",
    body: {
      type: "Dataset",
      format: "application/json",
      value: { ...claim, status, ...(repeats !== undefined && { repeats }), ...(edited && { edited }) },
    },
    target: {
      source: `urn:${claim.source}`,
      // The text that positions count, in UTF-16 code units: the bytes themselves only where a source is plain text.
      scope: `urn:${anchor.text}`,
      ...(citation.url !== null && { "schema:url": citation.url }),
      selector: [
        { type: "TextQuoteSelector", exact: claim.quote, prefix: anchor.prefix, suffix: anchor.suffix },
        { type: "TextPositionSelector", start, end },
      ],
    },
  };
}

const Selector = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("TextQuoteSelector"),
    exact: z.string(),
    prefix: z.string().default(""),
    suffix: z.string().default(""),
  }),
  z.object({ type: z.literal("TextPositionSelector"), start: z.int().nonnegative(), end: z.int().nonnegative() }),
]);
const Annotation = z.object({
  id: z.string().optional(),
  type: z.literal("Annotation"),
  body: z.unknown().optional(),
  target: z.object({ source: z.string(), scope: z.string().optional(), selector: z.array(Selector).min(1) }),
});

export interface CarriedAnnotation {
  readonly id: string;
  readonly source: string;
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  readonly start: number | null;
  /** The claim in its body; null where the body is another tool's. */
  readonly claim: Claim | null;
}

/** A JSON array, an AnnotationPage or -Collection, or an annotation a line. Throws UsageError with the place. */
export function annotationsIn(text: string, name: string): readonly CarriedAnnotation[] {
  return itemsOf(text, name).map((item, n) => {
    const parsed = Annotation.safeParse(item);
    if (!parsed.success)
      throw new UsageError(
        `${name}, annotation ${n + 1}: ${z.prettifyError(parsed.error).replace(/\s+/g, " ")}. Export it as a W3C Web Annotation with a quote.`,
      );
    const { id, body, target } = parsed.data;
    const quote = target.selector.find((one) => one.type === "TextQuoteSelector");
    const place = target.selector.find((one) => one.type === "TextPositionSelector");
    if (!quote)
      throw new UsageError(`${name}, annotation ${n + 1}: it has no TextQuoteSelector, so nothing can be looked for.`);
    const { exact, prefix, suffix } = quote;
    return {
      id: id ?? `${n + 1}`,
      source: target.source.replace(/^urn:/, ""),
      quote: { exact, prefix, suffix },
      start: place?.start ?? null,
      claim: claimIn(body),
    };
  });
}

function itemsOf(text: string, name: string): readonly unknown[] {
  try {
    const whole: unknown = JSON.parse(text);
    if (Array.isArray(whole)) return whole;
    const { items, first } = whole as { items?: unknown; first?: { items?: unknown } };
    const list = items ?? first?.items;
    return Array.isArray(list) ? list : [whole];
  } catch {
    return text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line, n) => {
        try {
          return JSON.parse(line) as unknown;
        } catch (cause) {
          throw new UsageError(`${name}, line ${n + 1}: it is no JSON (${(cause as Error).message.slice(0, 100)}).`);
        }
      });
  }
}

function claimIn(body: unknown): Claim | null {
  const value = typeof body === "object" && body !== null ? (body as { value?: unknown }).value : null;
  if (typeof value !== "object" || value === null) return null;
  const { repeats: _repeats, edited: _edited, ...claim } = value as Readonly<Record<string, unknown>>;
  const parsed = Claim.safeParse(claim);
  return parsed.success ? parsed.data : null;
}

export interface Replaced {
  readonly annotation: CarriedAnnotation;
  readonly state: "exact" | "approximate" | "lost" | "source missing";
  readonly start: number | null;
  readonly end: number | null;
  /** 1 for the same words; the share of the quote that is left. */
  readonly score: number;
}

/** Where each stands now; `textOf` gives null for a source that is not held. Covered names match as they are shown. */
export async function anchored(
  annotations: readonly CarriedAnnotation[],
  textOf: (source: Digest) => Promise<string | null>,
): Promise<readonly Replaced[]> {
  const found: Replaced[] = [];
  for (const annotation of annotations) {
    const { source } = annotation;
    const text = isDigest(source) ? await textOf(source) : null;
    if (text === null) found.push({ annotation, state: "source missing", start: null, end: null, score: 0 });
    else found.push({ annotation, ...findAnchor(text, { ...annotation.quote, start: annotation.start }) });
  }
  return found;
}

/** Whether the beginning of a file is that of annotations. */
export const areAnnotations = (head: string): boolean =>
  /"type"\s*:\s*"Annotation(Page|Collection)?"/.test(head) && head.includes("anno.jsonld");
