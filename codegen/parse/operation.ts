import type { Operation, Parameter, Shape } from "../ir.js";
import { at, refuse } from "../refuse.js";
import { arrayAt, type Json, objectAt, onlyKeys, stringAt } from "./json.js";
import { parseProperty, parseShape } from "./shape.js";

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

/** A method of a path, where the document has one. */
export const methodsOf = (item: Json, pointer: string): readonly (typeof METHODS)[number][] => {
  onlyKeys(item, pointer, METHODS);
  return METHODS.filter((method) => method in item);
};

const parseParameter = (value: unknown, pointer: string): Parameter => {
  const parameter = objectAt(value, pointer);
  onlyKeys(parameter, pointer, ["name", "in", "required", "schema", "style", "x-key", "deprecated", "description"]);
  const name = stringAt(parameter["name"], at(pointer, "name"));
  const place = stringAt(parameter["in"], at(pointer, "in"));
  if (place !== "path" && place !== "query") return refuse(at(pointer, "in"), `parameters in ${place} are not supported`);
  const style = parameter["style"];
  if (style !== undefined && !(style === "deepObject" && place === "query")) refuse(at(pointer, "style"), `unknown style "${style}"`);
  return {
    ...parseProperty(name, parameter["schema"], parameter["required"] === true, at(pointer, "schema")),
    ...(parameter["deprecated"] === true ? { deprecated: true } : {}),
    in: place,
    ...(parameter["x-key"] === undefined ? {} : { key: stringAt(parameter["x-key"], at(pointer, "x-key")) }),
  };
};

const contentOf = (holder: Json, pointer: string): { readonly type: string; readonly schema: unknown; readonly pointer: string } | undefined => {
  const content = objectAt(holder["content"] ?? {}, at(pointer, "content"));
  const [[type, media] = [undefined, undefined], ...others] = Object.entries(content);
  if (others.length > 0) refuse(at(pointer, "content"), "several media types");
  if (type === undefined) return undefined;
  const place = at(pointer, "content", type);
  onlyKeys(objectAt(media, place), place, ["schema"]);
  return { type, schema: (media as Json)["schema"], pointer: at(place, "schema") };
};

const parseBody = (operation: Json, pointer: string): Operation["body"] => {
  if (operation["requestBody"] === undefined) return undefined;
  const place = at(pointer, "requestBody");
  const body = objectAt(operation["requestBody"], place);
  onlyKeys(body, place, ["required", "content"]);
  const content = contentOf(body, place) ?? refuse(place, "a body without content");
  if (content.type !== "application/json") refuse(at(place, "content"), `cannot send ${content.type}`);
  const key = operation["x-body-key"];
  return {
    key: key === null ? null : stringAt(key, at(pointer, "x-body-key")),
    required: body["required"] === true,
    shape: parseShape(content.schema, content.pointer),
  };
};

const parseAnswer = (operation: Json, schemas: Json, pointer: string): Operation["answer"] => {
  const responses = Object.entries(objectAt(operation["responses"], at(pointer, "responses"))).filter(([status]) => /^2/.test(status));
  const [[status, response] = refuse(at(pointer, "responses"), "no success"), ...others] = responses as [string, unknown][];
  if (others.length > 0) refuse(at(pointer, "responses"), "several success statuses");
  const place = at(pointer, "responses", status);
  const content = contentOf(objectAt(response, place), place);
  if (!content) return { kind: "none" };
  if (content.type === "text/csv") return { kind: "text" };
  if (content.type !== "application/json") return refuse(place, `cannot read ${content.type}`);
  const shape = parseShape(content.schema, content.pointer);
  if (operation["x-pagination"] === undefined) return { kind: "json", shape };
  if (operation["x-pagination"] !== "page") return refuse(at(pointer, "x-pagination"), "unknown pagination");
  return { kind: "page", shape, item: itemOf(shape, schemas, content.pointer) };
};

