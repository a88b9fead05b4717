/** What the reconciliation service says of itself, and the types that it knows. */
import type { FastifyRequest } from "fastify";
import type { EntityView, Picture } from "../../picture/index.ts";
import { isParty } from "../../picture/schemata.ts";
import { version } from "../version.ts";
import { captionOf, schemaNamed } from "./model.ts";

const SPACE = "https://www.opensanctions.org/reference/#schema";

export function type(name: string): Record<string, unknown> {
  const schema = schemaNamed(name);
  return { id: name, name: schema?.plural ?? name, description: schema?.description ?? schema?.label ?? name };
}

export function candidate(entity: EntityView): Record<string, unknown> {
  return {
    id: entity.id,
    name: entity.caption,
    description: [captionOf(entity.schema), ...entity.datasets].join(", "),
    type: [type(entity.schema)].map(({ id, name }) => ({ id, name })),
  };
}

export function suggested(entity: EntityView): Record<string, unknown> {
  const one = candidate(entity);
  return { ...one, notable: one["type"] };
}

const types = new WeakMap<Picture, readonly string[]>();

/** Schemata of parties in the picture, and what they descend from that can be asked for. */
export function typesOf(picture: Picture): readonly string[] {
  const known = types.get(picture);
  if (known) return known;
  const found = new Set<string>();
  for (let n = 0; n < picture.entityCount; n++) found.add(picture.schemaAt(n));
  const all = new Set<string>();
  for (const name of found)
    if (isParty(name))
      for (const one of schemaNamed(name)?.schemata ?? [name]) if (schemaNamed(one)?.matchable) all.add(one);
  const sorted = [...all].sort();
  types.set(picture, sorted);
  return sorted;
}

export function manifest(picture: Picture, dataset: string, request: FastifyRequest): Record<string, unknown> {
  const base = `${request.protocol}://${request.host}`;
  const service = `${base}/reconcile/${encodeURIComponent(dataset)}`;
  const path = (service_path: string) => ({ service_url: service, service_path });
  const title = picture.header.datasets.find((one) => one.name === dataset)?.title ?? "all lists";
  return {
    versions: ["0.2"],
    serviceVersion: version,
    name: `Manumit: ${title}`,
    identifierSpace: SPACE,
    schemaSpace: SPACE,
    documentation: `${base}/openapi.json`,
    view: { url: `${service}/preview?id={{id}}` },
    preview: { url: `${service}/preview?id={{id}}`, width: 430, height: 400 },
    suggest: {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the specification writes the id so
      entity: { ...path("/suggest/entity"), flyout_service_url: service, flyout_service_path: "/flyout?id=${id}" },
      type: path("/suggest/type"),
      property: path("/suggest/property"),
    },
    extend: {
      propose_properties: path("/extend/property"),
      property_settings: [
        {
          name: "limit",
          label: "Limit",
          type: "number",
          default: 0,
          help_text: "Most values of one row (0 for all).",
        },
        {
          name: "render",
          label: "How values are shown",
          type: "select",
          default: "caption",
          choices: [
            { value: "caption", name: "For people" },
            { value: "raw", name: "For programs" },
          ],
          help_text: "A country by its name, or by its code.",
        },
      ],
    },
    batchSize: 50,
    defaultTypes: typesOf(picture)
      .map(type)
      .map(({ id, name }) => ({ id, name })),
  };
}
