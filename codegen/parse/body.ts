import type { Body, Schema } from "../facts/Api.js";
import { flagAt, type Json, objectAt } from "../json.js";
import { pascal } from "../names.js";
import { at, refuse } from "../refuse.js";
import { contentOf, onlyMembers } from "./members.js";
import { keyAt } from "./parameters.js";
import { named, type RawSchemas } from "./RawSchemas.js";

const FORM = "application/x-www-form-urlencoded";

/** A body, and the schema that has no name in the document. */
export interface ParsedBody {
  readonly body?: Body;
  readonly schemas: readonly Schema[];
}

/** The body that an operation takes. */
export function parseBody(operation: Json, name: string, schemas: RawSchemas, pointer: string): ParsedBody {
  if (operation["requestBody"] === undefined) {
    if ("x-body-key" in operation) refuse(at(pointer, "x-body-key"), "a key without a body");
    return { schemas: [] };
  }
  const place = at(pointer, "requestBody");
  const body = objectAt(operation["requestBody"], place);
  onlyMembers(body, place, ["required", "content"]);
  const content = contentOf(body, place) ?? refuse(place, "a body without content");
  if (content.type !== "application/json" && content.type !== FORM)
    refuse(at(place, "content"), `cannot send ${content.type}`);
  const key =
    operation["x-body-key"] === null ? null : keyAt(operation["x-body-key"], at(pointer, "x-body-key"));
  const ownName = `${pascal(name)}${key === null ? "Request" : "Body"}`;
  const model = named(content.schema, ownName, schemas, content.pointer);
  return {
    body: {
      key,
      required: flagAt(body["required"], at(place, "required")),
      model: model.name,
      form: content.type === FORM,
    },
    schemas: model.schemas,
  };
}
