import * as fc from "fast-check";
import type { ApiDocument, Schema } from "./apiDocument.js";
import { json, text } from "./setup.js";

const dateTime: fc.Arbitrary<string> = fc
  .date({ noInvalidDate: true, min: new Date("1970-01-01"), max: new Date("2199-12-31") })
  .map((date) => date.toISOString());

/** Anything that the API's document allows a schema to be, as it is on the wire; dates have milliseconds. */
export function arbitraryOf(document: ApiDocument, schema: Schema): fc.Arbitrary<unknown> {
  const of = (inner: Schema): fc.Arbitrary<unknown> => arbitraryOf(document, inner);
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1);
    const target = document.components.schemas[name];
    if (target === undefined) throw new Error(`No schema ${name}`);
    return of(target);
  }
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const members = schema.anyOf ?? schema.oneOf;
  if (members !== undefined) return fc.oneof(...members.map(of));
  switch (schema.type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer();
    case "number":
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case "string":
      return schema.format === "date-time" ? dateTime : schema.format?.startsWith("uuid") ? fc.uuid() : text;
    case "array":
      if (schema.prefixItems !== undefined) return fc.tuple(...schema.prefixItems.map(of));
      return fc.array(of(schema.items ?? {}), { maxLength: 3 });
    case "object":
      return objectOf(document, schema);
    case undefined:
      return json;
    default:
      throw new Error(`No values are known for the type ${schema.type}`);
  }
}

function objectOf(document: ApiDocument, schema: Schema): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema;
  const fields = fc.record(
    Object.fromEntries(
      Object.entries(properties).map(([name, inner]) => [name, arbitraryOf(document, inner)]),
    ),
    { requiredKeys: [...required] },
  );
  if (typeof additionalProperties !== "object") return fields;
  const values = arbitraryOf(document, additionalProperties);
  return fc
    .array(fc.tuple(text, values), { maxLength: 4 })
    .chain((entries) => fields.map((own) => ({ ...Object.fromEntries(entries), ...own })));
}
