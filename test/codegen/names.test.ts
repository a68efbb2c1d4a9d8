/*
 * Names that mean something else than usual: what the generator tells the codec of them, and what
 * then becomes of values.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fieldsText } from "../../codegen/emit/fields.js";
import { parseDocument } from "../../codegen/parse/document.js";
import { planCode } from "../../codegen/plan/planCode.js";
import { PolarCore } from "../../core/lite/PolarCore.js";
import { fakeFetch } from "../core/support.js";
import { type Compiled, compile } from "./compile.js";
import { changed, type Json, json, small, withAnswer, withRequest } from "./documents.js";
import { generated } from "./generated.js";

function at(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

const text = { type: "string" };
const dateTime = { type: "string", format: "date-time" };

function literal(value: string) {
  return { type: "string", const: value };
}

function object(properties: Json, required: readonly string[] = Object.keys(properties)): Json {
  return {
    type: "object",
    properties,
    required,
  };
}

function mapOf(values: unknown): Json {
  return { type: "object", additionalProperties: values };
}

function list(items: unknown): Json {
  return { type: "array", items };
}

/** What the codec is told for a function of a document. */
function fieldsIn(document: unknown, func = "customersCreate") {
  return planCode(parseDocument(document)).functions.find(({ operation }) => operation.name === func)?.fields;
}

