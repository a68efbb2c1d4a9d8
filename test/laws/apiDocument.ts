import { type ApiDocument, documentOf } from "../facts/documentOf.js";
import { facts } from "../facts/facts.js";

export type { ApiDocument } from "../facts/documentOf.js";
export type { Schema } from "../facts/jsonSchema.js";

/** The API's facts as an OpenAPI document. */
export const apiDocument: ApiDocument = documentOf(facts);

/** The names of the schemas that a part of the document leads to. */
export function reachable(document: ApiDocument, from: unknown): ReadonlySet<string> {
  const names = new Set<string>();

  function visit(node: unknown): void {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === "$ref" && typeof value === "string") {
        const name = value.slice(value.lastIndexOf("/") + 1);
        if (!names.has(name)) {
          names.add(name);
          visit(document.components.schemas[name]);
        }
      } else visit(value);
    }
  }

  visit(from);
  return names;
}

/** What lies under a path prefix, such as `/v1/customers/`. */
export function under(document: ApiDocument, prefix: string): unknown {
  return Object.entries(document.paths).filter(([path]) => path.startsWith(prefix));
}
