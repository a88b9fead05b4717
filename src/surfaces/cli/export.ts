/** Everything in the picture for others: FollowTheMoney entities, statements, claims as CSV. */
import { statementColumns, statementId } from "../../claims/statement.ts";
import { exit, UsageError } from "../faults.ts";
import { openPicture } from "../wiring.ts";
import type { Call } from "./command.ts";
import { csvRow, out } from "./print.ts";

export async function exportPicture(call: Call): Promise<number> {
  const form = call.args[0]!;
  const picture = await openPicture(call.workspace);
  if (form === "ftm") {
    for (const id of picture.entityIds()) {
      const { schema, caption, properties, datasets, referents, firstSeen, lastSeen } = picture.entity(id)!;
      await out(
        JSON.stringify({
          id,
          caption,
          schema,
          properties,
          referents,
          datasets,
          first_seen: firstSeen,
          last_seen: lastSeen,
        }),
      );
    }
    const { documentsInModel } = await import("../workspace/model-export.ts");
    for (const entity of documentsInModel(picture)) await out(JSON.stringify(entity));
    return exit.done;
  }
  if (form === "statements") {
    const typeOf = await propertyTypes();
    await out(statementColumns.join(","));
    for (const id of picture.entityIds()) {
      const { schema, lastSeen } = picture.entity(id)!;
      for (const s of picture.statements(id)) {
        const type = typeOf(schema, s.prop);
        await out(
          csvRow([
            statementId(s.dataset, s.entity, s.prop, s.value),
            s.entity,
            id,
            s.prop,
            type,
            schema,
            s.value,
            s.original,
            s.dataset,
            `${s.at.source}#${s.at.record}/${s.at.field}`,
            s.lang,
            "f",
            null,
            lastSeen,
          ]),
        );
      }
    }
    return exit.done;
  }
  if (form === "claims") {
    for (const { claim, status, ...beside } of picture.claims())
      await out(JSON.stringify({ ...claim, status, ...beside }));
    return exit.done;
  }
  if (form === "annotations") {
    const { annotationOf } = await import("../workspace/annotations.ts");
    for (const view of picture.claims()) {
      const annotation = annotationOf(view);
      if (annotation !== null) await out(JSON.stringify(annotation));
    }
    return exit.done;
  }
  if (form !== "csv")
    throw new UsageError(`there is no export "${form}". There is ftm, statements, annotations, claims and csv.`);
  const columns = [
    "id",
    "key",
    "indicator",
    "place",
    "period",
    "start",
    "end",
    "low",
    "value",
    "high",
    "bound",
    "unit",
    "aspect",
    "speaker",
    "status",
    "title",
    "publisher",
    "date",
    "url",
    "dataset",
    "record",
  ];
  await out(columns.join(","));
  for (const { claim, citation, key, dataset, at, status } of picture.claims()) {
    const { text, start, end } = claim.period;
    await out(
      csvRow([
        claim.id,
        key,
        claim.indicator,
        claim.place,
        text,
        start,
        end,
        claim.low,
        claim.value,
        claim.high,
        claim.bound,
        claim.unit,
        claim.aspect,
        claim.speaker,
        status,
        citation.title,
        citation.publisher,
        citation.date,
        citation.url,
        dataset,
        at.record,
      ]),
    );
  }
  return exit.done;
}

/** The model's type of a property, looked up once a schema: the model gathers them anew at each call. */
async function propertyTypes(): Promise<(schema: string, prop: string) => string> {
  const { defaultModel, Model } = await import("@opensanctions/followthemoney");
  const model = new Model(defaultModel);
  const known = new Map<string, ReadonlyMap<string, string>>();
  return (schema, prop) => {
    let types = known.get(schema);
    if (!types) {
      const found = model.schemata[schema];
      types = new Map(found ? [...found.getProperties()].map(([name, property]) => [name, property.type.name]) : []);
      known.set(schema, types);
    }
    return types.get(prop) ?? "string";
  };
}