describe("a name is treated", () => {
  const always: readonly (readonly [what: string, name: string, schema: unknown, as: string | undefined])[] =
    [
      ["as usual: text", "full_name", text, undefined],
      ["as usual: a date-time", "seen_at", dateTime, undefined],
      ["as usual: null or a date-time", "seen_at", { anyOf: [dateTime, { type: "null" }] }, undefined],
      ["as usual: a date-time or false", "seen_at", { anyOf: [dateTime, { type: "boolean" }] }, undefined],
      ["as usual: a number, though called like a date", "seen_at", { type: "integer" }, undefined],
      ["as usual: null alone, though called like a date", "seen_at", { type: "null" }, undefined],
      ["as usual: a typed object, though called like a date", "seen_at", at("Team"), undefined],
      ["as usual: a map of objects called like one", "prices", mapOf(at("Team")), undefined],
      ["as usual: a map of lists of objects called like one", "prices", mapOf(list(at("Team"))), undefined],
      ["as usual: a list of objects, though called like a map", "prices", list(at("Team")), undefined],
      ["as usual: free-form", "metadata", { type: "object" }, undefined],
      ["as usual: text, though called like a map", "metadata", text, undefined],
      ["as a date-time, if it is one", "birthday", dateTime, "date"],
      ["as text, if it is that", "seen_at", text, "convert"],
      ["as text, if it is an enum", "seen_at", at("Rank"), "convert"],
      ["as text, if it is a literal", "seen_at", literal("Today"), "convert"],
      ["as text, if it is a day", "seen_at", { type: "string", format: "date" }, "convert"],
      [
        "as usual: a list of texts, which the codec takes for values without a name",
        "seen_at",
        list(text),
        undefined,
      ],
      ["as a map, if it is one", "extra", { type: "object" }, "keep"],
      ["as a map, if it is one of lists of anything", "extra", mapOf(list({})), "keep"],
      ["as a map, if it is one of maps", "extra", mapOf(mapOf(text)), "keep"],
      ["as a map, if it is a list of maps", "extra", list(mapOf(text)), "keep"],
      ["as a map, if it is one of date-times", "extra", mapOf(dateTime), "keep"],
      ["as a map, though called like a date", "seen_at", mapOf(text), "keep"],
      ["as a map, if it is anything", "extra", {}, "keep"],
      ["as a map, though called like one of objects", "prices", {}, "keep"],
      ["as a map of objects, if it is one", "extra", mapOf(at("Team")), "keepKeys"],
      [
        "as a map of objects or text, if it is one",
        "extra",
        mapOf({ anyOf: [at("Team"), text] }),
        "keepKeys",
      ],
      ["as a map of objects, though called free-form", "metadata", mapOf(at("Team")), "keepKeys"],
      ["as a map with some typed names, if it is one", "extra", rest({ a: at("Team") }, text), "keepKeys"],
      ["as a typed object, though called free-form", "metadata", at("Team"), "convert"],
      ["as a typed object, though called like a map of objects", "prices", at("Team"), "convert"],
      ["as a list of objects, though called free-form", "input", list(at("Team")), "convert"],
    ];
  it.each(always)("%s (%s)", (_, name, schema, as) => {
    expect(fieldsIn(withAnswer(schema, name))).toEqual(as === undefined ? {} : { [name]: as });
  });

  const sent: readonly (readonly [what: string, name: string, schema: unknown, as: string | undefined])[] = [
    ["as usual: a date-time, which is one already", "birthday", dateTime, undefined],
    ["as usual: text, which stays so", "seen_at", text, undefined],
    ["as usual: a list of date-times", "seen_at", list(dateTime), undefined],
    ["as a map, if it is one", "extra", { type: "object" }, "keep"],
    ["as a map of objects, if it is one", "extra", mapOf(at("Team")), "keepKeys"],
    ["as a typed object, though called free-form", "input", at("Team"), "convert"],
  ];
  it.each(sent)("in a request %s (%s)", (_, name, schema, as) => {
    expect(fieldsIn(withRequest(schema, name))).toEqual(as === undefined ? {} : { [name]: as });
  });

  it("only where an endpoint has it", () => {
    const document = withAnswer(dateTime, "birthday");
    expect(fieldsIn(document, "customersUpdate")).toEqual({ birthday: "date" });
    expect(fieldsIn(document, "customersList")).toEqual({ birthday: "date" });
    expect(fieldsIn(document, "customersDelete")).toEqual({});
  });

  it("in errors, too", () => {
    const document = changed(small, "/components/schemas/ResourceNotFound/properties/found", mapOf(text));
    expect(fieldsIn(document, "customersDelete")).toEqual({ found: "keep" });
    expect(fieldsIn(document, "customersCreate")).toEqual({});
  });

  it("so that all its places are right: in the request free-form, in the answer text", () => {
    const document = changed(
      withAnswer(text),
      "/components/schemas/CustomerWrite/properties/extra_field",
      {},
    );
    expect(fieldsIn(document)).toEqual({ extra_field: "keep" });
  });

  it("however deep it stands", () => {
    const deep = list({ anyOf: [text, object({ a: mapOf(object({ b: mapOf(text) })) })] });
    expect(fieldsIn(withAnswer(deep))).toEqual({ a: "keepKeys", b: "keep" });
  });

  it("also under the free names of a map with some typed names", () => {
    const deep = rest({ a: text }, object({ b: mapOf(text) }));
    expect(fieldsIn(withAnswer(deep, "prices"))).toEqual({ b: "keep" });
  });

  it("not, where it is a name of a map with some typed names", () => {
    expect(fieldsIn(withAnswer(rest({ metadata: at("Team"), seen_at: text }, text), "prices"))).toEqual({});
  });

  it("once, though its schema leads back to itself", () => {
    const schemas = { Node: object({ children: mapOf(at("Node")), value: {} }) };
    expect(fieldsIn(withAnswer(at("Node"), "root", schemas))).toEqual({
      children: "keepKeys",
      value: "keep",
    });
  });

  it("by a literal beside it, where it has several meanings", () => {
    const document = withAnswer(
      list({
        anyOf: [
          object({ kind: literal("moment"), value: dateTime }),
          object({ kind: literal("map"), value: mapOf(text) }),
          object({ kind: literal("objects"), value: mapOf(at("Team")) }),
          object({ kind: literal("text"), value: text }),
          object({ value: text }),
        ],
      }),
    );
    expect(fieldsIn(document)).toEqual({
      value: { by: "kind", values: { moment: "date", map: "keep", objects: "keepKeys" } },
    });
  });
});

/** A map with some typed names. */
function rest(properties: Json, values: unknown): Json {
  return { ...object(properties, []), additionalProperties: values };
}

describe("the code says so", () => {
  function written(document: unknown): string {
    return (generated(document).get("funcs/lite/customersCreate.ts") ?? "").replaceAll(/\s+/g, " ");
  }

  it("not at all where all names mean what they usually do", () => {
    expect(written(small)).not.toContain("fields:");
  });

  it("for one name", () => {
    expect(written(withAnswer(dateTime, "birthday"))).toContain('fields: { birthday: "date" },');
  });

  it("for several names, whatever they are", () => {
    const document = changed(withAnswer({}, "a~1b.c"), "/components/schemas/Person/properties/d", {});
    expect(written(document)).toContain('fields: { "a/b.c": "keep", d: "keep" },');
  });

  it("for names that JavaScript has a meaning for", () => {
    expect(fieldsText(Object.fromEntries([["__proto__", "keep"] as const]))).toBe(
      '{ ["__proto__"]: "keep" }',
    );
  });

  it("by the holder", () => {
    const document = changed(
      withAnswer(dateTime, "value"),
      "/components/schemas/Team/properties/value",
      text,
    );
    expect(written(document)).toContain('fields: { value: { by: "type", values: { person: "date" } } },');
  });
});

