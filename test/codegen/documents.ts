/* A small document that the generator understands, and ways to change it. */

export type Json = Record<string, unknown>;

function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

export function json(schema: unknown): Json {
  return { content: { "application/json": { schema } } };
}

const errors = { 404: json(ref("ResourceNotFound")), 422: json(ref("HTTPValidationError")) };

const number = { type: "integer", exclusiveMinimum: 0 };

/** Two lists and a thing, each with the least that a document can say of them. */
export const small: Json = {
  openapi: "3.1.0",
  info: { version: "2026-10" },
  security: [{ token: [] }],
  paths: {
    "/v1/customers/": {
      get: {
        "x-func": "customersList",
        "x-pagination": "page",
        "x-scopes": ["customers:read"],
        parameters: [
          { name: "page", in: "query", schema: number },
          { name: "limit", in: "query", schema: { ...number, default: 10 } },
          { name: "metadata", in: "query", style: "deepObject", schema: { type: "object" } },
        ],
        responses: { 200: json(ref("CustomerPage")), 422: json(ref("HTTPValidationError")) },
      },
      post: {
        "x-func": "customersCreate",
        "x-body-key": null,
        requestBody: { required: true, ...json(ref("CustomerWrite")) },
        responses: { 201: json(ref("Customer")), 422: json(ref("HTTPValidationError")) },
      },
    },
    "/v1/customers/{customer_id}": {
      patch: {
        "x-func": "customersUpdate",
        "x-body-key": "customerWrite",
        parameters: [{ name: "customer_id", in: "path", required: true, schema: { type: "string" } }],
        requestBody: { required: true, ...json(ref("CustomerWrite")) },
        responses: { 200: json(ref("Customer")), ...errors },
      },
      delete: {
        "x-func": "customersDelete",
        parameters: [{ name: "customer_id", in: "path", required: true, schema: { type: "string" } }],
        responses: { 204: {}, ...errors },
      },
    },
  },
  components: {
    schemas: {
      Customer: {
        anyOf: [ref("Person"), ref("Team")],
        discriminator: {
          propertyName: "type",
          mapping: { person: "#/components/schemas/Person", team: "#/components/schemas/Team" },
        },
      },
      CustomerPage: {
        type: "object",
        properties: { items: { type: "array", items: ref("Customer") }, pagination: ref("Numbers") },
        required: ["items", "pagination"],
      },
      CustomerWrite: {
        type: "object",
        properties: { full_name: { type: "string", maxLength: 256 }, rank: ref("Rank") },
        required: ["full_name"],
      },
      HTTPValidationError: {
        type: "object",
        properties: { detail: { type: "array", items: { type: "string" } } },
      },
      Numbers: {
        type: "object",
        properties: { total_count: { type: "integer" }, max_page: { type: "integer" } },
        required: ["total_count", "max_page"],
      },
      Person: {
        type: "object",
        properties: {
          type: { type: "string", const: "person" },
          created_at: { type: "string", format: "date-time" },
          metadata: { type: "object", additionalProperties: { type: "string" } },
          rank: ref("Rank"),
        },
        required: ["type", "created_at"],
      },
      Rank: { type: "string", enum: ["gold", "silver"] },
      ResourceNotFound: {
        type: "object",
        properties: { error: { type: "string", const: "ResourceNotFound" } },
        required: ["error"],
      },
      Team: { type: "object", properties: { type: { type: "string", const: "team" } }, required: ["type"] },
      Unused: { type: "a kind that nobody reaches" },
    },
  },
};

/** A document with the value at a JSON pointer replaced, added, or (undefined) removed. */
export function changed(document: object, pointer: string, value: unknown): Json {
  const copy = structuredClone(document) as Json;
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = steps.pop() ?? "";
  const holder = steps.reduce((node, step) => node[step] as Json, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

/** A document with more schemas, of which a property of `Person`, and so of an answer, is one. */
export function withAnswer(schema: unknown, name = "extra_field", schemas: Json = {}): Json {
  return withSchemas(changed(small, `/components/schemas/Person/properties/${name}`, schema), schemas);
}

/**
 * A document with more schemas, of which a property of `CustomerWrite`, and so of a request, is
 * one.
 */
export function withRequest(schema: unknown, name = "extra_field", schemas: Json = {}): Json {
  return withSchemas(changed(small, `/components/schemas/CustomerWrite/properties/${name}`, schema), schemas);
}

function withSchemas(document: Json, schemas: Json): Json {
  return Object.entries(schemas).reduce(
    (all, [name, schema]) => changed(all, `/components/schemas/${name}`, schema),
    document,
  );
}
