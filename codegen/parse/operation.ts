import { toCamelCase } from "../../core/codec/names.js";
import { type Operation, type Parameter, pascal, type Shape } from "../ir.js";
import { at, refuse } from "../refuse.js";
import { arrayAt, contentOf, flagAt, type Json, objectAt, onlyKeys, stringAt } from "./json.js";
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

/** A key of the request that the document has chosen. */
const keyAt = (value: unknown, pointer: string): string => {
  const key = stringAt(value, pointer);
  return /^[a-z][A-Za-z0-9]*$/.test(key) ? key : refuse(pointer, "expected a camelCase key");
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
    ...(parameter["x-key"] === undefined ? {} : { key: keyAt(parameter["x-key"], at(pointer, "x-key")) }),
  };
};

/** Schemas by name; what has no name in the document gets one. */
export type Schemas = Record<string, unknown>;

/** The name of a schema: what it refers to, or else one of its own. */
const named = (schema: unknown, ownName: string, schemas: Schemas, pointer: string): string => {
  const shape = parseShape(schema, pointer);
  if (shape.kind === "model") return shape.name;
  if (Object.hasOwn(schemas, ownName)) refuse(pointer, `the name "${ownName}" is taken`);
  schemas[ownName] = schema;
  return ownName;
};

const FORM = "application/x-www-form-urlencoded";

