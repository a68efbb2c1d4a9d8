import { describe, expect, it } from "vitest";
import { jsonText } from "../../codegen/facts/jsonText.js";
import { readProperty, readShape } from "../../codegen/facts/readShape.js";
import type { Property, Shape } from "../../codegen/facts/Shape.js";
import { writeKey, writeProperty, writeShape } from "../../codegen/facts/writeShape.js";
import { RefusedDocument } from "../../codegen/refuse.js";

const text: Shape = { kind: "string" };
const team: Shape = { kind: "model", name: "Team" };

function property(more: Partial<Property>): Property {
  return {
    name: "name",
    required: true,
    deprecated: false,
    shape: text,
    ...more,
  };
}

const shapes: readonly (readonly [what: string, shape: Shape, written: unknown])[] = [
  ["text", text, "string"],
  ["text of a format", { kind: "string", format: "uuid4" }, "uuid4"],
  ["an address", { kind: "string", format: "ipvanyaddress" }, "ip"],
  ["a date-time", { kind: "dateTime" }, "date-time"],
  [
    "text with limits",
    { kind: "string", minLength: 1, pattern: "^a" },
    { is: "string", minLength: 1, pattern: "^a" },
  ],
  [
    "formatted text with limits",
    { kind: "string", format: "uri", maxLength: 9 },
    { is: "uri", maxLength: 9 },
  ],
  ["a number", { kind: "number", integer: false }, "number"],
  [
    "an integer with limits",
    { kind: "number", integer: true, exclusiveMinimum: 0 },
    { is: "integer", exclusiveMinimum: 0 },
  ],
  ["true or false", { kind: "boolean" }, "boolean"],
  ["null", { kind: "null" }, "null"],
  ["anything", { kind: "unknown" }, "any"],
  ["a literal", { kind: "literal", value: false }, { literal: false }],
  ["a few texts", { kind: "enum", values: ["a", "b"] }, { enum: ["a", "b"] }],
  ["a model", team, "Team"],
  ["a model with limits", { ...team, maxLength: 3 }, { is: "Team", maxLength: 3 }],
  ["a list", { kind: "array", items: team, maxItems: 2 }, { list: "Team", maxItems: 2 }],
  ["a tuple", { kind: "tuple", items: [text, team] }, { tuple: ["string", "Team"] }],
  ["a map", { kind: "map", values: text, keyMaxLength: 40 }, { map: "string", keyMaxLength: 40 }],
  ["a union", { kind: "union", members: [text, team] }, ["string", "Team"]],
  ["something or null", { kind: "nullable", inner: team }, ["Team", "null"]],
  [
    "a union or null",
    { kind: "nullable", inner: { kind: "union", members: [text, team] } },
    ["string", "Team", "null"],
  ],
  [
    "a union that ends in something or null",
    { kind: "union", members: [text, { kind: "nullable", inner: team }] },
    ["string", ["Team", "null"]],
  ],
  [
    "a union that a property tells apart",
    { kind: "union", members: [team], discriminator: { property: "type", members: { team: "Team" } } },
    { union: ["Team"], by: { type: { team: "Team" } } },
  ],
  [
    "an object",
    { kind: "object", properties: [property({}), property({ name: "note", required: false })] },
    { object: { name: "string", "note?": "string" } },
  ],
  [
    "a map with some typed names, which keep them",
    { kind: "object", properties: [property({ name: "_a", key: "_a" })], rest: text },
    { object: { _a: "string" }, rest: "string" },
  ],
];

describe("a shape", () => {
  it.each(shapes)("is written and read: %s", (_, shape, written) => {
    expect(writeShape(shape)).toEqual(written);
    expect(readShape(JSON.parse(JSON.stringify(written)), "")).toEqual(shape);
  });

  it.each([
    ["of an unknown kind", { thing: 1 }, '/: unknown kind of shape "thing"'],
    ["of no kind", {}, '/: unknown kind of shape ""'],
    ["that is a number", 7, "/: expected an object"],
    ["with a limit that it has not", { is: "boolean", minLength: 1 }, "/: limits of what has none"],
    ["with a member that it has not", { list: "string", minimum: 1 }, '/: unknown member "minimum"'],
    ["inside another", { list: { tuple: [{ map: 1 }] } }, "/list/tuple/0/map: expected an object"],
    ["that is a union of nothing", [], "/: a union without members"],
  ])("is refused %s", (_, written, problem) => {
    expect(() => readShape(written, "")).toThrow(new RefusedDocument(problem));
  });
});

describe("a property", () => {
  it.each<readonly [string, Property, string, unknown]>([
    ["plain", property({}), "name", "string"],
    ["that may be absent", property({ required: false }), "name?", "string"],
    [
      "with a default",
      property({ default: 1, shape: { kind: "number", integer: true } }),
      "name",
      { is: "integer", default: 1 },
    ],
    ["with null as its default", property({ default: null }), "name", { is: "string", default: null }],
    ["deprecated", property({ deprecated: true, shape: team }), "name", { is: "Team", deprecated: true }],
    [
      "of a union, with a default",
      property({ default: "a", shape: { kind: "union", members: [text, team] } }),
      "name",
      { is: ["string", "Team"], default: "a" },
    ],
    [
      "of a list, with a default",
      property({ default: [], shape: { kind: "array", items: text } }),
      "name",
      { list: "string", default: [] },
    ],
    [
      "with limits and a default",
      property({ default: "a", shape: { kind: "string", maxLength: 2 } }),
      "name",
      { is: "string", maxLength: 2, default: "a" },
    ],
  ])("is written and read: %s", (_, given, key, written) => {
    expect(writeKey(given)).toBe(key);
    expect(writeProperty(given)).toEqual(written);
    expect(readProperty(key, written, "")).toEqual(given);
  });
});

describe("the text of facts", () => {
  it("has the properties of an object on a line each, and what is short on one", () => {
    const facts = {
      Small: { enum: ["a", "b"] },
      Team: { object: { id: "uuid4", "note?": { is: "string", maxLength: 3 } } },
      Wide: { enum: Array.from({ length: 9 }, (_, index) => `a value that takes place ${index}`) },
    };
    const written = jsonText(facts);
    expect(JSON.parse(written)).toEqual(facts);
    expect(written.split("\n").slice(0, 10)).toEqual([
      "{",
      '  "Small": { "enum": ["a", "b"] },',
      '  "Team": {',
      '    "object": {',
      '      "id": "uuid4",',
      '      "note?": { "is": "string", "maxLength": 3 }',
      "    }",
      "  },",
      '  "Wide": {',
      '    "enum": [',
    ]);
    for (const line of written.split("\n")) expect(line.length).toBeLessThanOrEqual(110);
  });
});
