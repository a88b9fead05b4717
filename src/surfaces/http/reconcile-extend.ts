/** Columns filled from what was found, and what a person must see to decide. */
import { z } from "zod";
import { countryName } from "../../claims/place.ts";
import type { EntityView, Picture } from "../../picture/index.ts";
import { datasetsNamed } from "./datasets.ts";
import { MOST_QUERIES } from "./match.ts";
import { captionOf, propertiesOf, propertyNamed } from "./model.ts";
import { escapeHtml } from "./page.ts";
import { RequestProblem } from "./problem.ts";

const Settings = z.object({
  limit: z.coerce.number().int().min(0).optional(),
  render: z.enum(["caption", "raw"]).optional(),
});
const Extension = z.object({
  ids: z.array(z.string()),
  properties: z.array(z.object({ id: z.string(), settings: Settings.optional() }).loose()),
});

/** JSON in a form's field, or already read. */
export function read<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  let parsed = value;
  if (typeof value === "string") {
    try {
      parsed = JSON.parse(value);
    } catch (error) {
      throw new RequestProblem(400, `${what}: not JSON (${String(error).slice(0, 200)})`);
    }
  }
  const found = schema.safeParse(parsed);
  if (!found.success) throw new RequestProblem(400, `${what}: ${z.prettifyError(found.error).slice(0, 500)}`);
  return found.data;
}

export function extended(picture: Picture, value: unknown): Record<string, unknown> {
  const { ids, properties } = read(Extension, value, "extend");
  if (ids.length > MOST_QUERIES)
    throw new RequestProblem(400, `Too many queries in one batch: ${ids.length} (limit: ${MOST_QUERIES})`);
  const meta = properties.flatMap(({ id }) => {
    const property = propertyNamed(id);
    return property ? [{ id, name: property.label }] : [];
  });
  const rows = Object.create(null) as Record<string, unknown>;
  for (const id of ids) {
    const entity = picture.entity(id);
    const row: Record<string, readonly unknown[]> = {};
    for (const { id: pid, settings } of properties) {
      const property = propertyNamed(pid);
      if (!property) continue;
      const values = entity?.properties[property.name] ?? [];
      const shown = settings?.limit ? values.slice(0, settings.limit) : values;
      const isCountry = property.type.name === "country" && settings?.render !== "raw";
      row[pid] = shown.map((text) => ({ str: isCountry ? countryName(text) : text }));
    }
    rows[id] = row;
  }
  return { meta, rows };
}

export function entityIn(picture: Picture, dataset: string, id: string): EntityView {
  const datasets = new Set(datasetsNamed(picture, dataset));
  const entity = picture.entity(id);
  if (!entity?.datasets.some((name) => datasets.has(name)))
    throw new RequestProblem(404, `No such entity! "${id.slice(0, 200)}"`);
  return entity;
}

/** What a person must see to tell whether this is the one. */
export function summary(entity: EntityView): string {
  const shown = [
    "alias",
    "birthDate",
    "nationality",
    "country",
    "jurisdiction",
    "registrationNumber",
    "imoNumber",
    "topics",
  ];
  const rows = shown.flatMap((prop) => {
    const values = entity.properties[prop] ?? [];
    if (values.length === 0) return [];
    const label = propertiesOf(entity.schema).get(prop)?.label ?? prop;
    const more = values.length > 6 ? `, and ${values.length - 6} more` : "";
    return [`<tr><th>${escapeHtml(label)}</th><td>${escapeHtml(values.slice(0, 6).join("; "))}${more}</td></tr>`];
  });
  return `<div><b>${escapeHtml(entity.caption)}</b><p>${escapeHtml([captionOf(entity.schema), entity.status ?? "", entity.datasets.join(", "), entity.id].filter((text) => text !== "").join(" · "))}</p><table>${rows.join("")}</table></div>`;
}
