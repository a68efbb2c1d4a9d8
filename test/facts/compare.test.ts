/*
 * What `npm run import` says of a document that differs from the facts: here from the facts of the
 * repository, written as a document and changed.
 */
import { describe, expect, it } from "vitest";
import { compare } from "../../codegen/compare/compare.js";
import { report } from "../../codegen/compare/report.js";
import { parseDocument } from "../../codegen/parse/document.js";
import { changed } from "../codegen/documents.js";
import { type DocumentedOperation, documentOf } from "./documentOf.js";
import { facts } from "./facts.js";
import type { Schema } from "./jsonSchema.js";

const document = documentOf(facts);
const SCHEMAS = "/components/schemas";
const LIST = "/paths/~1v1~1customers~1/get";
const GET = "/paths/~1v1~1customers~1{id}/get";
const text = { type: "string" };
const parameters = operationAt("/v1/customers/", "get").parameters;

function operationAt(path: string, method: string): DocumentedOperation {
  const operation = document.paths[path]?.[method];
  if (!operation) throw new Error(`There is no ${method} ${path}`);
  return operation;
}

function schemaOf(name: string): Schema {
  return document.components.schemas[name] ?? {};
}

/** The report on a document after some changes. */
function reportOn(...changes: readonly (readonly [pointer: string, value: unknown])[]): readonly string[] {
  const other = changes.reduce<object>((all, [pointer, value]) => changed(all, pointer, value), document);
  return report(compare(facts, parseDocument(other))).split("\n");
}

function without(names: readonly string[] | undefined, name: string): readonly string[] {
  return (names ?? []).filter((each) => each !== name);
}

