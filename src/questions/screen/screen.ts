/**
 * Is any of these names listed? One record against the whole picture.
 *
 * Four answers: match, possible, none, error. "None" says only that these lists hold nothing alike; a name of which
 * nothing is left to compare is an error, never "none".
 */
import { MATCH, NameTooLongError, POSSIBLE, type ReadName, readName } from "../../names/index.ts";
import type { Picture } from "../../picture/index.ts";
import type { ScreenAnswer, ScreenError, ScreenOptions, ScreenQuery, ScreenResult } from "./answer.ts";
import { bestOfEach, byIdentifiers, byName, type Candidate } from "./candidates.ts";
import { reasonsFor } from "./reasons.ts";
import { kindsOfQuery, scopeOf } from "./scope.ts";

const LIMIT = 5;

export function screenRecord(picture: Picture, query: ScreenQuery, options: ScreenOptions = {}): ScreenAnswer {
  const { limit = LIMIT, threshold = MATCH, cutoff = Math.min(POSSIBLE, threshold) } = options;
  const { names, error } = readNames(query);
  const scope = scopeOf(picture, options);
  const candidates = bestOfEach(picture, [
    ...byIdentifiers(picture, query, names, scope),
    ...names.flatMap((read) => byName(picture, read, query, cutoff, scope)),
  ]);
  const results = candidates.slice(0, limit).map((candidate) => resultOf(picture, candidate));
  const { row, ...asked } = query;
  return {
    row,
    query: asked,
    answer: answerFor(candidates, threshold, error),
    error,
    results,
    coverage: coverageOf(picture, names, options),
    picture: picture.digest,
  };
}

function answerFor(
  candidates: readonly Candidate[],
  threshold: number,
  error: ScreenError | null,
): ScreenAnswer["answer"] {
  const [best] = candidates;
  if (best) return best.score >= threshold ? "match" : "possible";
  return error ? "error" : "none";
}

interface ReadNames {
  readonly names: readonly ReadName[];
  /** Set where not one name could be compared, or one is too long to be looked at. */
  readonly error: ScreenError | null;
}

function readNames(query: ScreenQuery): ReadNames {
  const kinds = kindsOfQuery(query.schema);
  const texts = (typeof query.name === "string" ? [query.name] : query.name).filter((text) => text.trim() !== "");
  const hasNumbers = Object.keys(query.identifiers ?? {}).length > 0;
  if (texts.length === 0) return { names: [], error: hasNumbers ? null : missing(query.row) };
  const names: ReadName[] = [];
  for (const text of texts) {
    try {
      for (const kind of kinds) {
        const read = readName(text, kind);
        if (!read.empty) names.push(read);
      }
    } catch (error) {
      if (!(error instanceof NameTooLongError)) throw error;
      return { names: [], error: { code: error.code, message: `Row ${query.row}: ${error.message}` } };
    }
  }
  return { names, error: names.length > 0 ? null : emptied(query.row, texts[0]!) };
}

function missing(row: number): ScreenError {
  const message = `Row ${row}: there is no name and no number. Fill in the name, or map its column.`;
  return { code: "NAME_MISSING", message };
}

function emptied(row: number, text: string): ScreenError {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  const message = `Row ${row}: nothing of "${shown}" can be compared, it has no letters or digits we read. Give the name in letters.`;
  return { code: "NAME_EMPTY", message };
}

function resultOf(picture: Picture, candidate: Candidate): ScreenResult {
  const { entity, score, said, query } = candidate;
  return {
    id: picture.idAt(entity),
    caption: picture.captionAt(entity),
    schema: picture.schemaAt(entity),
    score,
    status: picture.statusAt(entity),
    datasets: picture.datasetsAt(entity),
    topics: picture.valuesAt(entity, "topics"),
    matched: { prop: said.prop, query, value: said.value },
    because: reasonsFor(candidate),
  };
}

type Coverage = ScreenAnswer["coverage"];

/** What of a whole picture was searched is the same for every row. */
const searchedIn = new WeakMap<Picture, Coverage["datasets"]>();

function coverageOf(picture: Picture, names: readonly ReadName[], { datasets }: ScreenOptions): Coverage {
  let searched = datasets === undefined ? searchedIn.get(picture) : undefined;
  if (searched === undefined) {
    searched = searchedOf(picture, datasets);
    if (datasets === undefined) searchedIn.set(picture, searched);
  }
  const scripts = names.length === 1 ? names[0]!.scripts : [...new Set(names.flatMap((read) => read.scripts))];
  return { datasets: searched, scripts };
}

function searchedOf(picture: Picture, datasets: readonly string[] | undefined): Coverage["datasets"] {
  return picture.header.datasets
    .filter(
      ({ name, counts, reader }) =>
        // A document that is only itself, without anybody in it, was not searched for names.
        counts.entities > (reader.startsWith("documents@") ? 1 : 0) &&
        (datasets === undefined || datasets.includes(name)),
    )
    .map(({ name, published }) => ({ name, asOf: published }));
}
