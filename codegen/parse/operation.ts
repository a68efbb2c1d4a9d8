import { toCamelCase } from "../../core/codec.js";
import type { Operation, Parameter, Shape } from "../ir.js";
import { at, refuse } from "../refuse.js";
import { arrayAt, flagAt, type Json, objectAt, onlyKeys, stringAt } from "./json.js";
import { parseProperty, parseShape } from "./shape.js";

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

/** Names that the client has given to errors that are no answer of the API. */
const CLIENT_ERRORS = [
  ...["SDKError", "ConnectionError", "RequestTimeoutError", "RequestAbortedError"],
  ...["InvalidRequestError", "SDKValidationError", "ResponseValidationError", "UnexpectedClientError"],
];

/** A method of a path, where the document has one. */
export const methodsOf = (item: Json, pointer: string): readonly (typeof METHODS)[number][] => {
  onlyKeys(item, pointer, METHODS);
  return METHODS.filter((method) => method in item);
};

const parseParameter = (value: unknown, pointer: string): Parameter => {
  const parameter = objectAt(value, pointer);
  onlyKeys(parameter, pointer, ["name", "in", "required", "schema", "style", "x-key", "deprecated"]);
  const name = stringAt(parameter["name"], at(pointer, "name"));
  const place = stringAt(parameter["in"], at(pointer, "in"));
  if (place !== "path" && place !== "query")
    return refuse(at(pointer, "in"), `parameters in ${place} are not supported`);
  const style = parameter["style"];
  if (style !== undefined && !(style === "deepObject" && place === "query"))
    refuse(at(pointer, "style"), `unknown style "${style}"`);
  const required = flagAt(parameter["required"], at(pointer, "required"));
  if (place === "path" && !required)
    refuse(at(pointer, "required"), "a part of the path that can be left out");
  return {
    ...parseProperty(name, parameter["schema"], required, at(pointer, "schema")),
    ...(flagAt(parameter["deprecated"], at(pointer, "deprecated")) ? { deprecated: true } : {}),
    in: place,
    deep: style !== undefined,
    ...(parameter["x-key"] === undefined ? {} : { key: stringAt(parameter["x-key"], at(pointer, "x-key")) }),
  };
};

const contentOf = (
  holder: Json,
  pointer: string,
): { readonly type: string; readonly schema: unknown; readonly pointer: string } | undefined => {
  const content = objectAt(holder["content"] ?? {}, at(pointer, "content"));
  const [[type, media] = [undefined, undefined], ...others] = Object.entries(content);
  if (others.length > 0) refuse(at(pointer, "content"), "several media types");
  if (type === undefined) return undefined;
  const place = at(pointer, "content", type);
  onlyKeys(objectAt(media, place), place, ["schema"]);
  return { type, schema: (media as Json)["schema"], pointer: at(place, "schema") };
};

const parseBody = (operation: Json, pointer: string): Operation["body"] => {
  if (operation["requestBody"] === undefined) {
    return "x-body-key" in operation ? refuse(at(pointer, "x-body-key"), "a key without a body") : undefined;
  }
  const place = at(pointer, "requestBody");
  const body = objectAt(operation["requestBody"], place);
  onlyKeys(body, place, ["required", "content"]);
  const content = contentOf(body, place) ?? refuse(place, "a body without content");
  if (content.type !== "application/json") refuse(at(place, "content"), `cannot send ${content.type}`);
  const key = operation["x-body-key"];
  if (key !== null && !/^[a-z][A-Za-z0-9]*$/.test(stringAt(key, at(pointer, "x-body-key"))))
    refuse(at(pointer, "x-body-key"), "expected a camelCase key");
  const shape = parseShape(content.schema, content.pointer);
  if (shape.kind !== "model") return refuse(content.pointer, "a body without a name");
  return {
    key: key as string | null,
    required: flagAt(body["required"], at(place, "required")),
    model: shape.name,
  };
};

/** The responses by status, with their places. */
const responsesOf = (operation: Json, pointer: string) =>
  Object.entries(objectAt(operation["responses"], at(pointer, "responses"))).map(([status, response]) => {
    const place = at(pointer, "responses", status);
    if (!/^[245]\d\d$/.test(status)) refuse(place, "unknown status");
    onlyKeys(objectAt(response, place), place, ["content", "x-inferred"]);
    return { status: Number(status), content: contentOf(response as Json, place), pointer: place };
  });

const parseAnswer = (operation: Json, schemas: Json, pointer: string): Operation["answer"] => {
  const [success, ...others] = responsesOf(operation, pointer).filter(({ status }) => status < 300);
  if (!success) return refuse(at(pointer, "responses"), "no success");
  if (others.length > 0) refuse(at(pointer, "responses"), "several success statuses");
  const { status, content, pointer: place } = success;
  const pagination = operation["x-pagination"];
  if (pagination !== undefined && (pagination !== "page" || content?.type !== "application/json")) {
    refuse(at(pointer, "x-pagination"), "unknown pagination");
  }
  if (!content) return { kind: "none" };
  if (status === 204) refuse(at(place, "content"), "content where there is none");
  const shape = parseShape(content.schema, content.pointer);
  if (content.type === "text/csv")
    return shape.kind === "string" ? { kind: "text" } : refuse(content.pointer, "expected text");
  if (content.type !== "application/json") return refuse(at(place, "content"), `cannot read ${content.type}`);
  if (shape.kind !== "model") return refuse(content.pointer, "an answer without a name");
  const { name: model } = shape;
  return pagination === undefined
    ? { kind: "json", model }
    : { kind: "page", model, item: itemOf(model, schemas, content.pointer) };
};

