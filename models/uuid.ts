import type { GenericSchema } from "valibot";
import { makeSchema, wrongType } from "./makeSchema.js";

/** With or without hyphens, in braces, or as a URN: the spellings that the server reads. */
const UUID = /^(urn:uuid:|\{)?[\da-f]{8}(-?[\da-f]{4}){3}-?[\da-f]{12}\}?$/i;

/** The schema of a UUID as a part of a path. Any other text there may lead to another endpoint. */
export function uuid(): GenericSchema<string> {
  const schema = makeSchema("string", { type: "uuid" }, function (dataset) {
    const { value } = dataset;
    dataset.typed = typeof value === "string" && UUID.test(value);
    if (dataset.typed) return dataset;
    return wrongType(typeof value === "string" ? { ...this, expects: "a UUID" } : this, dataset);
  });
  return schema as GenericSchema<string>;
}
