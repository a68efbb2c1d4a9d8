import { describe, expect, it } from "vitest";
import { RefusedDocument } from "../../codegen/refuse.js";
import { changed, type Json, json, small, withAnswer, withRequest } from "./documents.js";
import { generated } from "./generated.js";

const LIST = "/paths/~1v1~1customers~1/get";
const CREATE = "/paths/~1v1~1customers~1/post";
const UPDATE = "/paths/~1v1~1customers~1{customer_id}/patch";
const SCHEMAS = "/components/schemas";
const EXTRA_ANSWER = "/components/schemas/Person/properties/extra_field";
const EXTRA_REQUEST = "/components/schemas/CustomerWrite/properties/extra_field";

function at(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

const text = { type: "string" };
const NOTHING = "nothing that the codec does is right for all that this can be";
const csv = { content: { "text/csv": { schema: text } } };

function form(schema: unknown): Json {
  return {
    required: true,
    content: { "application/x-www-form-urlencoded": { schema } },
  };
}

const dateTime = { type: "string", format: "date-time" };

function parameter(more: Json): Json {
  return { name: "extra_field", in: "query", schema: text, ...more };
}

/** A document with two kinds of object in an answer. */
function withTwo(one: Json, other: Json): Json {
  return withAnswer({
    type: "object",
    properties: {
      one: { type: "object", properties: one, required: Object.keys(one) },
      other: { type: "object", properties: other, required: Object.keys(other) },
    },
  });
}

/** That a name has a meaning in each of the two. */
function different(name: string): string {
  return `"${name}" means different things to the codec: ${["one", "other"]
    .map((each) => `${EXTRA_ANSWER}/properties/${each}/properties/${name}`)
    .join(", ")}`;
}

/** A union that its members' types tell apart. */
const union = {
  oneOf: [at("Person"), at("Team")],
  discriminator: {
    propertyName: "type",
    mapping: { person: at("Person")["$ref"], team: at("Team")["$ref"] },
  },
};

type Row = readonly [what: string, document: unknown, place: string, problem: string];

const documents: readonly Row[] = [
  ["no object", [], "/", "expected an object"],
  ["another version of OpenAPI", changed(small, "/openapi", "3.0.3"), "/openapi", "expected OpenAPI 3.1"],
  ["no version of its own", changed(small, "/info/version", undefined), "/info/version", "expected a string"],
  [
    "a member that OpenAPI does not have",
    changed(small, "/definitions", {}),
    "/",
    'unknown member "definitions"',
  ],
  ["no paths", changed(small, "/paths", undefined), "/paths", "expected an object"],
  ["no operations", changed(small, "/paths", {}), "/paths", "no operations"],
  [
    "no operation in its paths",
    changed(small, "/paths", { "/v1/customers/": {} }),
    "/paths",
    "no operations",
  ],
  [
    "a path whose operation says nothing of itself",
    changed(small, "/paths/~1v1~1other~1", { get: {} }),
    "/paths/~1v1~1other~1/get/x-func",
    "expected a string",
  ],
  ["security that is no list", changed(small, "/security", {}), `${LIST}/security`, "expected an array"],
];

const operations: readonly Row[] = [
  [
    "an unknown method",
    changed(small, "/paths/~1v1~1customers~1/trace", {}),
    "/paths/~1v1~1customers~1",
    'unknown member "trace"',
  ],
  ["an unknown member", changed(small, `${LIST}/callbacks`, {}), LIST, 'unknown member "callbacks"'],
  [
    "no name for the function",
    changed(small, `${LIST}/x-func`, undefined),
    `${LIST}/x-func`,
    "expected a string",
  ],
  [
    "a reserved word as its name",
    changed(small, `${LIST}/x-func`, "delete"),
    `${LIST}/x-func`,
    "expected a camelCase name of several words",
  ],
  [
    "an error that was seen without a name",
    changed(small, `${LIST}/x-errors`, [{ status: 404 }]),
    `${LIST}/x-errors/0/name`,
    "expected a string",
  ],
  [
    "an error that was seen with a status of a success",
    changed(small, `${LIST}/x-errors`, [{ status: 200, name: "Fine" }]),
    `${LIST}/x-errors/0/status`,
    "not the status of an error",
  ],
  [
    "an error that was seen with the name of one that is no answer",
    changed(small, `${LIST}/x-errors`, [{ status: 404, name: "SDKError" }]),
    `${LIST}/x-errors/0/name`,
    "the name of an error that is no answer of the API",
  ],
  [
    "an error that was seen with the name of a schema of something else",
    changed(small, `${LIST}/x-errors`, [{ status: 404, name: "Customer" }]),
    `${LIST}/x-errors/0`,
    'there is a schema "Customer", but not of an error',
  ],
  [
    "scopes that its security does not have",
    changed(small, `${LIST}/security`, [{ token: ["customers:write"] }]),
    `${LIST}/x-scopes`,
    "the security has the scopes customers:write",
  ],
  [
    "the name of another function",
    changed(small, `${LIST}/x-func`, "customersCreate"),
    `${CREATE}/x-func`,
    'two functions called "customersCreate"',
  ],
  [
    "a header parameter",
    changed(small, `${LIST}/parameters/3`, parameter({ in: "header" })),
    `${LIST}/parameters/3/in`,
    "parameters in header are not supported",
  ],
  [
    "a parameter without a schema",
    changed(small, `${LIST}/parameters/3`, parameter({ schema: undefined })),
    `${LIST}/parameters/3/schema`,
    "expected an object",
  ],
  [
    "a parameter with an unknown member",
    changed(small, `${LIST}/parameters/3`, parameter({ allowReserved: true })),
    `${LIST}/parameters/3`,
    'unknown member "allowReserved"',
  ],
  [
    "an unknown style",
    changed(small, `${LIST}/parameters/3`, parameter({ style: "pipeDelimited" })),
    `${LIST}/parameters/3/style`,
    'unknown style "pipeDelimited"',
  ],
  [
    "a map without a style",
    changed(small, `${LIST}/parameters/2/style`, undefined),
    `${LIST}/parameters/2`,
    'the style "deepObject" is due exactly where the value is a map',
  ],
  [
    "a style for maps on text",
    changed(small, `${LIST}/parameters/3`, parameter({ style: "deepObject" })),
    `${LIST}/parameters/3`,
    'the style "deepObject" is due exactly where the value is a map',
  ],
  [
    "a typed object in the query",
    changed(small, `${LIST}/parameters/3`, parameter({ schema: at("Team") })),
    `${LIST}/parameters/3`,
    "a query parameter that is object",
  ],
  [
    "a query name that does not survive camelCase",
    changed(small, `${LIST}/parameters/3`, parameter({ name: "extraField" })),
    `${LIST}/parameters/3/name`,
    "the name does not survive the way to camelCase and back",
  ],
  [
    "a query name that does not survive camelCase, but has a key",
    changed(small, `${LIST}/parameters/3`, parameter({ name: "extraField", "x-key": "extra" })),
    `${LIST}/parameters/3/name`,
    "the name does not survive the way to camelCase and back",
  ],
  [
    "a key that is no text",
    changed(small, `${LIST}/parameters/3`, parameter({ "x-key": 1 })),
    `${LIST}/parameters/3/x-key`,
    "expected a string",
  ],
  [
    "a key in snake_case for a parameter",
    changed(small, `${LIST}/parameters/3`, parameter({ "x-key": "extra_filter" })),
    `${LIST}/parameters/3/x-key`,
    "expected a camelCase key",
  ],
  [
    "a key that another parameter has",
    changed(small, `${LIST}/parameters/3`, parameter({ "x-key": "limit" })),
    LIST,
    'two parts of the request would be called "limit"',
  ],
  [
    "two parameters of one name, one with a key",
    changed(small, `${LIST}/parameters/3`, parameter({ name: "limit", "x-key": "limitFilter" })),
    `${LIST}/parameters`,
    'two parameters called "limit"',
  ],
  [
    "anything at all in the query",
    changed(small, `${LIST}/parameters/3`, parameter({ schema: {} })),
    `${LIST}/parameters/3`,
    "a query parameter that is unknown",
  ],
  [
    "a part of the path with a name that the client would not find in it",
    changed(small, "/paths/~1v1~1things~1{a-b}", {
      delete: {
        "x-func": "thingsDelete",
        parameters: [{ name: "a-b", in: "path", required: true, schema: text }],
        responses: { 204: {} },
      },
    }),
    "/paths/~1v1~1things~1{a-b}/delete/parameters/0/name",
    "no name for a part of the path",
  ],
  [
    "two parameters of one name",
    changed(small, `${LIST}/parameters/3`, parameter({ name: "limit" })),
    LIST,
    'two parts of the request would be called "limit"',
  ],
  [
    "a path parameter that the path does not have",
    changed(small, `${UPDATE}/parameters/0/name`, "id"),
    `${UPDATE}/parameters`,
    "the path has {customer_id}, the parameters {id}",
  ],
  [
    "a part of the path that can be left out",
    changed(small, `${UPDATE}/parameters/0/required`, false),
    `${UPDATE}/parameters/0/required`,
    "a part of the path that can be left out",
  ],
  [
    "a part of the path that can be null",
    changed(small, `${UPDATE}/parameters/0/schema`, { anyOf: [text, { type: "null" }] }),
    `${UPDATE}/parameters/0`,
    "a part of the path that is null",
  ],
  [
    "a part of the path that is a list",
    changed(small, `${UPDATE}/parameters/0/schema`, { type: "array", items: { type: "boolean" } }),
    `${UPDATE}/parameters/0`,
    "a part of the path that is boolean",
  ],
  [
    "a reference in place of a parameter",
    changed(small, `${LIST}/parameters/0`, { $ref: "#/components/parameters/Page" }),
    `${LIST}/parameters/0`,
    'unknown member "$ref"',
  ],
  [
    "pages without a page number",
    changed(small, `${LIST}/parameters/0/name`, "number"),
    `${LIST}/parameters`,
    'pages, but no "page"',
  ],
  [
    "an unknown pagination",
    changed(small, `${LIST}/x-pagination`, "cursor"),
    `${LIST}/x-pagination`,
    "unknown pagination",
  ],
];

const bodies: readonly Row[] = [
  [
    "XML to send",
    changed(small, `${CREATE}/requestBody/content`, { "application/xml": { schema: text } }),
    `${CREATE}/requestBody/content`,
    "cannot send application/xml",
  ],
  [
    "two media types",
    changed(small, `${CREATE}/requestBody/content/text~1csv`, {}),
    `${CREATE}/requestBody/content`,
    "several media types",
  ],
  [
    "no content",
    changed(small, `${CREATE}/requestBody/content`, {}),
    `${CREATE}/requestBody`,
    "a body without content",
  ],
  [
    "a reference in place of it",
    changed(small, `${CREATE}/requestBody`, { $ref: "#/components/requestBodies/X" }),
    `${CREATE}/requestBody`,
    'unknown member "$ref"',
  ],
  [
    "a map",
    changed(small, `${CREATE}/requestBody/content/application~1json/schema`, { type: "object" }),
    `${CREATE}/requestBody`,
    "a body that is map",
  ],
  [
    "null",
    changed(small, `${CREATE}/requestBody/content/application~1json/schema`, {
      anyOf: [at("CustomerWrite"), { type: "null" }],
    }),
    `${CREATE}/requestBody`,
    "a body that is null",
  ],
  [
    "a wrong word beside its reference",
    changed(small, `${CREATE}/requestBody/content/application~1json/schema`, {
      ...at("CustomerWrite"),
      enum: [],
    }),
    `${CREATE}/requestBody/content/application~1json/schema`,
    'unknown member "enum"',
  ],
  [
    "typed and free names",
    changed(small, `${CREATE}/requestBody/content/application~1json/schema`, {
      type: "object",
      properties: { a: text },
      additionalProperties: text,
    }),
    `${CREATE}/requestBody`,
    "the codec would convert what must stay as it is",
  ],
  [
    "no name, and the name that it would get is taken",
    changed(
      changed(small, `${SCHEMAS}/CustomersCreateRequest`, {}),
      `${CREATE}/requestBody/content/application~1json/schema`,
      { type: "object", properties: { a: text } },
    ),
    `${CREATE}/requestBody/content/application~1json/schema`,
    'the name "CustomersCreateRequest" is taken',
  ],
  [
    "no name beside a path, and the name that it would get is taken",
    changed(
      changed(small, `${SCHEMAS}/CustomersUpdateBody`, {}),
      `${UPDATE}/requestBody/content/application~1json/schema`,
      { type: "object", properties: { a: text } },
    ),
    `${UPDATE}/requestBody/content/application~1json/schema`,
    'the name "CustomersUpdateBody" is taken',
  ],
  [
    "a form with a list of objects",
    changed(
      withRequest({ type: "array", items: at("Team") }),
      `${CREATE}/requestBody`,
      form(at("CustomerWrite")),
    ),
    `${CREATE}/requestBody`,
    'a form whose "extra_field" is object',
  ],
  [
    "a form with a map",
    changed(withRequest({ type: "object" }, "metadata"), `${CREATE}/requestBody`, form(at("CustomerWrite"))),
    `${CREATE}/requestBody`,
    'a form whose "metadata" is map',
  ],
  [
    "a form beside a path",
    changed(small, `${UPDATE}/requestBody`, form(at("CustomerWrite"))),
    `${UPDATE}/requestBody`,
    "a form beside path parameters",
  ],
  [
    "query parameters beside it",
    changed(small, `${UPDATE}/parameters/1`, parameter({})),
    UPDATE,
    "a body beside query parameters",
  ],
  [
    "no word on its key",
    changed(small, `${UPDATE}/x-body-key`, undefined),
    `${UPDATE}/x-body-key`,
    "expected a string",
  ],
  [
    "no key beside path parameters",
    changed(small, `${UPDATE}/x-body-key`, null),
    `${UPDATE}/x-body-key`,
    "a key is due exactly beside path parameters",
  ],
  [
    "a key where it is the request itself",
    changed(small, `${CREATE}/x-body-key`, "customerWrite"),
    `${CREATE}/x-body-key`,
    "a key is due exactly beside path parameters",
  ],
  [
    "a key in snake_case",
    changed(small, `${UPDATE}/x-body-key`, "customer_write"),
    `${UPDATE}/x-body-key`,
    "expected a camelCase key",
  ],
  [
    "the key of a parameter",
    changed(small, `${UPDATE}/x-body-key`, "customerId"),
    UPDATE,
    'two parts of the request would be called "customerId"',
  ],
  [
    "a key, but no body",
    changed(small, `${LIST}/x-body-key`, null),
    `${LIST}/x-body-key`,
    "a key without a body",
  ],
  [
    "a body that is an enum",
    changed(small, `${CREATE}/requestBody/content/application~1json/schema`, at("Rank")),
    `${CREATE}/requestBody`,
    "a body that is enum",
  ],
];

const answers: readonly Row[] = [
  [
    "a default status",
    changed(small, `${LIST}/responses/default`, {}),
    `${LIST}/responses/default`,
    "unknown status",
  ],
  [
    "a range of statuses",
    changed(small, `${LIST}/responses/2XX`, {}),
    `${LIST}/responses/2XX`,
    "unknown status",
  ],
  ["a redirect", changed(small, `${LIST}/responses/307`, {}), `${LIST}/responses/307`, "unknown status"],
  [
    "two successes, one of them a page",
    changed(small, `${LIST}/responses/202`, {}),
    `${LIST}/responses`,
    "an answer that may be left out, but is no single object",
  ],
  [
    "two successes, one of them text",
    changed(small, `${UPDATE}/responses`, { 200: csv, 202: {} }),
    `${UPDATE}/responses`,
    "an answer that may be left out, but is no single object",
  ],
  [
    "two successes with content",
    changed(small, `${UPDATE}/responses/202`, json(at("Team"))),
    `${UPDATE}/responses`,
    "several successes with content",
  ],
  ["no success", changed(small, `${UPDATE}/responses/200`, undefined), `${UPDATE}/responses`, "no success"],
  [
    "no responses",
    changed(small, `${UPDATE}/responses`, undefined),
    `${UPDATE}/responses`,
    "expected an object",
  ],
  [
    "a reference in place of a response",
    changed(small, `${LIST}/responses/422`, { $ref: "#/components/responses/X" }),
    `${LIST}/responses/422`,
    'unknown member "$ref"',
  ],
  [
    "HTML to read",
    changed(small, `${UPDATE}/responses/200/content`, { "text/html": { schema: text } }),
    `${UPDATE}/responses/200/content`,
    "cannot read text/html",
  ],
  [
    "two media types",
    changed(small, `${UPDATE}/responses/200/content/text~1csv`, { schema: text }),
    `${UPDATE}/responses/200/content`,
    "several media types",
  ],
  [
    "CSV that is no text",
    changed(small, `${UPDATE}/responses/200/content`, { "text/csv": { schema: at("Team") } }),
    `${UPDATE}/responses/200/content/text~1csv/schema`,
    "expected text",
  ],
  [
    "content with status 204",
    changed(small, "/paths/~1v1~1customers~1{customer_id}/delete/responses/204", json(at("Team"))),
    "/paths/~1v1~1customers~1{customer_id}/delete/responses/204/content",
    "content where there is none",
  ],
  [
    "a map without a name",
    changed(small, `${UPDATE}/responses/200`, json({ type: "object" })),
    `${UPDATE}/responses`,
    "the codec would convert what must stay as it is",
  ],
  [
    "no name, and the name that it would get is taken",
    changed(
      changed(small, `${SCHEMAS}/CustomersUpdateResponse`, {}),
      `${UPDATE}/responses/200`,
      json({ type: "object", properties: { a: text } }),
    ),
    `${UPDATE}/responses/200/content/application~1json/schema`,
    'the name "CustomersUpdateResponse" is taken',
  ],
  [
    "a date-time as a whole",
    changed(small, `${UPDATE}/responses/200`, json(dateTime)),
    `${UPDATE}/responses`,
    "the codec would convert what must stay as it is",
  ],
  [
    "anything, under a name",
    changed(changed(small, `${UPDATE}/responses/200`, json(at("Any"))), `${SCHEMAS}/Any`, {}),
    `${UPDATE}/responses`,
    "the codec would convert what must stay as it is",
  ],
  [
    "a map as a whole",
    changed(changed(small, `${UPDATE}/responses/200`, json(at("Map"))), `${SCHEMAS}/Map`, { type: "object" }),
    `${UPDATE}/responses`,
    "the codec would convert what must stay as it is",
  ],
  [
    "a page that is none",
    changed(small, `${LIST}/responses/200`, json(at("Team"))),
    `${SCHEMAS}/Team`,
    "a page without items",
  ],
  [
    "a page whose items may be missing",
    changed(small, `${SCHEMAS}/CustomerPage/required`, ["pagination"]),
    `${SCHEMAS}/CustomerPage`,
    "a page without items",
  ],
  [
    "a page of things without a name",
    changed(small, `${SCHEMAS}/CustomerPage/properties/items/items`, text),
    `${SCHEMAS}/CustomerPage`,
    "items without a name",
  ],
  [
    "a page that does not say how many there are",
    changed(small, `${SCHEMAS}/Numbers/required`, ["total_count"]),
    `${SCHEMAS}/CustomerPage`,
    "a page that does not say whether more follow",
  ],
  [
    "a page whose pagination has no name",
    changed(small, `${SCHEMAS}/CustomerPage/properties/pagination`, {
      type: "object",
      properties: { has_next_page: { type: "boolean" } },
      required: ["has_next_page"],
    }),
    `${SCHEMAS}/CustomerPage`,
    "a page that does not say whether more follow",
  ],
  [
    "a page that may say whether more follow",
    changed(small, `${SCHEMAS}/Numbers`, {
      type: "object",
      properties: { has_next_page: { type: "boolean" } },
    }),
    `${SCHEMAS}/CustomerPage`,
    "a page that does not say whether more follow",
  ],
  [
    "a page without a name",
    changed(small, `${LIST}/responses/200`, json({ type: "object", properties: {} })),
    `${LIST}/responses/200/content/application~1json/schema`,
    "a page without a name",
  ],
  [
    "pages of different items",
    changed(
      changed(small, `${SCHEMAS}/TeamPage`, {
        type: "object",
        properties: { items: { type: "array", items: at("Team") }, pagination: at("Numbers") },
        required: ["items", "pagination"],
      }),
      `${LIST}/responses/200`,
      json({ anyOf: [at("CustomerPage"), at("TeamPage")] }),
    ),
    `${LIST}/responses/200/content/application~1json/schema`,
    "pages of different items",
  ],
  [
    "a union of pages, and the name that it would get is taken",
    changed(
      changed(small, `${SCHEMAS}/CustomersListPage`, {}),
      `${LIST}/responses/200`,
      json({ anyOf: [at("CustomerPage"), at("CustomerPage")] }),
    ),
    `${LIST}/responses/200/content/application~1json/schema`,
    'the name "CustomersListPage" is taken',
  ],
  [
    "an error without a name",
    changed(small, `${UPDATE}/responses/404`, json({ type: "object" })),
    `${UPDATE}/responses/404/content/application~1json/schema`,
    "an error without a name",
  ],
  [
    "an error that does not say its name",
    changed(small, `${UPDATE}/responses/404`, json(at("Team"))),
    `${SCHEMAS}/Team`,
    'an error whose "error" is not "Team"',
  ],
  [
    "an error that says another name",
    changed(small, `${SCHEMAS}/ResourceNotFound/properties/error/const`, "NotFound"),
    `${SCHEMAS}/ResourceNotFound`,
    'an error whose "error" is not "ResourceNotFound"',
  ],
  [
    "an error with a name of the client's own",
    changed(
      changed(small, `${UPDATE}/responses/404`, json(at("ConnectionError"))),
      `${SCHEMAS}/ConnectionError`,
      {
        type: "object",
        properties: { error: { type: "string", const: "ConnectionError" } },
        required: ["error"],
      },
    ),
    `${SCHEMAS}/ConnectionError`,
    "the name of an error that is no answer of the API",
  ],
  [
    "a union of errors that leads back to itself",
    changed(changed(small, `${UPDATE}/responses/404`, json(at("Loop"))), `${SCHEMAS}/Loop`, {
      anyOf: [at("Loop"), at("ResourceNotFound")],
    }),
    `${SCHEMAS}/Loop`,
    "an error without a name",
  ],
];

const schemas: readonly Row[] = [
  [
    "an unknown keyword",
    withAnswer({ type: "integer", multipleOf: 5 }),
    EXTRA_ANSWER,
    'unknown member "multipleOf"',
  ],
  [
    "a keyword of another type",
    withAnswer({ type: "string", minimum: 5 }),
    EXTRA_ANSWER,
    'unknown member "minimum"',
  ],
  ["all of several schemas", withAnswer({ allOf: [text] }), EXTRA_ANSWER, 'unknown member "allOf"'],
  ["properties without a type", withAnswer({ properties: {} }), EXTRA_ANSWER, 'unknown member "properties"'],
  ["an unknown type", withAnswer({ type: "file" }), `${EXTRA_ANSWER}/type`, 'unknown type "file"'],
  [
    "a type that JavaScript's objects inherit",
    withAnswer({ type: "constructor" }),
    `${EXTRA_ANSWER}/type`,
    'unknown type "constructor"',
  ],
  ["several types", withAnswer({ type: ["string", "null"] }), `${EXTRA_ANSWER}/type`, "expected a string"],
  [
    "null with a value",
    withAnswer({ type: "null", const: null }),
    `${EXTRA_ANSWER}/const`,
    "expected a value of type null",
  ],
  [
    "null with a length",
    withAnswer({ type: "null", maxLength: 1 }),
    EXTRA_ANSWER,
    'unknown member "maxLength"',
  ],
  [
    "an unknown format",
    withAnswer({ type: "string", format: "duration" }),
    `${EXTRA_ANSWER}/format`,
    'unknown format "duration"',
  ],
  [
    "a date-time with a pattern",
    withAnswer({ ...dateTime, pattern: "Z$" }),
    EXTRA_ANSWER,
    'unknown member "pattern"',
  ],
  [
    "a pattern that is none",
    withRequest({ type: "string", pattern: "(" }),
    `${EXTRA_REQUEST}/pattern`,
    "no pattern that JavaScript can read",
  ],
  [
    "a length that is no count",
    withRequest({ type: "string", maxLength: 1.5 }),
    `${EXTRA_REQUEST}/maxLength`,
    "expected a count",
  ],
  [
    "a bound that is text",
    withRequest({ type: "integer", minimum: "0" }),
    `${EXTRA_REQUEST}/minimum`,
    "expected a number",
  ],
  [
    "a constant of another type",
    withAnswer({ type: "integer", const: "1" }),
    `${EXTRA_ANSWER}/const`,
    "expected a value of type integer",
  ],
  [
    "an enum of numbers",
    withAnswer({ type: "integer", enum: [1, 2] }),
    `${EXTRA_ANSWER}/enum`,
    "cannot list values of type integer",
  ],
  ["an enum without values", withAnswer({ type: "string", enum: [] }), `${EXTRA_ANSWER}/enum`, "no values"],
  [
    "a dangling reference",
    withAnswer(at("Nobody")),
    "/components/schemas/Person",
    'there is no schema "Nobody"',
  ],
  [
    "a dangling reference of a parameter",
    changed(small, `${LIST}/parameters/3`, parameter({ schema: at("Nobody") })),
    `${LIST}/parameters/3/schema`,
    'there is no schema "Nobody"',
  ],
  [
    "a reference to what JavaScript's objects inherit",
    withAnswer(at("constructor")),
    "/components/schemas/Person",
    'there is no schema "constructor"',
  ],
  [
    "a reference elsewhere",
    withAnswer({ $ref: "other.json#/Person" }),
    `${EXTRA_ANSWER}/$ref`,
    'cannot follow the reference "other.json#/Person"',
  ],
  [
    "a reference to something else in the document",
    withAnswer({ $ref: "#/components/responses/X" }),
    `${EXTRA_ANSWER}/$ref`,
    'cannot follow the reference "#/components/responses/X"',
  ],
  [
    "a reference with another keyword beside it",
    withAnswer({ ...at("Rank"), enum: ["gold"] }),
    EXTRA_ANSWER,
    'unknown member "enum"',
  ],
  [
    "a length beside a reference to an object",
    withRequest({ ...at("Team"), minLength: 1 }),
    EXTRA_REQUEST,
    "a length beside a reference to what is no text",
  ],
  ["an array without items", withAnswer({ type: "array" }), EXTRA_ANSWER, "an array without items"],
  [
    "a tuple of another length",
    withAnswer({ type: "array", prefixItems: [text], minItems: 1, maxItems: 2 }),
    EXTRA_ANSWER,
    "expected a tuple of exactly its prefixItems",
  ],
  [
    "a required name that is no property",
    changed(small, `${SCHEMAS}/Team/required`, ["type", "name"]),
    `${SCHEMAS}/Team/required/1`,
    '"name" is no property',
  ],
  [
    "a required name that JavaScript's objects inherit",
    changed(small, `${SCHEMAS}/Team/required`, ["toString"]),
    `${SCHEMAS}/Team/required/0`,
    '"toString" is no property',
  ],
  [
    "required names in a map",
    withAnswer({ type: "object", required: ["a"] }, "metadata"),
    "/components/schemas/Person/properties/metadata/required",
    "required names in a map",
  ],
  [
    "a rule for the free names beside typed properties",
    withAnswer({
      type: "object",
      properties: { a: text },
      additionalProperties: text,
      propertyNames: { maxLength: 9 },
    }),
    `${EXTRA_ANSWER}/propertyNames`,
    "a rule for names or counts beside typed properties",
  ],
  [
    "an unknown keyword under free names beside typed properties",
    withAnswer({ type: "object", properties: { a: text }, additionalProperties: { allOf: [] } }),
    `${EXTRA_ANSWER}/additionalProperties`,
    'unknown member "allOf"',
  ],
  [
    "a length beside a reference to an object, under free names beside typed properties",
    withAnswer({
      type: "object",
      properties: { a: text },
      additionalProperties: { ...at("Team"), minLength: 1 },
    }),
    `${EXTRA_ANSWER}/additionalProperties`,
    "a length beside a reference to what is no text",
  ],
  [
    "a wrong discriminator under free names beside typed properties",
    withAnswer({
      type: "object",
      properties: { a: text },
      additionalProperties: {
        anyOf: [at("Team")],
        discriminator: { propertyName: "type", mapping: { group: at("Team")["$ref"] } },
      },
    }),
    `${EXTRA_ANSWER}/additionalProperties/discriminator/mapping/group`,
    '"Team" does not say that its "type" is "group"',
  ],
  [
    "a count beside typed properties",
    withAnswer({ type: "object", properties: { a: text }, maxProperties: 1 }),
    `${EXTRA_ANSWER}/maxProperties`,
    "a rule for names or counts beside typed properties",
  ],
  [
    "a union of nothing",
    withAnswer({ anyOf: [{ type: "null" }] }),
    `${EXTRA_ANSWER}/anyOf`,
    "a union without members",
  ],
  [
    "a discriminator without a mapping",
    withAnswer({ anyOf: [at("Person"), at("Team")], discriminator: { propertyName: "type" } }),
    `${EXTRA_ANSWER}/discriminator`,
    "no mapping",
  ],
  [
    "a discriminator that leaves a member out",
    changed(small, `${SCHEMAS}/Customer/discriminator/mapping/team`, undefined),
    `${SCHEMAS}/Customer/discriminator/mapping`,
    'no value for "Team"',
  ],
  [
    "a discriminator that leads elsewhere",
    changed(small, `${SCHEMAS}/Customer/discriminator/mapping/other`, at("Numbers")["$ref"]),
    `${SCHEMAS}/Customer/discriminator/mapping/other`,
    '"Numbers" is no member of the union',
  ],
  [
    "a discriminator with a value that its member does not have",
    changed(small, `${SCHEMAS}/Team/properties/type/const`, "group"),
    `${SCHEMAS}/Customer/discriminator/mapping/team`,
    '"Team" does not say that its "type" is "team"',
  ],
  [
    "a discriminator that a member does not have",
    changed(small, `${SCHEMAS}/Team`, { type: "object", properties: {} }),
    `${SCHEMAS}/Customer/discriminator/mapping/team`,
    '"Team" does not say that its "type" is "team"',
  ],
  [
    "such a discriminator in a tuple",
    withAnswer({
      type: "array",
      prefixItems: [text, { ...union, discriminator: { ...union.discriminator, propertyName: "name" } }],
      minItems: 2,
      maxItems: 2,
    }),
    `${EXTRA_ANSWER}/prefixItems/1/discriminator/mapping/person`,
    '"Person" does not say that its "name" is "person"',
  ],
  [
    "hidden fields of what is no object",
    changed(small, `${SCHEMAS}/Rank/x-hidden`, ["a"]),
    `${SCHEMAS}/Rank/x-hidden`,
    "hidden fields of what is no object",
  ],
  [
    "hidden fields that are no list",
    changed(small, `${SCHEMAS}/Person/x-hidden`, "a"),
    `${SCHEMAS}/Person/x-hidden`,
    "expected an array",
  ],
  [
    "hidden fields of what has no name",
    withAnswer({ type: "object", properties: {}, "x-hidden": ["a"] }),
    EXTRA_ANSWER,
    'unknown member "x-hidden"',
  ],
  [
    "the name of a plain type",
    changed(withAnswer(at("string")), `${SCHEMAS}/string`, { type: "object", properties: {} }),
    `${SCHEMAS}/string`,
    '"string" is the name of a plain type',
  ],
  [
    "a field whose name ends in a question mark",
    withAnswer(text, "is_it?"),
    `${SCHEMAS}/Person/properties/is_it?`,
    "a name that ends in a question mark",
  ],
];

const codec: readonly Row[] = [
  [
    "a name that does not survive camelCase",
    withAnswer(text, "fullName"),
    "/components/schemas/Person/properties/fullName",
    "the name does not survive the way to camelCase and back",
  ],
  [
    "text or a date-time under one name",
    withAnswer({ anyOf: [dateTime, text] }, "seen_at"),
    `${SCHEMAS}/Person/properties/seen_at`,
    NOTHING,
  ],
  [
    "a list of date-times",
    withAnswer({ type: "array", items: dateTime }, "seen_at"),
    `${SCHEMAS}/Person/properties/seen_at`,
    NOTHING,
  ],
  [
    "a typed object or a map under one name",
    withAnswer({ anyOf: [at("Team"), { type: "object" }] }),
    EXTRA_ANSWER,
    NOTHING,
  ],
  [
    "a typed object or a map under one name, to send",
    withRequest({ anyOf: [at("Team"), { type: "object" }] }),
    EXTRA_REQUEST,
    NOTHING,
  ],
  ["a typed object or anything", withAnswer({ anyOf: [at("Team"), {}] }), EXTRA_ANSWER, NOTHING],
  [
    "a map of maps of typed objects",
    withAnswer({
      type: "object",
      additionalProperties: { type: "object", additionalProperties: at("Team") },
    }),
    EXTRA_ANSWER,
    NOTHING,
  ],
  [
    "a list of maps of typed objects",
    withAnswer({ type: "array", items: { type: "object", additionalProperties: at("Team") } }),
    EXTRA_ANSWER,
    NOTHING,
  ],
  [
    "a map of dates that have a type of their own",
    withAnswer({ type: "object", additionalProperties: at("Moment") }, "extra_field", { Moment: dateTime }),
    EXTRA_ANSWER,
    NOTHING,
  ],
  [
    "a date-time beside free names",
    withAnswer({ type: "object", properties: { created_at: dateTime }, additionalProperties: text }),
    EXTRA_ANSWER,
    NOTHING,
  ],
  [
    "a date-time under free names beside typed ones",
    withAnswer({ type: "object", properties: { a: text }, additionalProperties: dateTime }),
    EXTRA_ANSWER,
    NOTHING,
  ],
  [
    "a map beside free names",
    withAnswer({
      type: "object",
      properties: { metadata: { type: "object" } },
      additionalProperties: text,
    }),
    EXTRA_ANSWER,
    NOTHING,
  ],
  [
    "anything under free names beside typed ones",
    withRequest({ type: "object", properties: { a: text }, additionalProperties: true }),
    EXTRA_REQUEST,
    NOTHING,
  ],
  [
    "a date-time and text of one name",
    withTwo({ seen: dateTime }, { seen: text }),
    CREATE,
    different("seen"),
  ],
  [
    "a map and a typed object of one name",
    withTwo({ seen: { type: "object" } }, { seen: at("Team") }),
    CREATE,
    different("seen"),
  ],
  [
    "two meanings of a name beside a literal that is any text in the other place",
    withTwo({ kind: { type: "string", const: "a" }, seen: dateTime }, { seen: text, kind: text }),
    CREATE,
    different("seen"),
  ],
  [
    "two meanings of a name, told apart by literals that are no text",
    withTwo(
      { kind: { type: "integer", const: 1 }, seen: dateTime },
      { kind: { type: "integer", const: 2 }, seen: text },
    ),
    CREATE,
    different("seen"),
  ],
  [
    "two meanings of a name, told apart by a literal whose own name changes",
    withTwo(
      { sub_kind: { type: "string", const: "a" }, seen: dateTime },
      { sub_kind: { type: "string", const: "b" }, seen: text },
    ),
    CREATE,
    different("seen"),
  ],
  [
    "two meanings of a name beside the same literal",
    withTwo(
      { kind: { type: "string", const: "a" }, seen: dateTime },
      { kind: { type: "string", const: "a" }, seen: text },
    ),
    CREATE,
    different("seen"),
  ],
  [
    "two meanings of a name, the unusual one without a literal",
    withTwo({ kind: { type: "string", const: "a" }, seen_at: dateTime }, { seen_at: text }),
    CREATE,
    different("seen_at"),
  ],
  [
    "a wrong name deep in a list of unions",
    withAnswer({ type: "array", items: { anyOf: [text, { type: "object", properties: { aB: text } }] } }),
    `${EXTRA_ANSWER}/items/properties/aB`,
    "the name does not survive the way to camelCase and back",
  ],
];

const names: readonly Row[] = [
  [
    "a schema called like a generated request",
    changed(small, `${SCHEMAS}/CustomersListRequest`, {}),
    `${SCHEMAS}/CustomersListRequest`,
    "the name is needed for a request",
  ],
  [
    "a schema called like a generated error union",
    withAnswer(at("CustomersListError"), "extra_field", { CustomersListError: text }),
    `${SCHEMAS}/CustomersListError`,
    'generated code calls something else "CustomersListError"',
  ],
  [
    "a schema called like another one's constant",
    withAnswer(at("TeamSchema"), "extra_field", { TeamSchema: text }),
    `${SCHEMAS}/TeamSchema`,
    'generated code calls something else "TeamSchema"',
  ],
  [
    "a schema called like a type of JavaScript",
    withAnswer(at("Date"), "extra_field", { Date: text }),
    `${SCHEMAS}/Date`,
    'generated code calls something else "Date"',
  ],
  [
    "a schema called like a file written by hand",
    withAnswer(at("Variant"), "extra_field", { Variant: text }),
    `${SCHEMAS}/Variant`,
    'there is another file "Variant.ts"',
  ],
  [
    "two schemas whose names differ in case alone",
    withAnswer(at("tEAM"), "extra_field", { tEAM: text }),
    `${SCHEMAS}/tEAM`,
    'there is another file "tEAM.ts"',
  ],
];

describe.each([
  ["a document with", documents],
  ["an operation with", operations],
  ["a body with", bodies],
  ["an answer with", answers],
  ["a schema with", schemas],
  ["what the codec would get wrong:", codec],
  ["a clash of names:", names],
])("refuses %s", (_, rows) => {
  it.each(rows)("%s", (_, document, place, problem) => {
    expect(() => generated(document)).toThrow(new RefusedDocument(`${place}: ${problem}`));
  });
});

it("understands the document that all of these are made of", () => {
  expect(generated(small).size).toBeGreaterThan(0);
});
