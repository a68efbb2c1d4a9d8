import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Json, objectAt, onlyKeys, stringAt, stringsAt } from "../json.js";
import { byName } from "../names.js";
import { at } from "../refuse.js";
import type { Api, Schema } from "./Api.js";
import { readOperation } from "./readOperation.js";
import { readShape } from "./readShape.js";

/** Thrown where there are no facts to read. */
export class UnreadableFacts extends Error {
  override readonly name = "UnreadableFacts";
}

/** Reads the facts that lie in a folder such as `api/`. */
export function readFacts(folder: string): Api {
  return parseFacts((name) => readFileSync(join(folder, name), "utf8"));
}

/** Reads facts out of the texts of files, as `writeFacts` writes them. */
export function parseFacts(textOf: (name: string) => string): Api {
  const { version, servers, operations, ...others } = objectIn("operations.json", textOf);
  onlyKeys(others, "", []);
  const urls = Object.entries(objectAt(servers, "/servers"));
  const schemas = objectIn("schemas.json", textOf);
  const webhooks = objectIn("webhooks.json", textOf);
  return {
    version: stringAt(version, "/version"),
    servers: Object.fromEntries(urls.map(([name, url]) => [name, stringAt(url, at("/servers", name))])),
    operations: Object.entries(objectAt(operations, "/operations"))
      .map(([name, operation]) => readOperation(name, operation, at("/operations", name)))
      .sort(byName),
    schemas: Object.entries(schemas).map(readSchema).sort(byName),
    webhooks: Object.entries(webhooks)
      .map(([type, model]) => ({ type, model: stringAt(model, at("", type)) }))
      .sort((one, other) => (one.type < other.type ? -1 : 1)),
  };
}

function objectIn(name: string, textOf: (name: string) => string): Json {
  try {
    return objectAt(JSON.parse(textOf(name)), "");
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadableFacts(`cannot read the facts of ${name}: ${reason}`, { cause });
  }
}

function readSchema([name, value]: readonly [name: string, value: unknown]): Schema {
  const pointer = at("", name);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { name, shape: readShape(value, pointer), hidden: [] };
  const { hidden, ...shape } = objectAt(value, pointer);
  return {
    name,
    shape: readShape(shape, pointer),
    hidden: stringsAt(hidden, at(pointer, "hidden")),
  };
}
