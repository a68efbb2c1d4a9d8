import type { Webhook } from "../ir.js";
import { at, refuse } from "../refuse.js";
import { contentOf, type Json, objectAt, onlyKeys } from "./json.js";
import { parseShape, referenced } from "./shape.js";

/** The place of a webhook in the document. */
export const webhookPlace = (type: string): string => at("/webhooks", type, "post", "requestBody");

/** Reads the events that the API sends: each is a POST of JSON that says its own type. */
export const parseWebhooks = (value: unknown, schemas: Json): readonly Webhook[] =>
  Object.entries(objectAt(value ?? {}, "/webhooks")).map(([type, item]) => {
    const pointer = at("/webhooks", type);
    if (!/^\w+\.\w+$/.test(type)) refuse(pointer, "expected a type such as order.paid");
    onlyKeys(objectAt(item, pointer), pointer, ["post"]);
    const post = objectAt((item as Json)["post"], at(pointer, "post"));
    onlyKeys(post, at(pointer, "post"), ["requestBody"]);
    const place = webhookPlace(type);
    const body = objectAt(post["requestBody"], place);
    onlyKeys(body, place, ["required", "content"]);
    const content = contentOf(body, place);
    if (body["required"] !== true || content?.type !== "application/json")
      return refuse(place, "expected JSON that is required");
    const model = referenced((content.schema as Json)["$ref"], content.pointer);
    if (!Object.hasOwn(schemas, model)) refuse(content.pointer, `there is no schema "${model}"`);
    const shape = parseShape(schemas[model], at("/components/schemas", model));
    const own = shape.kind === "object" ? shape.properties : [];
    const says = own.find(({ name, required }) => name === "type" && required)?.shape;
    if (says?.kind !== "literal" || says.value !== type)
      refuse(content.pointer, `"${model}" does not say that its "type" is "${type}"`);
    if (!own.some(({ name, required }) => name === "data" && required))
      refuse(content.pointer, `"${model}" has no "data"`);
    return { type, model };
  });
