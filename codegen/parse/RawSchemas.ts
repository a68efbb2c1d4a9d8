import type { Schema } from "../facts/Api.js";
import { schemaPlace } from "../facts/places.js";
import type { Place } from "../facts/walk.js";
import { type Json, objectAt, stringsAt } from "../json.js";
import { at, refuse } from "../refuse.js";
import { parseShape } from "./shape.js";

/** The schemas of a document, not read yet: those that nothing leads to may hold anything. */
export type RawSchemas = Json;

/** The shape of a schema, and its place. */
export function schemaAt(schemas: RawSchemas, name: string, pointer: string): Place {
  if (!Object.hasOwn(schemas, name)) refuse(pointer, `there is no schema "${name}"`);
  const place = schemaPlace(name);
  const { "x-hidden": _, ...schema } = objectAt(schemas[name], place);
  return { shape: parseShape(schema, place), pointer: place };
}

/** A schema with its hidden fields. */
export function parseSchema(schemas: RawSchemas, name: string, pointer: string): Schema {
  const { shape, pointer: place } = schemaAt(schemas, name, pointer);
  const hidden = stringsAt(objectAt(schemas[name], place)["x-hidden"], at(place, "x-hidden"));
  if (hidden.length > 0 && shape.kind !== "object")
    refuse(at(place, "x-hidden"), "hidden fields of what is no object");
  return { name, shape, hidden: [...hidden].sort() };
}

/** The name of a schema, and the schema where it has no name in the document. */
export interface Named {
  readonly name: string;
  readonly schemas: readonly Schema[];
}

/** Names a schema: by what it refers to, or else by a name of its own. */
export function named(schema: unknown, ownName: string, schemas: RawSchemas, pointer: string): Named {
  const shape = parseShape(schema, pointer);
  if (shape.kind === "model") return { name: shape.name, schemas: [] };
  if (Object.hasOwn(schemas, ownName)) refuse(pointer, `the name "${ownName}" is taken`);
  return { name: ownName, schemas: [{ name: ownName, shape, hidden: [] }] };
}
