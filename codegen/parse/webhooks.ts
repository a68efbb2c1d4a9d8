import type { Webhook } from "../facts/Api.js";
import { webhookPlace } from "../facts/places.js";
import { requiredIn } from "../facts/requiredIn.js";
import { objectAt } from "../json.js";
import { at, refuse } from "../refuse.js";
import { contentOf, onlyMembers } from "./members.js";
import { type RawSchemas, schemaAt } from "./RawSchemas.js";
import { referenced } from "./shape.js";

/** Reads the events that the API sends: each is a POST of JSON that says its own type. */
export function parseWebhooks(value: unknown, schemas: RawSchemas): readonly Webhook[] {
  return Object.entries(objectAt(value ?? {}, "/webhooks")).map(([type, item]) =>
    parseWebhook(type, item, schemas),
  );
}

function parseWebhook(type: string, value: unknown, schemas: RawSchemas): Webhook {
  const pointer = at("/webhooks", type);
  if (!/^\w+\.\w+$/.test(type)) refuse(pointer, "expected a type such as order.paid");
  const item = objectAt(value, pointer);
  onlyMembers(item, pointer, ["post"]);
  const post = objectAt(item["post"], at(pointer, "post"));
  onlyMembers(post, at(pointer, "post"), ["requestBody"]);
  const place = webhookPlace(type);
  const body = objectAt(post["requestBody"], place);
  onlyMembers(body, place, ["required", "content"]);
  const content = contentOf(body, place);
  if (body["required"] !== true || content?.type !== "application/json")
    return refuse(place, "expected JSON that is required");
  const model = referenced(objectAt(content.schema, content.pointer)["$ref"], content.pointer);
  const { shape } = schemaAt(schemas, model, content.pointer);
  const says = requiredIn(shape, "type");
  if (says?.kind !== "literal" || says.value !== type)
    refuse(content.pointer, `"${model}" does not say that its "type" is "${type}"`);
  if (!requiredIn(shape, "data")) refuse(content.pointer, `"${model}" has no "data"`);
  return { type, model };
}
