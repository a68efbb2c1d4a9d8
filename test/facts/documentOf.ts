import type { Api, Body, ErrorAnswer, Operation, Parameter } from "../../codegen/facts/Api.js";
import { leavesOf } from "../../codegen/facts/leaves.js";
import type { Shape } from "../../codegen/facts/Shape.js";
import { jsonSchema, propertySchema, reference, type Schema } from "./jsonSchema.js";

type Shapes = ReadonlyMap<string, Shape>;

/** A media type of a body or a response, with its schema. */
export type Content = Readonly<Record<string, { readonly schema: Schema }>>;

/** A parameter of an operation. */
export interface DocumentedParameter {
  readonly name: string;
  readonly in: Parameter["in"];
  readonly required: boolean;
  readonly schema: Schema;
  readonly style?: "deepObject";
  readonly "x-key"?: string;
}

/** An operation as OpenAPI describes it. */
export interface DocumentedOperation {
  readonly "x-func": string;
  readonly "x-body-key"?: string | null;
  readonly "x-pagination"?: readonly string[];
  readonly "x-scopes"?: readonly string[];
  readonly "x-errors"?: readonly { readonly status: number; readonly name: string }[];
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters: readonly DocumentedParameter[];
  readonly requestBody?: { readonly required: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

/** The API's facts as an OpenAPI document, for tests that read schemas by their own lights. */
export interface ApiDocument {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly servers: readonly { readonly url: string; readonly "x-environment": string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>;
  readonly webhooks: Readonly<
    Record<
      string,
      { readonly post: { readonly requestBody: { readonly required: true; readonly content: Content } } }
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Writes facts as an OpenAPI document, from which the same facts can be read. */
export function documentOf({ version, servers, operations, schemas, webhooks }: Api): ApiDocument {
  const shapes: Shapes = new Map(schemas.map(({ name, shape }) => [name, shape]));
  const paths: Record<string, Record<string, DocumentedOperation>> = {};
  const pages: Record<string, Schema> = {};
  for (const operation of operations) {
    const methods = paths[operation.path] ?? {};
    paths[operation.path] = { ...methods, [operation.method.toLowerCase()]: documented(operation, shapes) };
    Object.assign(pages, pagesOf(operation));
  }
  const merged = new Set(
    operations.filter(isMergedPage).map(({ answer }) => "model" in answer && answer.model),
  );
  const named = schemas
    .filter(({ name }) => !merged.has(name))
    .map(({ name, shape, hidden }) => [
      name,
      { ...jsonSchema(shape), ...(hidden.length > 0 ? { "x-hidden": hidden } : {}) },
    ]);
  return {
    openapi: "3.1.0",
    info: { version },
    servers: Object.entries(servers).map(([environment, url]) => ({ url, "x-environment": environment })),
    paths,
    webhooks: Object.fromEntries(
      webhooks.map(({ type, model }) => [
        type,
        { post: { requestBody: { required: true, content: jsonOf(reference(model)) } } },
      ]),
    ),
    components: { schemas: { ...Object.fromEntries(named), ...pages } },
  };
}

function documented(operation: Operation, shapes: Shapes): DocumentedOperation {
  const { name, tags, deprecated, tokens, scopes, parameters, body, answer, errors } = operation;
  const seen = errors.filter((error) => error.seen).map(({ status, name }) => ({ status, name }));
  return {
    "x-func": name,
    tags,
    deprecated,
    ...(tokens.length > 0 ? { security: tokens.map((token) => ({ [token]: scopes })) } : {}),
    ...(scopes.length > 0 ? { "x-scopes": scopes } : {}),
    parameters: parameters.map((parameter) => documentedParameter(parameter, shapes)),
    ...(body ? documentedBody(body) : {}),
    ...(answer.kind === "page"
      ? { "x-pagination": ["page", ...(isMergedPage(operation) ? ["cursor"] : [])] }
      : {}),
    responses: { ...answersOf(operation), ...errorsOf(operation) },
    ...(seen.length > 0 ? { "x-errors": seen } : {}),
  };
}

function documentedParameter(parameter: Parameter, shapes: Shapes): DocumentedParameter {
  const isDeep = leavesOf(parameter.shape, shapes).some(({ kind }) => kind === "map");
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.required,
    schema: propertySchema(parameter),
    ...(isDeep ? { style: "deepObject" } : {}),
    ...(parameter.key === undefined ? {} : { "x-key": parameter.key }),
  };
}

function documentedBody({ key, required, model, form }: Body) {
  const type = form ? "application/x-www-form-urlencoded" : "application/json";
  return {
    "x-body-key": key,
    requestBody: { required, content: { [type]: { schema: reference(model) } } },
  };
}

function answersOf(operation: Operation): DocumentedOperation["responses"] {
  const { answer } = operation;
  const empty = answer.empty.map((status) => [status, {}]);
  return Object.fromEntries([[answer.status, contentOf(operation)], ...empty]);
}

function contentOf(operation: Operation): { readonly content?: Content } {
  const { answer } = operation;
  switch (answer.kind) {
    case "json":
      return { content: jsonOf(reference(answer.model)) };
    case "page": {
      const pages = Object.keys(pagesOf(operation)).map(reference);
      return { content: jsonOf(pages.length > 0 ? { anyOf: pages } : reference(answer.model)) };
    }
    case "untyped":
      return { content: jsonOf({}) };
    case "text":
      return { content: { "text/csv": { schema: { type: "string" } } } };
    case "none":
      return {};
  }
}

function errorsOf({ errors, namelessErrors }: Operation): DocumentedOperation["responses"] {
  const byStatus = new Map<number, ErrorAnswer[]>();
  for (const error of errors.filter(({ seen }) => !seen))
    byStatus.set(error.status, [...(byStatus.get(error.status) ?? []), error]);
  const stated = [...byStatus].map(([status, all]) => {
    const [first, ...others] = all.map(({ name }) => reference(name));
    return [
      status,
      {
        content: jsonOf(
          others.length > 0 || !first ? { anyOf: all.map(({ name }) => reference(name)) } : first,
        ),
      },
    ];
  });
  return Object.fromEntries([...namelessErrors.map((status) => [status, {}]), ...stated]);
}

/**
 * Whether a page can tell in several ways whether more follow: a document has a schema for each.
 */
function isMergedPage({ answer }: Operation): boolean {
  return answer.kind === "page" && answer.paginations.length > 1;
}

/** The schemas of the pages that an operation answers with, where there are several. */
function pagesOf(operation: Operation): Readonly<Record<string, Schema>> {
  const { answer } = operation;
  if (answer.kind !== "page" || !isMergedPage(operation)) return {};
  const pages = answer.paginations.map((pagination) => [
    `${answer.item}PageWith${pagination}`,
    {
      type: "object",
      properties: {
        items: { type: "array", items: reference(answer.item) },
        pagination: reference(pagination),
      },
      required: ["items", "pagination"],
    },
  ]);
  return Object.fromEntries(pages);
}

function jsonOf(schema: Schema): Content {
  return { "application/json": { schema } };
}