const itemOf = (shape: Shape, schemas: Json, pointer: string): Shape => {
  const page = shape.kind === "model" ? parseShape(schemas[shape.name], at("/components/schemas", shape.name)) : shape;
  const items = page.kind === "object" ? page.properties.find(({ name }) => name === "items") : undefined;
  return items?.shape.kind === "array" ? items.shape.items : refuse(pointer, "a page without items");
};

const parseErrors = (operation: Json, schemas: Json, pointer: string): Operation["errors"] =>
  Object.entries(objectAt(operation["responses"], at(pointer, "responses")))
    .filter(([status]) => !/^2/.test(status))
    .flatMap(([status, response]) => {
      const place = at(pointer, "responses", status);
      if (!/^[45]\d\d$/.test(status)) refuse(place, "unknown status");
      const content = contentOf(objectAt(response, place), place);
      return content ? errorsIn(content.schema, schemas, content.pointer).map((model) => ({ status: Number(status), name: model, model })) : [];
    });

/** An error schema, or a union of some. Its name is what the server puts into `error`, or `HTTPValidationError`. */
const errorsIn = (value: unknown, schemas: Json, pointer: string): readonly string[] => {
  const shape = parseShape(value, pointer);
  if (shape.kind === "union") return shape.members.flatMap((member) => (member.kind === "model" ? errorsNamed(member.name, schemas) : refuse(pointer, "an error without a name")));
  return shape.kind === "model" ? errorsNamed(shape.name, schemas) : refuse(pointer, "an error without a name");
};

const errorsNamed = (name: string, schemas: Json): readonly string[] => {
  const pointer = at("/components/schemas", name);
  const shape = parseShape(schemas[name], pointer);
  if (shape.kind === "union") return errorsIn(schemas[name], schemas, pointer);
  const error = shape.kind === "object" ? shape.properties.find((property) => property.name === "error")?.shape : undefined;
  const stated = error?.kind === "literal" ? error.value : undefined;
  if (stated !== name && name !== "HTTPValidationError") refuse(pointer, `an error whose "error" is not "${name}"`);
  return [name];
};

/** An endpoint of the document. */
export const parseOperation = (path: string, method: (typeof METHODS)[number], value: unknown, schemas: Json, pointer: string): Operation => {
  const operation = objectAt(value, pointer);
  onlyKeys(operation, pointer, [
    ...["operationId", "tags", "parameters", "requestBody", "responses", "security", "deprecated", "summary", "description"],
    ...["x-func", "x-scopes", "x-pagination", "x-body-key", "x-inferred"],
  ]);
  const parameters = arrayAt(operation["parameters"] ?? [], at(pointer, "parameters")).map((parameter, index) =>
    parseParameter(parameter, at(pointer, "parameters", index)),
  );
  const inPath = [...path.matchAll(/{(\w+)}/g)].map(([, name]) => name);
  const declared = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  if (inPath.join() !== declared.join()) refuse(at(pointer, "parameters"), `the path has {${inPath}}, the parameters {${declared}}`);
  const body = parseBody(operation, pointer);
  if (body && parameters.some((parameter) => parameter.in === "query")) refuse(pointer, "a body beside query parameters");
  if (body && (body.key === null) !== (inPath.length === 0)) refuse(at(pointer, "x-body-key"), "a key is due exactly beside path parameters");
  const scopes = arrayAt(operation["x-scopes"] ?? [], at(pointer, "x-scopes"));
  return {
    name: stringAt(operation["x-func"], at(pointer, "x-func")),
    method: method.toUpperCase() as Operation["method"],
    path,
    scopes: scopes.map((scope, index) => stringAt(scope, at(pointer, "x-scopes", index))),
    deprecated: operation["deprecated"] === true,
    parameters,
    ...(body ? { body } : {}),
    answer: parseAnswer(operation, schemas, pointer),
    errors: parseErrors(operation, schemas, pointer),
  };
};