/**
 * Each function sends what it gets, or gets what it sends: its body and its answer have one schema.
 */
const functions: Readonly<Record<string, unknown>> = {
  // The three meanings that one name has in events.
  eventsEcho: object({
    events: list({
      oneOf: [at("SystemEvent"), at("UserEvent")],
      discriminator: {
        propertyName: "source",
        mapping: { system: at("SystemEvent")["$ref"], user: at("UserEvent")["$ref"] },
      },
    }),
    customer: object({ metadata: mapOf(text) }),
  }),
  momentsEcho: object({ seen: dateTime, done_at: dateTime }),
  wordsEcho: object({ seen: text, done_at: text }),
  mapsEcho: object({
    by_name: mapOf(object({ full_name: text, seen_at: dateTime, metadata: mapOf(text) })),
    lists_by_name: mapOf(list(object({ full_name: text }))),
    prices: list(object({ full_name: text })),
    headers: mapOf(text),
    "odd/na.me": mapOf(text),
    input: object({ full_name: text }),
  }),
  // A discriminator that generated code calls something else, and one that is a word of the
  // language.
  namedEcho: list({
    anyOf: [
      object({ name: literal("map"), value: mapOf(text) }),
      object({ name: literal("object"), value: object({ full_name: text }) }),
      object({ default: literal("map"), setting: mapOf(text) }),
      object({ default: literal("object"), setting: object({ full_name: text }) }),
    ],
  }),
  treesEcho: at("Tree"),
};

const paths: Record<string, Json> = {};
for (const [func, schema] of Object.entries(functions)) {
  const answer = { "x-func": func, "x-body-key": null, responses: { 200: json(schema) } };
  paths[`/v1/${func}`] = { post: { ...answer, requestBody: { required: true, ...json(schema) } } };
}

const document: Json = {
  ...small,
  paths,
  components: {
    schemas: {
      SystemEvent: object({
        source: literal("system"),
        metadata: object({ order_id: text, paid_at: dateTime }),
      }),
      UserEvent: object({ source: literal("user"), metadata: at("UserMetadata") }),
      UserMetadata: rest({ _cost: at("Cost"), snake_name: text }, { anyOf: [text, { type: "number" }] }),
      Cost: object({ amount_in_cents: text, noted_at: dateTime }),
      Tree: object({ own_metadata: {}, branches: mapOf(at("Tree")) }),
    },
  },
};

/** JSON as it is after a journey as text: `__proto__` is a key like any other. */
function parsed(value: string): unknown {
  return JSON.parse(value);
}

const moment = "2026-01-02T03:04:05.678Z";
const date = new Date(moment);

