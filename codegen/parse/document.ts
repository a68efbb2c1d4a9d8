import {
  type API,
  type Model,
  modelsIn,
  type Operation,
  type Property,
  pascal,
  type Shape,
  type Webhook,
} from "../ir.js";
import { at, refuse } from "../refuse.js";
import { checkBody } from "./checkBody.js";
import { checkParameters } from "./checkParameters.js";
import { checkShapes } from "./checkShapes.js";
import { checkUnions } from "./checkUnions.js";
import { fieldsOf, webhookFieldsOf } from "./fields.js";
import { type Json, objectAt, onlyKeys, stringAt } from "./json.js";
import { methodsOf, parseOperation, placeOf } from "./operation.js";
import { parseShape } from "./shape.js";
import { parseWebhooks, webhookPlace } from "./webhooks.js";

/** Reads the operations of a document, and every schema that they reach. */
export const parseDocument = (value: unknown): API => {
  const document = objectAt(value, "");
  if (!/^3\.1\./.test(stringAt(document["openapi"], "/openapi"))) refuse("/openapi", "expected OpenAPI 3.1");
  onlyKeys(document, "", [
    "openapi",
    "info",
    "servers",
    "security",
    "tags",
    "paths",
    "webhooks",
    "components",
  ]);
  const version = stringAt(objectAt(document["info"], "/info")["version"], "/info/version");
  const components = objectAt(document["components"], "/components");
  const schemas = { ...objectAt(components["schemas"], "/components/schemas") };
  const security = document["security"] ?? [];

  const operations = Object.entries(objectAt(document["paths"], "/paths")).flatMap(([path, item]) => {
    const pointer = at("/paths", path);
    const methods = objectAt(item, pointer);
    return methodsOf(methods, pointer).map((method) =>
      parseOperation(path, method, methods[method], { schemas, security }, at(pointer, method)),
    );
  });
  if (operations.length === 0) refuse("/paths", "no operations");

  const webhooks = [...parseWebhooks(document["webhooks"], schemas)].sort((a, b) =>
    a.type < b.type ? -1 : 1,
  );
  const models = reachableModels(operations, webhooks, schemas);
  checkShapes(models);
  for (const operation of operations) {
    checkParameters(operation, models);
    checkBody(operation, models);
  }
  checkUnions(models);
  const requests = operations.flatMap((operation) => requestOf(operation, schemas));
  return {
    version,
    models: [...models.values(), ...requests].sort(byName),
    operations: operations
      .map((operation) => withRequest({ ...operation, fields: fieldsOf(operation, models) }))
      .sort(byName),
    webhooks,
    webhookFields: webhookFieldsOf(webhooks, models),
  };
};

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : 1;

const requestName = ({ name }: Operation): string => `${pascal(name)}Request`;

/** The request of an operation with parameters; a body alone is the request itself. */
const requestOf = (operation: Operation, schemas: Json): readonly Model[] => {
  const { body, parameters } = operation;
  if (parameters.length === 0) return [];
  const name = requestName(operation);
  if (Object.hasOwn(schemas, name))
    refuse(at("/components/schemas", name), "the name is needed for a request");
  const properties: Property[] = parameters.map((parameter) =>
    parameter.in === "path" ? { ...parameter, inPath: true } : parameter,
  );
  if (body)
    properties.push({
      name: body.key as string,
      key: body.key as string,
      required: body.required,
      deprecated: false,
      shape: { kind: "model", name: body.model },
    });
  return [{ name, sent: true, received: false, shape: { kind: "object", properties } }];
};

const withRequest = (operation: Operation): Operation => {
  const { body, parameters } = operation;
  if (parameters.length > 0) {
    const optional = parameters.every(({ required }) => !required) && !body?.required;
    return { ...operation, request: { model: requestName(operation), optional } };
  }
  return body ? { ...operation, request: { model: body.model, optional: !body.required } } : operation;
};

/** Every model that operations and webhooks reach, with the directions in which it travels. */
const reachableModels = (
  operations: readonly Operation[],
  webhooks: readonly Webhook[],
  schemas: Json,
): Map<string, Model> => {
  const models = new Map<string, Model>();
  const visit = (shape: Shape, direction: "sent" | "received", pointer: string): void => {
    for (const name of modelsIn(shape)) {
      const known = models.get(name);
      if (known?.[direction]) continue;
      if (!Object.hasOwn(schemas, name)) refuse(pointer, `there is no schema "${name}"`);
      const place = at("/components/schemas", name);
      const found = known ?? { name, shape: parseShape(schemas[name], place), sent: false, received: false };
      models.set(name, { ...found, [direction]: true });
      visit(found.shape, direction, place);
    }
  };
  for (const operation of operations) {
    const { parameters, body, answer, errors } = operation;
    const place = placeOf(operation);
    for (const [index, { shape }] of parameters.entries())
      visit(shape, "sent", at(place, "parameters", index, "schema"));
    if (body) visit({ kind: "model", name: body.model }, "sent", at(place, "requestBody"));
    if ("model" in answer) visit({ kind: "model", name: answer.model }, "received", at(place, "responses"));
    for (const { model } of errors) visit({ kind: "model", name: model }, "received", at(place, "responses"));
  }
  for (const { type, model } of webhooks)
    visit({ kind: "model", name: model }, "received", webhookPlace(type));
  return models;
};
