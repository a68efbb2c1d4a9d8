import { at } from "../refuse.js";
import type { Operation } from "./Api.js";

/** The place of an operation in a document. */
export function operationPlace({ path, method }: Pick<Operation, "path" | "method">): string {
  return at("/paths", path, method.toLowerCase());
}

/** The place of a schema with a name. */
export function schemaPlace(name: string): string {
  return at("/components/schemas", name);
}

/** The place of the body of a webhook. */
export function webhookPlace(type: string): string {
  return at("/webhooks", type, "post", "requestBody");
}