const values: readonly (readonly [what: string, func: string, wire: string, value: unknown])[] = [
  [
    "a name of three meanings",
    "eventsEcho",
    `{"events":[
      {"source":"system","metadata":{"order_id":"1","paid_at":"${moment}"}},
      {"source":"user","metadata":{"_cost":{"amount_in_cents":"1","noted_at":"${moment}"},
        "snake_name":"a","free_name":"b","fooBar":1,"paid_at":"${moment}","__proto__":"c"}},
      {"source":"user","metadata":{}}
    ],"customer":{"metadata":{"order_id":"1","paid_at":"${moment}","fooBar":"d","__proto__":"c"}}}`,
    {
      events: [
        { source: "system", metadata: { orderId: "1", paidAt: date } },
        {
          source: "user",
          metadata: withProto(
            {
              _cost: { amountInCents: "1", notedAt: date },
              snake_name: "a",
              free_name: "b",
              fooBar: 1,
              paid_at: moment,
            },
            "c",
          ),
        },
        { source: "user", metadata: {} },
      ],
      customer: { metadata: withProto({ order_id: "1", paid_at: moment, fooBar: "d" }, "c") },
    },
  ],
  [
    "a date-time that is called like text",
    "momentsEcho",
    `{"seen":"${moment}","done_at":"${moment}"}`,
    { seen: date, doneAt: date },
  ],
  [
    "text that is called like a date-time",
    "wordsEcho",
    `{"seen":"${moment}","done_at":"${moment}"}`,
    { seen: moment, doneAt: moment },
  ],
  [
    "maps of all kinds",
    "mapsEcho",
    `{"by_name":{
        "snake_key":{"full_name":"a","seen_at":"${moment}","metadata":{"free_key":"b"}},
        "camelKey":{"full_name":"c","seen_at":"${moment}","metadata":{}},
        "metadata":{"full_name":"e","seen_at":"${moment}","metadata":{}},
        "__proto__":{"full_name":"d","seen_at":"${moment}","metadata":{"__proto__":"x"}}
      },
      "lists_by_name":{"seen_at":[{"full_name":"a"}],"__proto__":[]},
      "prices":[{"full_name":"a"}],
      "headers":{"x-one":"a","fooBar":"b","foo_bar":"c","__proto__":"d"},
      "odd/na.me":{"foo_bar":"c"},
      "input":{"full_name":"a"}}`,
    {
      byName: withProto(
        {
          snake_key: { fullName: "a", seenAt: date, metadata: { free_key: "b" } },
          camelKey: { fullName: "c", seenAt: date, metadata: {} },
          metadata: { fullName: "e", seenAt: date, metadata: {} },
        },
        { fullName: "d", seenAt: date, metadata: withProto({}, "x") },
      ),
      listsByName: withProto({ seen_at: [{ fullName: "a" }] }, []),
      prices: [{ fullName: "a" }],
      headers: withProto({ "x-one": "a", fooBar: "b", foo_bar: "c" }, "d"),
      "odd/na.me": { foo_bar: "c" },
      input: { fullName: "a" },
    },
  ],
  [
    "a name told apart by names that code must not use",
    "namedEcho",
    `[{"name":"map","value":{"full_name":"a"}},{"name":"object","value":{"full_name":"a"}},
      {"default":"map","setting":{"full_name":"a"}},{"default":"object","setting":{"full_name":"a"}}]`,
    [
      { name: "map", value: { full_name: "a" } },
      { name: "object", value: { fullName: "a" } },
      { default: "map", setting: { full_name: "a" } },
      { default: "object", setting: { fullName: "a" } },
    ],
  ],
  [
    "what leads back to itself",
    "treesEcho",
    `{"own_metadata":[{"foo_bar":1}],"branches":{"first_branch":
      {"own_metadata":{"fooBar":null},"branches":{"__proto__":{"own_metadata":null,"branches":{}}}}}}`,
    {
      ownMetadata: [{ foo_bar: 1 }],
      branches: {
        first_branch: {
          ownMetadata: { fooBar: null },
          branches: withProto({}, { ownMetadata: null, branches: {} }),
        },
      },
    },
  ],
];

/** An object with an own property `__proto__`. */
function withProto(properties: Json, value: unknown): Json {
  return Object.fromEntries([...Object.entries(properties), ["__proto__", value]]);
}

describe("the codec, told so by the code,", () => {
  let code: Compiled;

  beforeAll(async () => {
    code = await compile(document);
  });

  afterAll(() => code.remove());

  it("has code that type-checks", { timeout: 120_000 }, async () => {
    expect(await code.problems()).toBe("");
  });

  describe.each(["funcs/lite", "funcs"])("in %s", (folder) => {
    it.each(values)("reads and writes %s", async (_, func, wire, value) => {
      const module = await code.load<Record<string, (core: PolarCore, request: unknown) => Promise<unknown>>>(
        `${folder}/${func}`,
      );
      const { fetch, bodies } = fakeFetch(
        new Response(wire, { headers: { "content-type": "application/json" } }),
      );
      const result = await module[func]?.(new PolarCore({ fetch: fetch as never }), value);
      expect(result).toEqual({
        ok: true,
        value,
        drift: [],
        status: 200,
        headers: { "content-type": "application/json" },
      });
      // For `toEqual`, what a prototype has is as good as an own property.
      expect(JSON.stringify((result as { readonly value: unknown }).value)).toBe(JSON.stringify(value));
      expect(bodies).toEqual([JSON.stringify(parsed(wire))]);
    });
  });
});
