import type { API, Model, Operation, Property, Shape } from "../ir.js";
import { at, refuse } from "../refuse.js";
import { checkNames } from "./checkNames.js";
import { type Json, objectAt, stringAt } from "./json.js";
import { methodsOf, parseOperation } from "./operation.js";
import { parseShape } from "./shape.js";

/** Reads the operations of a document whose paths begin with `prefix`, and every schema that they reach. */
export const parseDocument = (value: unknown, prefix: string): API => {
  const document = objectAt(value, "");
  if (!/^3\.1\./.test(stringAt(document["openapi"], "/openapi"))) refuse("/openapi", "expected OpenAPI 3.1");
  const version = stringAt(objectAt(document["info"], "/info")["version"], "/info/version");
  const schemas = objectAt(objectAt(document["components"], "/components")["schemas"], "/components/schemas");

  const operations = Object.entries(objectAt(document["paths"], "/paths"))
    .filter(([path]) => path.startsWith(prefix))
    .flatMap(([path, item]) => {
      const pointer = at("/paths", path);
      const methods = objectAt(item, pointer);
      return methodsOf(methods, pointer).map((method) => parseOperation(path, method, methods[method], schemas, at(pointer, method)));
    });
  if (operations.length === 0) refuse("/paths", `no path begins with "${prefix}"`);

  const requests = operations.flatMap((operation) => requestOf(operation, schemas));
  const models = reachableModels(operations, requests, schemas);
  checkNames(operations, models);
  return {
    version,
    models: [...models.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    operations: operations
      .map((operation) => withRequest(operation, models))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
};

const requestName = ({ name }: Operation): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}Request`;

/** The request of an operation with parameters; a body alone is the request itself. */
const requestOf = (operation: Operation, schemas: Json): readonly Model[] => {
  const { body, parameters } = operation;
  if (parameters.length === 0) return [];
  const name = requestName(operation);
  if (name in schemas) refuse(at("/components/schemas", name), "the name is needed for a request");
  const properties: Property[] = [...parameters];
  if (body) properties.push({ name: body.key as string, key: body.key as string, required: body.required, deprecated: false, shape: body.shape });
  return [{ name, sent: true, received: false, shape: { kind: "object", open: false, properties } }];
};

const withRequest = (operation: Operation, models: ReadonlyMap<string, Model>): Operation => {
  const { body, parameters } = operation;
  if (parameters.length > 0) {
    const optional = parameters.every(({ required }) => !required) && !body?.required;
    return { ...operation, request: { model: requestName(operation), optional } };
  }
  if (!body) return operation;
  const { shape } = body;
  if (shape.kind !== "model" || !models.has(shape.name)) return refuse(at("/paths", operation.path), "a body without a name");
  return { ...operation, request: { model: shape.name, optional: !body.required } };
};

/** Every model that the operations reach, with the directions in which it travels. */
const reachableModels = (operations: readonly Operation[], requests: readonly Model[], schemas: Json): Map<string, Model> => {
  const models = new Map<string, Model>();
  const shapes = new Map<string, Shape>();
  const visit = (shape: Shape, direction: "sent" | "received"): void => {
    for (const name of modelsIn(shape)) {
      const known = models.get(name);
      if (known?.[direction]) continue;
      const parsed = shapes.get(name) ?? parseShape(schemas[name] ?? refuse(at("/components/schemas", name), "no such schema"), at("/components/schemas", name));
      shapes.set(name, parsed);
      models.set(name, { name, shape: parsed, sent: false, received: false, ...known, [direction]: true });
      visit(parsed, direction);
    }
  };
  for (const request of requests) {
    visit(request.shape, "sent");
    models.set(request.name, request);
  }
  for (const { body, answer, errors } of operations) {
    if (body) visit(body.shape, "sent");
    if (answer.kind === "json" || answer.kind === "page") visit(answer.shape, "received");
    for (const { model } of errors) visit({ kind: "model", name: model }, "received");
  }
  return models;
};

/** The names of the models that a shape mentions, without following them. */
export const modelsIn = (shape: Shape): readonly string[] => {
  switch (shape.kind) {
    case "model":
      return [shape.name];
    case "nullable":
      return modelsIn(shape.inner);
    case "array":
      return modelsIn(shape.items);
    case "map":
      return modelsIn(shape.values);
    case "tuple":
      return shape.items.flatMap(modelsIn);
    case "union":
      return shape.members.flatMap(modelsIn);
    case "object":
      return shape.properties.flatMap((property) => modelsIn(property.shape));
    case "string":
    case "dateTime":
    case "number":
    case "boolean":
    case "literal":
    case "enum":
    case "unknown":
      return [];
  }
};
