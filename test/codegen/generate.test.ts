import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { format } from "../../codegen/format.js";
import { generate } from "../../codegen/generate.js";
import { generateMock } from "../../codegen/generateMock.js";
import { planCode } from "../../codegen/plan/planCode.js";
import { ourWords } from "../../codegen/words/ourWords.js";
import { generatedFiles } from "../../codegen/write.js";
import { facts } from "../facts/facts.js";
import { apiDocument } from "../laws/apiDocument.js";
import { type Json, small } from "./documents.js";
import { generated, NO_WORDS } from "./generated.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const documents: readonly (readonly [string, unknown])[] = [
  ["a small document", small],
  ["the API's facts as a document", apiDocument],
];

function entriesOf(document: unknown): readonly (readonly [string, string])[] {
  return [...generated(document)];
}

/** Members whose own members are named by the API, so that words for people cannot stand there. */
const NAMED = ["paths", "webhooks", "responses", "content", "schemas", "properties", "mapping"];

/** Adds words for people wherever a document may have them. */
function withProse(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withProse);
  if (typeof node !== "object" || node === null) return node;
  const members = Object.entries(node).map(([key, value]) => {
    if (key === "default" || key === "security" || key === "tags") return [key, value];
    return [key, NAMED.includes(key) ? mapped(value as Json) : withProse(value)];
  });
  return {
    ...Object.fromEntries(members),
    summary: "Words",
    description: "Words */ for people",
    title: "Words",
    examples: [1],
  };
}

function mapped(named: Json): Json {
  return Object.fromEntries(
    Object.entries(named).map(([name, value]) => [
      name,
      typeof value === "string" ? value : withProse(value),
    ]),
  );
}

/** The same document with paths, methods and schemas in the opposite order. */
function reversed(document: Json): Json {
  function turn(value: unknown): Json {
    return Object.fromEntries(Object.entries(value as Json).reverse());
  }

  const paths = Object.entries(turn(document["paths"])).map(([path, item]) => [path, turn(item)]);
  return {
    ...document,
    paths: Object.fromEntries(paths),
    webhooks: turn(document["webhooks"] ?? {}),
    components: { schemas: turn((document["components"] as Json)["schemas"]) },
  };
}

describe.each(documents)("for %s", { timeout: 30_000 }, (_, document) => {
  it("generates the same twice", () => {
    expect(entriesOf(document)).toEqual(entriesOf(document));
  });

  it("does not depend on the order of paths, methods, webhooks and schemas", () => {
    expect(entriesOf(reversed(document as Json))).toEqual(entriesOf(document));
  });

  it("ignores prose", () => {
    expect(entriesOf(withProse(document))).toEqual(entriesOf(document));
  });

  it("does not change the document", () => {
    const before = JSON.stringify(document);
    generated(document);
    expect(JSON.stringify(document)).toBe(before);
  });

  it("marks every file as generated", () => {
    for (const [path, text] of entriesOf(document).filter(([path]) => path !== "FUNCTIONS.md")) {
      expect(text, path).toMatch(
        /^\/\/ Generated from the Polar API 2026-10 \(generator \d+\)\. Do not edit\.\n/,
      );
    }
  });
});

it("committed models/, funcs/, the mock's api/ and FUNCTIONS.md are, byte for byte, what is generated from the facts", {
  timeout: 120_000,
}, async () => {
  const plan = planCode(facts);
  const wanted = await format(new Map([...generate(plan, ourWords), ...generateMock(plan, ourWords)]));
  const list = await readFile(join(ROOT, "FUNCTIONS.md"), "utf8");
  const committed = new Map([...(await generatedFiles(ROOT)), ["FUNCTIONS.md", list]]);
  expect([...committed.keys()].sort()).toEqual([...wanted.keys()].sort());
  for (const [path, text] of wanted) expect(committed.get(path), path).toBe(text);
});

it("every word is about something that is generated", () => {
  const files = generate(planCode(facts), ourWords);
  for (const name of Object.keys(ourWords.functions)) expect([...files.keys()]).toContain(`funcs/${name}.ts`);
  for (const [name, { fields = {} }] of Object.entries(ourWords.models)) {
    const text = files.get(`models/${name}.ts`) ?? "";
    expect(text, name).toContain(`export `);
    for (const field of Object.keys(fields))
      expect(text, `${name}.${field}`).toMatch(new RegExp(`^  ${field}\\??: `, "m"));
  }
});

/** Files as they come out for the small document. */
const wanted: Readonly<Record<string, string>> = {
  "models/Person.ts": `
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { Rank } from "./Rank.js";
import type { ObjectSchema } from "./Schema.js";

export interface Person {
  type: "person";
  createdAt: Date;
  /** Keys and values travel as they are. */
  metadata?: Record<string, string> | undefined;
  rank?: Open<Rank> | undefined;
}

/** Checks a {@link Person}. */
export const PersonSchema: ObjectSchema<Person> = /* @__PURE__ */ objectSchema<Person>({
  type: string(),
  createdAt: date(),
  metadata: nullish(mapSchema(string())),
  rank: nullish(string()),
});
`,
  "models/Rank.ts": `
export type Rank = "gold" | "silver";
`,
  "models/CustomersUpdateRequest.ts": `
import { type CustomerWrite, CustomerWriteSchema } from "./CustomerWrite.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of \`customersUpdate\`. */
export interface CustomersUpdateRequest {
  customerId: string;
  customerWrite: CustomerWrite;
}

/** Checks a {@link CustomersUpdateRequest}. */
export const CustomersUpdateRequestSchema: ObjectSchema<CustomersUpdateRequest> =
  /* @__PURE__ */ objectSchema<CustomersUpdateRequest>({
    customerId: string(),
    customerWrite: CustomerWriteSchema,
  });
`,
  "funcs/customersDelete.ts": `
import { checked } from "../core/checked.js";
import { CustomersDeleteRequestSchema } from "../models/CustomersDeleteRequest.js";
import { customersDelete as lite } from "./lite/customersDelete.js";

export type { CustomersDeleteError } from "./lite/customersDelete.js";

/**
 * \`DELETE /v1/customers/{customer_id}\`.
 * Errors of its own: \`ResourceNotFound\` (404), \`HTTPValidationError\` (422).
 */
export const customersDelete: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersDeleteRequestSchema,
  undefined,
);
`,
  "funcs/lite/customersList.ts": `
import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { Customer } from "../../models/Customer.js";
import type { CustomersListRequest } from "../../models/CustomersListRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customersList} can fail with. */
export type CustomersListError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * \`GET /v1/customers/\`. Scopes: \`customers:read\`.
 * Errors of its own: \`HTTPValidationError\` (422).
 */
export const customersList: ListEndpointWithDefaults<CustomersListRequest, Customer, CustomersListError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/customers/",
    errors: ["HTTPValidationError"],
    encode: query,
    read: page,
  });
`,
};

it.each(Object.entries(wanted))(
  "writes %s as a careful person would",
  { timeout: 30_000 },
  async (path, text) => {
    const written = generated(small, NO_WORDS).get(path) ?? "";
    const formatted = (await format(new Map([[path, written]]))).get(path) ?? "";
    expect(formatted.split("Do not edit.\n")[1]).toBe(text);
  },
);
