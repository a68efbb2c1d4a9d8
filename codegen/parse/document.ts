import type { Api, Operation, Schema, Webhook } from "../facts/Api.js";
import { operationPlace, schemaPlace, webhookPlace } from "../facts/places.js";
import { modelsIn, type Place } from "../facts/walk.js";
import { arrayAt, type Json, objectAt, stringAt } from "../json.js";
import { byName } from "../names.js";
import { at, refuse } from "../refuse.js";
import { checkStyles } from "./checkStyles.js";
import { onlyMembers } from "./members.js";
import { METHODS, type ParsedOperation, parseOperation, type Surroundings } from "./operation.js";
import { parseSchema, type RawSchemas } from "./RawSchemas.js";
import { parseWebhooks } from "./webhooks.js";

/**
 * Reads the facts of an OpenAPI document: its operations, its webhooks, and every schema that they
 * reach.
 */
export function parseDocument(value: unknown): Api {
  const document = objectAt(value, "");
  if (!stringAt(document["openapi"], "/openapi").startsWith("3.1."))
    refuse("/openapi", "expected OpenAPI 3.1");
  onlyMembers(document, "", [
    ...["openapi", "info", "servers", "security", "tags", "paths", "webhooks", "components"],
  ]);
  const version = stringAt(objectAt(document["info"], "/info")["version"], "/info/version");
  const components = objectAt(document["components"], "/components");
  const schemas = objectAt(components["schemas"], "/components/schemas");
  const parsed = parseOperations(document, { schemas, security: document["security"] ?? [] });
  const operations = parsed.map(({ operation }) => operation);
  const webhooks = parseWebhooks(document["webhooks"], schemas);
  const own = parsed.flatMap((each) => each.schemas);
  const reached = reachedSchemas(rootsOf(operations, webhooks, schemas), own, schemas);
  checkStyles(parsed, reached);
  return {
    version,
    servers: parseServers(document["servers"]),
    operations: [...operations].sort(byName),
    schemas: [...reached.values()].sort(byName),
    webhooks: [...webhooks].sort((one, other) => (one.type < other.type ? -1 : 1)),
  };
}

function parseServers(value: unknown): Readonly<Record<string, string>> {
  const servers = arrayAt(value ?? [], "/servers").map((each, index) => {
    const place = at("/servers", index);
    const server = objectAt(each, place);
    onlyMembers(server, place, ["url", "x-environment"]);
    const environment = stringAt(server["x-environment"], at(place, "x-environment"));
    return [environment, stringAt(server["url"], at(place, "url"))] as const;
  });
  return Object.fromEntries(servers.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function parseOperations(document: Json, surroundings: Surroundings): readonly ParsedOperation[] {
  const operations: ParsedOperation[] = [];
  for (const [path, item] of Object.entries(objectAt(document["paths"], "/paths"))) {
    const pointer = at("/paths", path);
    const methods = objectAt(item, pointer);
    onlyMembers(methods, pointer, Object.keys(METHODS));
    for (const method of Object.keys(METHODS) as (keyof typeof METHODS)[]) {
      if (method in methods) operations.push(parseOperation(path, method, methods[method], surroundings));
    }
  }
  return operations.length > 0 ? operations : refuse("/paths", "no operations");
}

/** The shapes that operations and webhooks begin with. */
function rootsOf(
  operations: readonly Operation[],
  webhooks: readonly Webhook[],
  schemas: RawSchemas,
): readonly Place[] {
  const roots: Place[] = [];
  for (const operation of operations) {
    const place = operationPlace(operation);
    for (const [index, { shape }] of operation.parameters.entries())
      roots.push({ shape, pointer: at(place, "parameters", index, "schema") });
    if (operation.body) roots.push(modelPlace(operation.body.model, at(place, "requestBody")));
    const responses = at(place, "responses");
    if ("model" in operation.answer) roots.push(modelPlace(operation.answer.model, responses));
    for (const { name, seen } of operation.errors) {
      // What the document says of an error holds wherever the error was seen.
      if (!seen || Object.hasOwn(schemas, name)) roots.push(modelPlace(name, responses));
    }
  }
  for (const { type, model } of webhooks) roots.push(modelPlace(model, webhookPlace(type)));
  return roots;
}

function modelPlace(name: string, pointer: string): Place {
  return { shape: { kind: "model", name }, pointer };
}

/** Every schema that some shapes lead to, by name. */
function reachedSchemas(
  roots: readonly Place[],
  own: readonly Schema[],
  schemas: RawSchemas,
): ReadonlyMap<string, Schema> {
  const unnamed = new Map(own.map((schema) => [schema.name, schema]));
  const reached = new Map<string, Schema>();
  const waiting = [...roots];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    for (const name of modelsIn(place.shape)) {
      if (reached.has(name)) continue;
      const schema = unnamed.get(name) ?? parseSchema(schemas, name, place.pointer);
      reached.set(name, schema);
      waiting.push({ shape: schema.shape, pointer: schemaPlace(name) });
    }
  }
  return reached;
}