describe("the report of an import", () => {
  it("says so where nothing changed", () => {
    expect(reportOn()).toEqual(["Nothing changed."]);
  });

  it("has a field that was added", () => {
    expect(reportOn([`${SCHEMAS}/Address/properties/floor`, { anyOf: [text, { type: "null" }] }])).toEqual([
      "Schemas",
      "  ~ Address",
      '      + floor: ["string", "null"], may be absent',
    ]);
  });

  it("has a field that was removed", () => {
    expect(
      reportOn(
        [`${SCHEMAS}/CustomerIndividual/properties/email`, undefined],
        [`${SCHEMAS}/CustomerIndividual/required`, without(schemaOf("CustomerIndividual").required, "email")],
      ),
    ).toEqual(["Schemas", "  ~ CustomerIndividual", '      - email: "string"']);
  });

  it("has a field of another type, and one that became optional", () => {
    expect(
      reportOn(
        [`${SCHEMAS}/CustomerIndividual/properties/email_verified`, text],
        [`${SCHEMAS}/CustomerIndividual/required`, without(schemaOf("CustomerIndividual").required, "email")],
      ),
    ).toEqual([
      "Schemas",
      "  ~ CustomerIndividual",
      '      ~ email: "string" → "string", may be absent',
      '      ~ email_verified: "boolean" → "string"',
    ]);
  });

  it("has a field deep in an object without a name", () => {
    const pointer = `${SCHEMAS}/AggregationFunction`;
    const before = {
      type: "object",
      properties: { a: { type: "array", items: { type: "object", properties: { b: text } } } },
    };
    const after = changed(before, "/properties/a/items/properties/c", text);
    const old = parseDocument(changed(document, pointer, before));
    expect(report(compare(old, parseDocument(changed(document, pointer, after)))).split("\n")).toEqual([
      "Schemas",
      "  ~ AggregationFunction",
      '      + a[].c: "string", may be absent',
    ]);
  });

  it("has the values of an enum that are new, and those that are gone", () => {
    const values = schemaOf("CustomerType").enum ?? [];
    expect(reportOn([`${SCHEMAS}/CustomerType/enum`, ["household", ...values.slice(1)]])).toEqual([
      "Schemas",
      "  ~ CustomerType",
      '      + "household"',
      `      - "${values[0]}"`,
    ]);
  });

  it("has a member that joined a union", () => {
    const members = schemaOf("Payment").anyOf ?? [];
    const added = { $ref: "#/components/schemas/Address" };
    expect(reportOn([`${SCHEMAS}/Payment/anyOf`, [...members, added]])).toEqual([
      "Schemas",
      "  ~ Payment",
      '      + "Address"',
    ]);
  });

  it("has a hidden field that was seen", () => {
    expect(reportOn([`${SCHEMAS}/Address/x-hidden`, ["geo"]])).toEqual([
      "Schemas",
      "  ~ Address",
      "      + hidden field: geo",
    ]);
  });

  it("has an operation that is new, with its schemas", () => {
    const operation = {
      "x-func": "customersGreet",
      responses: {
        200: { content: { "application/json": { schema: { $ref: "#/components/schemas/Greeting" } } } },
      },
    };
    expect(
      reportOn(
        ["/paths/~1v1~1greetings", { get: operation }],
        [`${SCHEMAS}/Greeting`, { type: "object", properties: { words: text } }],
      ),
    ).toEqual([
      "Operations",
      "  + customersGreet: GET /v1/greetings",
      "",
      "Schemas",
      '  + Greeting: { "object": { "words?": "string" } }',
    ]);
  });

  it("has an operation that is gone", () => {
    expect(reportOn(["/paths/~1v1~1customers~1export", undefined])).toEqual([
      "Operations",
      "  - customersExport: GET /v1/customers/export",
    ]);
  });

  it("has what changed of an operation", () => {
    expect(
      reportOn(
        [`${LIST}/parameters/${parameters.length}`, { name: "phone", in: "query", schema: text }],
        [`${LIST}/deprecated`, true],
        [`${GET}/security`, [{ oat: ["customers:read"] }]],
        [`${GET}/x-scopes`, ["customers:read"]],
        [`${GET}/responses/404`, undefined],
        [`${GET}/x-errors`, [{ status: 409, name: "CustomerLocked" }]],
        [`${GET}/responses/200/content/application~1json/schema/$ref`, "#/components/schemas/CustomerTeam"],
      ),
    ).toEqual([
      "Operations",
      "  ~ customersGet",
      "      - token: oidc",
      "      - token: pat",
      "      - scope: customers:write",
      "      + answer: CustomerTeam (200)",
      "      - answer: Customer (200)",
      "      + error: 409 CustomerLocked, seen on a server",
      "      - error: 404 ResourceNotFound",
      "  ~ customersList",
      "      + state: deprecated",
      "      - state: not deprecated",
      '      + query.phone: "string", may be absent',
    ]);
  });

  it("has an operation that moved, and the schemas that went with its body", () => {
    const create = operationAt("/v1/customers/", "post");
    const lines = reportOn(
      ["/paths/~1v1~1customers~1/post", undefined],
      [
        "/paths/~1v1~1people~1",
        { post: { ...create, requestBody: { ...create.requestBody, required: false } } },
      ],
    );
    expect(lines).toEqual([
      "Operations",
      "  ~ customersCreate",
      "      + call: POST /v1/people/",
      "      - call: POST /v1/customers/",
      "      + body: CustomerCreate, JSON as the request, may be absent",
      "      - body: CustomerCreate, JSON as the request",
    ]);
  });

  it("has a webhook that is new, the version and a server", () => {
    const payload = {
      type: "object",
      properties: { type: { type: "string", const: "customer.greeted" }, data: text },
      required: ["type", "data"],
    };
    const content = { "application/json": { schema: { $ref: "#/components/schemas/Greeted" } } };
    expect(
      reportOn(
        ["/webhooks/customer.greeted", { post: { requestBody: { required: true, content } } }],
        [`${SCHEMAS}/Greeted`, payload],
        ["/info/version", "2027-01"],
        ["/servers/1/url", "https://sandbox.example.com"],
      ),
    ).toEqual([
      "The API",
      "  + version: 2027-01",
      "  - version: 2026-10",
      "  + server: sandbox https://sandbox.example.com",
      "  - server: sandbox https://sandbox-api.polar.sh",
      "",
      "Schemas",
      '  + Greeted: { "object": { "type": { "literal": "customer.greeted" }, "data": "string" } }',
      "",
      "Webhooks",
      "  + customer.greeted: Greeted",
    ]);
  });
});
