import { describe, expect, it } from "vitest";
import { doc } from "../../codegen/emit/doc.js";
import { emitLiteFunction } from "../../codegen/emit/liteFunction.js";
import { emitModel } from "../../codegen/emit/model.js";
import { propertySentences, sentencesOf } from "../../codegen/emit/sentences.js";
import type { Shape } from "../../codegen/facts/Shape.js";
import type { FunctionPlan, Model } from "../../codegen/plan/Plan.js";
import { NO_PLAN, NO_WORDS } from "./generated.js";

const text: Shape = { kind: "string" };

describe("a comment", () => {
  it.each([
    ["is empty without words", ["", ""], ""],
    ["is one line for a short text", ["A customer."], "/** A customer. */\n"],
    ["parts paragraphs with an empty line", ["One.", "", "Two."], "/**\n * One.\n *\n * Two.\n */\n"],
    ["keeps line breaks", ["One.\nTwo."], "/**\n * One.\n * Two.\n */\n"],
    ["does not end early", ["Matches `^.*/$`."], "/** Matches `^.*\\/$`. */\n"],
  ])("%s", (_, paragraphs, wanted) => {
    expect(doc(paragraphs)).toBe(wanted);
  });

  it("stays within 100 columns, wherever it stands", () => {
    for (const indent of ["", "  "]) {
      const lines = doc(["word ".repeat(100).trim()], indent).split("\n");
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
      expect(lines.filter((line) => line.includes("word")).length).toBeLessThan(8);
    }
  });
});

describe("the facts", () => {
  const facts: readonly (readonly [string, Shape, readonly string[]])[] = [
    ["text with a format", { kind: "string", format: "uuid4" }, ["A UUID (version 4)."]],
    ["a day", { kind: "string", format: "date" }, ["A date, `YYYY-MM-DD`."]],
    ["text with bounds", { kind: "string", minLength: 1, maxLength: 40 }, ["1 to 40 characters."]],
    ["text with a pattern", { kind: "string", pattern: "^a$" }, ["Matches `^a$`."]],
    [
      "an integer with an open bound",
      { kind: "number", integer: true, exclusiveMinimum: 0 },
      ["An integer.", "More than 0."],
    ],
    [
      "a number with bounds",
      { kind: "number", integer: false, minimum: 0, maximum: 1 },
      ["At least 0.", "At most 1."],
    ],
    [
      "an array",
      { kind: "array", items: { kind: "string", format: "uri" }, maxItems: 3 },
      ["A URL.", "At most 3 items."],
    ],
    [
      "null or text",
      { kind: "nullable", inner: { kind: "string", maxLength: 9 } },
      ["At most 9 characters."],
    ],
    [
      "a union, each fact once",
      {
        kind: "union",
        members: [
          { kind: "string", format: "uuid4" },
          { kind: "array", items: { kind: "string", format: "uuid4" } },
        ],
      },
      ["A UUID (version 4)."],
    ],
    [
      "a map",
      { kind: "map", values: { kind: "dateTime" }, maxEntries: 50, keyMinLength: 1, keyMaxLength: 40 },
      [
        "At most 50 entries.",
        "1 to 40 characters a key.",
        "Keys and values travel as they are.",
        "A date-time among them comes as text.",
      ],
    ],
    ["a date-time, whose type says it all", { kind: "dateTime" }, []],
  ];
  it.each(facts)("of %s", (_, shape, wanted) => {
    expect(sentencesOf(shape, true)).toEqual(wanted);
  });

  it("of one entry, item or character say so in the singular", () => {
    expect(
      sentencesOf({ kind: "map", values: text, minEntries: 1, keyMaxLength: 1 }, true).slice(0, 2),
    ).toEqual(["At least 1 entry.", "At most 1 character a key."]);
    expect(sentencesOf({ kind: "array", items: text, minItems: 1 }, true)).toEqual(["At least 1 item."]);
    expect(sentencesOf({ kind: "string", minLength: 0, maxLength: 1 }, true)).toEqual(["0 to 1 character."]);
  });

  it("of a map of objects say that the keys alone stay as they are", () => {
    const objects: readonly Shape[] = [
      { kind: "model", name: "Thing" },
      { kind: "object", properties: [] },
      { kind: "array", items: { kind: "nullable", inner: { kind: "object", properties: [] } } },
    ];
    for (const values of objects)
      expect(sentencesOf({ kind: "map", values }, true)).toEqual(["Keys travel as they are."]);
  });

  it("of a map in a request say nothing of what comes", () => {
    expect(sentencesOf({ kind: "map", values: { kind: "dateTime" } }, false)).toEqual([
      "Keys and values travel as they are.",
    ]);
  });

  it.each([
    ["a default", 10, ["Default: `10`."]],
    ["a default that is text", "a", ['Default: `"a"`.']],
    ["null as default, which says nothing", null, []],
  ])("of %s", (_, preset, wanted) => {
    expect(
      propertySentences(
        { name: "a", required: false, deprecated: false, default: preset, shape: text },
        false,
      ),
    ).toEqual(wanted);
  });
});