/** What is on a page. The page must have what it takes to walk on: its items, and how many pages there are. */
const itemOf = (name: string, schemas: Json, pointer: string): string => {
  const [page, place] = schemaAt(schemas, name, pointer);
  const find = (shape: Shape, property: string) =>
    shape.kind === "object"
      ? shape.properties.find((each) => each.name === property && each.required)?.shape
      : undefined;
  const items = find(page, "items");
  if (items?.kind !== "array") return refuse(place, "a page without items");
  const pagination = find(page, "pagination");
  const [numbers] = pagination?.kind === "model" ? schemaAt(schemas, pagination.name, place) : [pagination];
  if (
    !numbers ||
    !["total_count", "max_page"].every((property) => find(numbers, property)?.kind === "number")
  ) {
    refuse(place, "a page that does not say how many there are");
  }
  return items.items.kind === "model" ? items.items.name : refuse(place, "items without a name");
};

/** A schema of the document, and its place. */
const schemaAt = (schemas: Json, name: string, pointer: string): readonly [shape: Shape, pointer: string] => {
  if (!Object.hasOwn(schemas, name)) refuse(pointer, `there is no schema "${name}"`);
  const place = at("/components/schemas", name);
  return [parseShape(schemas[name], place), place];
};

const parseErrors = (operation: Json, schemas: Json, pointer: string): Operation["errors"] =>
  responsesOf(operation, pointer)
    .filter(({ status }) => status >= 400)
    .flatMap(({ status, content, pointer: place }) => {
      // An error without content has no name: the client can only tell its status.
      if (!content) return [];
      if (content.type !== "application/json") refuse(at(place, "content"), `cannot read ${content.type}`);
      return errorsIn(parseShape(content.schema, content.pointer), schemas, content.pointer).map((model) => ({
        status,
        name: model,
        model,
      }));
    });

/** An error schema, or a union of some. Its name is what the server puts into `error`, or `HTTPValidationError`. */
const errorsIn = (
  shape: Shape,
  schemas: Json,
  pointer: string,
  unions: readonly string[] = [],
): readonly string[] => {
  if (shape.kind === "union")
    return shape.members.flatMap((member) => errorsIn(member, schemas, pointer, unions));
  if (shape.kind !== "model" || unions.includes(shape.name))
    return refuse(pointer, "an error without a name");
  const { name } = shape;
  const [named, place] = schemaAt(schemas, name, pointer);
  if (named.kind === "union") return errorsIn(named, schemas, place, [...unions, name]);
  const stated =
    named.kind === "object" ? named.properties.find((property) => property.name === "error") : undefined;
  const says = stated?.required && stated.shape.kind === "literal" ? stated.shape.value : undefined;
  if (says !== name && name !== "HTTPValidationError")
    refuse(place, `an error whose "error" is not "${name}"`);
  if (CLIENT_ERRORS.includes(name)) refuse(place, "the name of an error that is no answer of the API");
  return [name];
};

/** An endpoint of the document. */
export const parseOperation = (
  path: string,
  method: (typeof METHODS)[number],
  value: unknown,
  schemas: Json,
  pointer: string,
): Operation => {
  const operation = objectAt(value, pointer);
  onlyKeys(operation, pointer, [
    ...["operationId", "tags", "parameters", "requestBody", "responses", "security", "deprecated"],
    ...["x-func", "x-scopes", "x-pagination", "x-body-key", "x-inferred"],
  ]);
  const parameters = arrayAt(operation["parameters"] ?? [], at(pointer, "parameters")).map(
    (parameter, index) => parseParameter(parameter, at(pointer, "parameters", index)),
  );
  const inPath = [...path.matchAll(/{([^}]*)}/g)].map(([, name]) => name);
  const declared = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  if ([...inPath].sort().join() !== [...declared].sort().join())
    refuse(at(pointer, "parameters"), `the path has {${inPath}}, the parameters {${declared}}`);
  const body = parseBody(operation, pointer);
  const keys = [
    ...parameters.map(({ name, key }) => key ?? toCamelCase(name)),
    ...(body?.key == null ? [] : [body.key]),
  ];
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) refuse(pointer, `two parts of the request would be called "${twice}"`);
  if (body && parameters.some((parameter) => parameter.in === "query"))
    refuse(pointer, "a body beside query parameters");
  if (body && (body.key === null) !== (inPath.length === 0))
    refuse(at(pointer, "x-body-key"), "a key is due exactly beside path parameters");
  const scopes = arrayAt(operation["x-scopes"] ?? [], at(pointer, "x-scopes"));
  const answer = parseAnswer(operation, schemas, pointer);
  for (const name of answer.kind === "page" ? ["page", "limit"] : []) {
    if (!parameters.some((parameter) => parameter.in === "query" && parameter.name === name))
      refuse(at(pointer, "parameters"), `pages, but no "${name}"`);
  }
  const name = stringAt(operation["x-func"], at(pointer, "x-func"));
  if (!/^[a-z][a-z0-9]*[A-Z][A-Za-z0-9]*$/.test(name))
    refuse(at(pointer, "x-func"), "expected a camelCase name of several words");
  return {
    name,
    method: method.toUpperCase() as Operation["method"],
    path,
    scopes: scopes.map((scope, index) => stringAt(scope, at(pointer, "x-scopes", index))),
    deprecated: flagAt(operation["deprecated"], at(pointer, "deprecated")),
    parameters,
    ...(body ? { body } : {}),
    answer,
    errors: parseErrors(operation, schemas, pointer),
  };
};

/** The place of an endpoint in the document. */
export const placeOf = ({ path, method }: Operation): string => at("/paths", path, method.toLowerCase());