const parseBody = (operation: Json, name: string, schemas: Schemas, pointer: string): Operation["body"] => {
  if (operation["requestBody"] === undefined) {
    return "x-body-key" in operation ? refuse(at(pointer, "x-body-key"), "a key without a body") : undefined;
  }
  const place = at(pointer, "requestBody");
  const body = objectAt(operation["requestBody"], place);
  onlyKeys(body, place, ["required", "content"]);
  const content = contentOf(body, place) ?? refuse(place, "a body without content");
  if (content.type !== "application/json" && content.type !== FORM)
    refuse(at(place, "content"), `cannot send ${content.type}`);
  const key =
    operation["x-body-key"] === null ? null : keyAt(operation["x-body-key"], at(pointer, "x-body-key"));
  return {
    key,
    required: flagAt(body["required"], at(place, "required")),
    model: named(
      content.schema,
      `${pascal(name)}${key === null ? "Request" : "Body"}`,
      schemas,
      content.pointer,
    ),
    form: content.type === FORM,
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

const parseAnswer = (
  operation: Json,
  name: string,
  schemas: Schemas,
  pointer: string,
): Operation["answer"] => {
  const successes = responsesOf(operation, pointer).filter(({ status }) => status < 300);
  const [success, ...others] = successes.filter(({ content }) => content);
  const pagination = operation["x-pagination"];
  if (pagination !== undefined && !["page", "page,cursor"].includes(`${pagination}`))
    refuse(at(pointer, "x-pagination"), "unknown pagination");
  if (successes.length === 0) refuse(at(pointer, "responses"), "no success");
  if (others.length > 0) refuse(at(pointer, "responses"), "several successes with content");
  if (!success) return { kind: "none" };
  const { status, content, pointer: place } = success;
  if (!content) return { kind: "none" };
  if (status === 204) refuse(at(place, "content"), "content where there is none");
  const optional = successes.length > 1;
  if (optional && (pagination !== undefined || content.type !== "application/json"))
    refuse(at(pointer, "responses"), "an answer that may be left out, but is no single object");
  if (content.type === "text/csv") {
    if (parseShape(content.schema, content.pointer).kind !== "string")
      refuse(content.pointer, "expected text");
    return { kind: "text" };
  }
  if (content.type !== "application/json") return refuse(at(place, "content"), `cannot read ${content.type}`);
  if (pagination !== undefined) return parsePage(content.schema, name, schemas, content.pointer);
  if (parseShape(content.schema, content.pointer).kind === "unknown") return { kind: "untyped" };
  return {
    kind: "json",
    model: named(content.schema, `${pascal(name)}Response`, schemas, content.pointer),
    optional,
  };
};

/**
 * A page, or a union of pages of the same items that tell in different ways
 * whether more follow: that is one page with any of these paginations.
 */
const parsePage = (schema: unknown, name: string, schemas: Schemas, pointer: string): Operation["answer"] => {
  const shape = parseShape(schema, pointer);
  const members = shape.kind === "union" ? shape.members : [shape];
  const pages = members.map((member) => {
    if (member.kind !== "model") return refuse(pointer, "a page without a name");
    return { model: member.name, ...pageOf(member.name, schemas, pointer) };
  });
  const [page] = pages;
  if (!page || pages.some(({ item }) => item !== page.item))
    return refuse(pointer, "pages of different items");
  const paginations = pages.map(({ pagination }) => pagination);
  if (pages.length === 1) {
    const own = page.numbered ? [] : paginations;
    return { kind: "page", model: page.model, item: page.item, paginations: own };
  }
  const model = named(
    {
      type: "object",
      properties: {
        items: { type: "array", items: { $ref: `#/components/schemas/${page.item}` } },
        pagination: { anyOf: paginations.map((each) => ({ $ref: `#/components/schemas/${each}` })) },
      },
      required: ["items", "pagination"],
    },
    `${pascal(name)}Page`,
    schemas,
    pointer,
  );
  return { kind: "page", model, item: page.item, paginations };
};

/** What is on a page, and what tells whether more follow. */
const pageOf = (
  name: string,
  schemas: Schemas,
  pointer: string,
): { readonly item: string; readonly pagination: string; readonly numbered: boolean } => {
  const [page, place] = schemaAt(schemas, name, pointer);
  const find = (shape: Shape, property: string) =>
    shape.kind === "object"
      ? shape.properties.find((each) => each.name === property && each.required)?.shape
      : undefined;
  const items = find(page, "items");
  if (items?.kind !== "array") return refuse(place, "a page without items");
  const pagination = find(page, "pagination");
  const [numbers] = pagination?.kind === "model" ? schemaAt(schemas, pagination.name, place) : [];
  const says = (property: string, kind: Shape["kind"]) =>
    numbers !== undefined && find(numbers, property)?.kind === kind;
  const numbered = says("total_count", "number") && says("max_page", "number");
  if (pagination?.kind !== "model" || !(numbered || says("has_next_page", "boolean")))
    return refuse(place, "a page that does not say whether more follow");
  return items.items.kind === "model"
    ? { item: items.items.name, pagination: pagination.name, numbered }
    : refuse(place, "items without a name");
};

/** A schema of the document, and its place. */
const schemaAt = (
  schemas: Schemas,
  name: string,
  pointer: string,
): readonly [shape: Shape, pointer: string] => {
  if (!Object.hasOwn(schemas, name)) refuse(pointer, `there is no schema "${name}"`);
  const place = at("/components/schemas", name);
  return [parseShape(schemas[name], place), place];
};

const parseErrors = (operation: Json, schemas: Schemas, pointer: string): Operation["errors"] =>
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
  schemas: Schemas,
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

/**
 * Whether an operation needs no token. That is so where the document lists no security, and where the
 * security asks for no scope beside a path that holds a secret of its own. Such a secret is what the
 * server goes by: `/v1/checkouts/client/{client_secret}/confirm` was recorded with no token in all of
 * its 31 exchanges, 21 of them successes, as were its siblings, which list no security at all. The
 * security that it lists is that of a user who happens to be signed in; an organization's token is
 * not among it and would be refused.
 */
const isAnonymous = (security: unknown, inPath: readonly string[], pointer: string): boolean => {
  const schemes = arrayAt(security, pointer).flatMap((scheme, index) => {
    const place = at(pointer, index);
    return Object.entries(objectAt(scheme, place)).map(([name, scopes]) => arrayAt(scopes, at(place, name)));
  });
  if (schemes.length === 0) return true;
  return schemes.every((scopes) => scopes.length === 0) && inPath.some(isSecret);
};

/** Whether a path parameter says by its name that whoever knows its value may act. */
const isSecret = (name: string): boolean => name.endsWith("_secret") || name.endsWith("_token");

const twiceIn = (names: readonly string[]): string | undefined =>
  names.find((name, index) => names.indexOf(name) !== index);

/** An endpoint of the document. */
export const parseOperation = (
  path: string,
  method: (typeof METHODS)[number],
  value: unknown,
  { schemas, security }: { readonly schemas: Schemas; readonly security: unknown },
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
  const name = stringAt(operation["x-func"], at(pointer, "x-func"));
  if (!/^[a-z][a-z0-9]*[A-Z][A-Za-z0-9]*$/.test(name))
    refuse(at(pointer, "x-func"), "expected a camelCase name of several words");
  const body = parseBody(operation, name, schemas, pointer);
  const keys = [
    ...parameters.map(({ name, key }) => key ?? toCamelCase(name)),
    ...(body?.key == null ? [] : [body.key]),
  ];
  const twice = twiceIn(keys);
  if (twice !== undefined) refuse(pointer, `two parts of the request would be called "${twice}"`);
  const sent = twiceIn(parameters.map(({ name }) => name));
  if (sent !== undefined) refuse(at(pointer, "parameters"), `two parameters called "${sent}"`);
  if (body && parameters.some((parameter) => parameter.in === "query"))
    refuse(pointer, "a body beside query parameters");
  if (body && (body.key === null) !== (inPath.length === 0))
    refuse(at(pointer, "x-body-key"), "a key is due exactly beside path parameters");
  const scopes = arrayAt(operation["x-scopes"] ?? [], at(pointer, "x-scopes"));
  const answer = parseAnswer(operation, name, schemas, pointer);
  for (const name of answer.kind === "page" ? ["page", "limit"] : []) {
    if (!parameters.some((parameter) => parameter.in === "query" && parameter.name === name))
      refuse(at(pointer, "parameters"), `pages, but no "${name}"`);
  }
  return {
    name,
    method: method.toUpperCase() as Operation["method"],
    path,
    tags: arrayAt(operation["tags"] ?? [], at(pointer, "tags")).map((tag, index) =>
      stringAt(tag, at(pointer, "tags", index)),
    ),
    scopes: scopes.map((scope, index) => stringAt(scope, at(pointer, "x-scopes", index))),
    anonymous: isAnonymous(operation["security"] ?? security, declared, at(pointer, "security")),
    deprecated: flagAt(operation["deprecated"], at(pointer, "deprecated")),
    parameters,
    ...(body ? { body } : {}),
    answer,
    fields: {},
    errors: parseErrors(operation, schemas, pointer),
  };
};

/** The place of an endpoint in the document. */
export const placeOf = ({ path, method }: Operation): string => at("/paths", path, method.toLowerCase());