const plan: FunctionPlan = {
  operation: {
    name: "thingsGet",
    method: "GET",
    path: "/v1/things/{id}",
    tokens: ["token"],
    scopes: ["things:read", "things:write"],
    tags: [],
    deprecated: true,
    parameters: [{ name: "id", in: "path", required: true, deprecated: false, shape: text }],
    answer: { kind: "none", status: 204, empty: [] },
    errors: [],
    namelessErrors: [],
  },
  anonymous: false,
  request: { model: "ThingsGetRequest", optional: false },
  errors: [
    { status: 403, name: "NotPermitted", model: "NotPermitted", seen: false },
    { status: 404, name: "ResourceNotFound", model: "ResourceNotFound", seen: true },
  ],
  fields: {},
};
const model: Model = {
  name: "Thing",
  hidden: [],
  sent: true,
  received: false,
  shape: {
    kind: "object",
    properties: [
      { name: "full_name", required: true, deprecated: true, shape: { kind: "string", maxLength: 9 } },
    ],
  },
};

it("a function's comment has our words, then source, scopes, errors with statuses, and its end", () => {
  const words = { functions: { thingsGet: { about: "Gets a thing.", more: "By its ID." } }, models: {} };
  expect(emitLiteFunction(plan, words)).toContain(`/**
 * Gets a thing.
 *
 * By its ID.
 *
 * \`GET /v1/things/{id}\`. Scopes: \`things:read\` or \`things:write\`.
 * Errors of its own: \`NotPermitted\` (403), \`ResourceNotFound\` (404).
 *
 * @deprecated by the API.
 */
export const thingsGet`);
});

it("a function without scopes and errors is told by its source alone", () => {
  const operation = { ...plan.operation, scopes: [], deprecated: false };
  expect(emitLiteFunction({ ...plan, operation, errors: [] }, NO_WORDS)).toContain(
    "/** `GET /v1/things/{id}`. */\nexport const thingsGet",
  );
});

it("a field's comment has our words, then its facts, and its end", () => {
  const words = {
    functions: {},
    models: { Thing: { about: "A thing.", fields: { fullName: "As on the passport." } } },
  };
  expect(emitModel(model, { ...NO_PLAN, models: [model] }, words)).toContain(`/** A thing. */
export interface Thing {
  /**
   * As on the passport. At most 9 characters.
   *
   * @deprecated by the API.
   */
  fullName: string;
}`);
});

it.each([
  ["ThingsGetRequest", "The request of `thingsGet`."],
  ["ThingsGetBody", "The body of `thingsGet`."],
  ["ThingsGetResponse", "The answer of `thingsGet`."],
  ["ThingsGetPage", "The answer of `thingsGet`."],
])("a model that the document does not name, %s, is told by its function", (name, wanted) => {
  const own: Model = { ...model, name };
  const written = emitModel(own, { ...NO_PLAN, models: [own], functions: [plan] }, NO_WORDS);
  expect(written).toContain(`/** ${wanted} */\nexport interface ${name} {`);
});
