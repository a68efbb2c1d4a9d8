import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type GenericSchema, safeParse } from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Compiled, compile } from "./compile.js";
import { changed, type Json, json, small } from "./documents.js";

function at(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

function object(properties: Json, required: readonly string[] = Object.keys(properties)): Json {
  return {
    type: "object",
    properties,
    required,
  };
}

function list(items: unknown): Json {
  return { type: "array", items };
}

function orNull(schema: unknown): Json {
  return { anyOf: [schema, { type: "null" }] };
}

/**
 * Every kind of schema, in an answer and in a request, with the ways in which schemas can lead back
 * to themselves.
 */
const schemas: Json = {
  Everything: object({
    plain: { type: "string", minLength: 1, maxLength: 9, pattern: "^[a-z/]+$" },
    created_at: orNull({ type: "string", format: "date-time" }),
    count: { type: "integer", minimum: 0 },
    share: { type: "number", maximum: 1 },
    flag: { type: "boolean" },
    kind: { type: "string", const: "everything" },
    always: { type: "boolean", const: true },
    rank: at("Rank"),
    size: { type: "string", enum: ["s", "m-l"] },
    pair: { type: "array", prefixItems: [{ type: "string" }, at("Rank")], minItems: 2, maxItems: 2 },
    metadata: { type: "object", additionalProperties: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    input: at("AnyJson"),
    ctx: {},
    empty: { type: "object", properties: {} },
    inline: object({ full_name: { type: "string", deprecated: true } }, []),
    mixed: { anyOf: [{ type: "string" }, list({ type: "integer" })] },
    party: {
      oneOf: [at("Person"), at("Team")],
      discriminator: {
        propertyName: "type",
        mapping: { person: at("Person")["$ref"], team: at("Team")["$ref"] },
      },
    },
    either: at("Either"),
    filter: at("Filter"),
    branch: at("Branch"),
    nothing: { type: "null" },
    shapes: at("Shapes"),
    shelf: {
      type: "object",
      additionalProperties: object({ created_at: { type: "string", format: "date-time" } }),
    },
    quiet: {
      oneOf: [at("Silent"), at("Mute"), at("Person")],
      discriminator: {
        propertyName: "type",
        mapping: {
          silent: at("Silent")["$ref"],
          mute: at("Mute")["$ref"],
          person: at("Person")["$ref"],
        },
      },
    },
    eithers: list({ anyOf: [object({ a: { type: "string" } }), object({ b: { type: "string" } })] }),
  }),
  // A map with some typed names; and a model that is a list of objects which nothing tells apart.
  Shapes: {
    ...object({ _own: at("Branch"), size: { type: "integer" }, kinds: at("Eithers") }, ["size"]),
    additionalProperties: { anyOf: [{ type: "string", maxLength: 3 }, at("Rank")] },
  },
  Eithers: list({ anyOf: [object({ a: { type: "string" } }), object({ b: { type: "string" } })] }),
  Silent: object({ type: { type: "string", const: "silent" }, volume: { type: "integer" } }, ["volume"]),
  Mute: object({ type: { type: "string", const: "mute" }, muted_by: { type: "string" } }, ["muted_by"]),
  // A model that is a union of objects which nothing tells apart.
  Either: { anyOf: [object({ a: { type: "string" } }), at("Branch")] },
  // Back to itself at once, through an array, through a map, and through another model.
  AnyJson: orNull({
    anyOf: [
      { type: "string" },
      { type: "number" },
      list(at("AnyJson")),
      { type: "object", additionalProperties: at("AnyJson") },
    ],
  }),
  Filter: object({ conjunction: { type: "string" }, clauses: list({ anyOf: [at("Clause"), at("Filter")] }) }),
  Clause: object({ property: { type: "string" }, value: { type: "integer" } }),
  Branch: object({ leaves: list(at("Leaf")) }),
  Leaf: object({ name: { type: "string" }, branch: orNull(at("Branch")) }),
};

/** The same under other names, so that it is only ever sent. */
const written = JSON.parse(
  JSON.stringify(schemas).replace(
    /(\/schemas\/|")(Everything|Eithers?|Shapes|AnyJson|Filter|Clause|Branch|Leaf)(?=")/g,
    "$1$2Write",
  ),
) as Json;

const everything = [
  ...Object.entries({ ...schemas, ...written }).map(
    ([name, schema]) => [`/components/schemas/${name}`, schema] as const,
  ),
  ["/paths/~1v1~1customers~1/post/requestBody", json(at("EverythingWrite"))] as const,
  ["/paths/~1v1~1customers~1/post/responses/201", json(at("Everything"))] as const,
].reduce((document, [pointer, value]) => changed(document, pointer, value), small);

describe("the code for a document with every kind of schema", () => {
  let code: Compiled;

  beforeAll(async () => {
    code = await compile(everything);
  });

  afterAll(() => code.remove());

  async function schemaOf(model: string): Promise<GenericSchema> {
    return (await code.load<Record<string, GenericSchema>>(`models/${model}`))[
      `${model}Schema`
    ] as GenericSchema;
  }

  it("type-checks as strictly as the repository", { timeout: 120_000 }, async () => {
    expect((await readdir(join(code.folder, "models"))).length).toBeGreaterThan(20);
    expect(await code.problems()).toBe("");
  });

  const clause = { property: "a", value: 1 };
  const leaf = { name: "a", branch: null };
  it.each([
    [
      "Filter",
      "itself",
      { conjunction: "and", clauses: [clause, { conjunction: "or", clauses: [clause] }] },
      { conjunction: "and", clauses: [{ conjunction: "or", clauses: [{ property: "a", value: "1" }] }] },
    ],
    ["AnyJson", "itself, at once", ["a", 1, { b: ["c", null] }], ["a", { b: [true] }]],
    [
      "Branch",
      "itself through another",
      { leaves: [{ name: "a", branch: { leaves: [leaf] } }] },
      { leaves: [{ name: "a", branch: { leaves: [{ name: 1, branch: null }] } }] },
    ],
    [
      "Shapes",
      "nowhere, and has free names",
      { size: 1, free_name: "abc", _own: { leaves: [] } },
      { size: 1, free_name: 2 },
    ],
    ["Eithers", "nowhere", [{ a: "a" }, { b: "b" }], [{ a: "a" }, { tomorrow: 1 }]],
    ["Leaf", "itself through another, the other first", leaf, { name: "a", branch: { leaves: [{}] } }],
  ])("has a schema for %s, which leads back to %s, in requests", async (model, _, good, bad) => {
    const schema = await schemaOf(`${model}Write`);
    expect(safeParse(schema, good).issues).toBeUndefined();
    expect(safeParse(schema, bad).success).toBe(false);
  });

  it.each([
    [
      "Branch",
      { leaves: [{ name: "a", branch: { leaves: [leaf] } }] },
      { leaves: [{ name: "a", branch: { leaves: [{ name: 1, branch: null }] } }] },
    ],
    ["AnyJson", ["a", 1, { b: ["c", null] }], ["a", { b: [true] }]],
    ["Shapes", { size: 1, free_name: "longer than three", _own: { leaves: [] } }, { size: 1, free_name: 2 }],
    ["Eithers", [{ a: "a" }, { tomorrow: 1 }], [1]],
  ])("has a schema for %s in answers", async (model, good, bad) => {
    const schema = await schemaOf(model);
    expect(safeParse(schema, good).issues).toBeUndefined();
    expect(safeParse(schema, bad).success).toBe(false);
  });
});
