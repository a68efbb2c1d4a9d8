import { describe, expect, it } from "vitest";
import { contextOf } from "../../codegen/emit/Context.js";
import { schemaOf } from "../../codegen/emit/schema.js";
import { typeOf } from "../../codegen/emit/type.js";
import type { Shape } from "../../codegen/facts/Shape.js";
import { parseShape } from "../../codegen/parse/shape.js";
import type { Model } from "../../codegen/plan/Plan.js";
import { NO_PLAN } from "./generated.js";

const text: Shape = { kind: "string" };
const whole: Shape = { kind: "number", integer: true };
const required = { required: true, deprecated: false };

function object(...names: readonly string[]): Shape {
  return {
    kind: "object",
    properties: names.map((name) => ({ ...required, name, shape: text })),
  };
}

/** An object that may leave out its type. */
function silent(...values: readonly string[]): Shape {
  return {
    kind: "object",
    properties: [{ required: false, deprecated: false, name: "type", shape: { kind: "enum", values } }],
  };
}

/** An object that holds another. */
function holding(name: string): Shape {
  return {
    kind: "object",
    properties: [{ ...required, name: "card_holder", shape: { kind: "model", name } }],
  };
}

/** The models that the shapes below refer to. */
const models: readonly Model[] = (
  [
    ["Own", { kind: "array", items: { kind: "model", name: "Own" } }],
    ["Rank", { kind: "enum", values: ["gold", "silver"] }],
    [
      "Person",
      {
        kind: "object",
        properties: [{ ...required, name: "type", shape: { kind: "literal", value: "person" } }],
      },
    ],
    [
      "Team",
      {
        kind: "object",
        properties: [{ ...required, name: "type", shape: { kind: "literal", value: "team" } }],
      },
    ],
    [
      "Old",
      {
        kind: "union",
        members: [
          { kind: "model", name: "Person" },
          { kind: "model", name: "Team" },
        ],
      },
    ],
    ["Anyone", object("type")],
    ["Silent", silent("silent", "quiet")],
    ["Mute", silent("mute")],
    ["Address", object("city")],
    ["House", object("city", "floors")],
    [
      "Empty",
      { kind: "object", properties: [{ required: false, deprecated: false, name: "city", shape: text }] },
    ],
    [
      "Nullable",
      {
        kind: "object",
        properties: [{ ...required, name: "note", shape: { kind: "nullable", inner: text } }],
      },
    ],
    ["Free", { kind: "object", properties: [{ ...required, name: "top", shape: text }], rest: text }],
    ["PersonCard", holding("Person")],
    ["TeamCard", holding("Team")],
    ["Detour", { kind: "nullable", inner: { kind: "model", name: "Own" } }],
  ] as const
).map(([name, shape]) => ({ name, shape: shape as Shape, hidden: [], sent: true, received: true }));

function contextFor(direction: "sent" | "received") {
  return contextOf(
    {
      name: "Own",
      shape: text,
      hidden: [],
      sent: direction === "sent",
      received: direction === "received",
    },
    { ...NO_PLAN, models },
  );
}

function model(name: string): Shape {
  return { kind: "model", name };
}

function at(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

/** What the document says, what it means, and what is written for it. */
const table: readonly {
  readonly what: string;
  readonly given: object;
  readonly shape: Shape;
  readonly type: string;
  /** In an answer, where it is not the type of a request. */
  readonly answerType?: string;
  /** With the type where it says `TYPE`. */
  readonly request: string;
  readonly answer: string;
}[] = [
  {
    what: "text",
    given: { type: "string" },
    shape: text,
    type: "string",
    request: "string()",
    answer: "string()",
  },
  {
    what: "text with bounds, counted in code points",
    given: { type: "string", minLength: 1, maxLength: 256, pattern: "^a/b$" },
    shape: { kind: "string", minLength: 1, maxLength: 256, pattern: "^a/b$" },
    type: "string",
    request: "v.pipe(string(), v.minLength(1), v.maxCodePoints(256), v.regex(/^a\\/b$/))",
    answer: "string()",
  },
  {
    what: "text with a format, which is the server's business",
    given: { type: "string", format: "email" },
    shape: { kind: "string", format: "email" },
    type: "string",
    request: "string()",
    answer: "string()",
  },
  {
    what: "a day, which is no date-time",
    given: { type: "string", format: "date" },
    shape: { kind: "string", format: "date" },
    type: "string",
    request: "string()",
    answer: "string()",
  },
  {
    what: "a date-time",
    given: { type: "string", format: "date-time" },
    shape: { kind: "dateTime" },
    type: "Date",
    request: "date()",
    answer: "date()",
  },
  {
    what: "an integer",
    given: { type: "integer" },
    shape: whole,
    type: "number",
    request: "integer()",
    answer: "integer()",
  },
  {
    what: "a number with bounds",
    given: { type: "number", minimum: 0, maximum: 1.5 },
    shape: { kind: "number", integer: false, minimum: 0, maximum: 1.5 },
    type: "number",
    request: "v.pipe(number(), v.minValue(0), v.maxValue(1.5))",
    answer: "number()",
  },
  {
    what: "a number with an open bound",
    given: { type: "integer", exclusiveMinimum: 0 },
    shape: { kind: "number", integer: true, exclusiveMinimum: 0 },
    type: "number",
    request: "v.pipe(integer(), v.gtValue(0))",
    answer: "integer()",
  },
  {
    what: "true or false",
    given: { type: "boolean", default: false },
    shape: { kind: "boolean" },
    type: "boolean",
    request: "boolean()",
    answer: "boolean()",
  },
  {
    what: "one text",
    given: { type: "string", const: "team" },
    shape: { kind: "literal", value: "team" },
    type: '"team"',
    request: "string()",
    answer: "string()",
  },
  {
    what: "one number",
    given: { type: "integer", const: 7 },
    shape: { kind: "literal", value: 7 },
    type: "7",
    request: "number()",
    answer: "number()",
  },
  {
    what: "one truth value",
    given: { type: "boolean", const: false },
    shape: { kind: "literal", value: false },
    type: "false",
    request: "boolean()",
    answer: "boolean()",
  },
  {
    what: "an enum, open in answers",
    given: { type: "string", enum: ["gold", "silver"] },
    shape: { kind: "enum", values: ["gold", "silver"] },
    type: '"gold" | "silver"',
    answerType: 'Open<"gold" | "silver">',
    request: "string()",
    answer: "string()",
  },
  {
    what: "an enum with a name",
    given: at("Rank"),
    shape: model("Rank"),
    type: "Rank",
    answerType: "Open<Rank>",
    request: "string()",
    answer: "string()",
  },
  {
    what: "an enum with a name and a length beside it",
    given: { ...at("Rank"), minLength: 1, maxLength: 9, default: "gold" },
    shape: { kind: "model", name: "Rank", minLength: 1, maxLength: 9 },
    type: "Rank",
    answerType: "Open<Rank>",
    request: "v.pipe(string(), v.minLength(1), v.maxCodePoints(9))",
    answer: "string()",
  },
  {
    what: "a reference",
    given: at("Address"),
    shape: model("Address"),
    type: "Address",
    request: "AddressSchema",
    answer: "AddressSchema",
  },
  {
    what: "an array, which a request may have read-only",
    given: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 3 },
    shape: { kind: "array", items: text, minItems: 1, maxItems: 3 },
    type: "readonly string[]",
    answerType: "string[]",
    request: "v.pipe(listSchema(string()), v.minLength(1), v.maxLength(3))",
    answer: "listSchema(string())",
  },
  {
    what: "an array of a union",
    given: { type: "array", items: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    shape: { kind: "array", items: { kind: "union", members: [text, whole] } },
    type: "readonly (string | number)[]",
    answerType: "(string | number)[]",
    request: 'listSchema(scalar("string", "integer"))',
    answer: 'listSchema(scalar("string", "integer"))',
  },
  {
    what: "a tuple",
    given: { type: "array", prefixItems: [{ type: "string" }, at("Rank")], minItems: 2, maxItems: 2 },
    shape: { kind: "tuple", items: [text, model("Rank")] },
    type: "[string, Rank]",
    answerType: "[string, Open<Rank>]",
    request: "tupleSchema(string(), string())",
    answer: "tupleSchema(string(), string())",
  },
  {
    what: "a free-form map of anything",
    given: { type: "object" },
    shape: { kind: "map", values: { kind: "unknown" } },
    type: "Record<string, unknown>",
    request: "mapSchema(unknown())",
    answer: "mapSchema(unknown())",
  },
  {
    what: "a map with bounds on keys and entries",
    given: {
      type: "object",
      additionalProperties: { type: "boolean" },
      propertyNames: { minLength: 1, maxLength: 40 },
      minProperties: 1,
      maxProperties: 50,
    },
    shape: {
      kind: "map",
      values: { kind: "boolean" },
      keyMinLength: 1,
      keyMaxLength: 40,
      minEntries: 1,
      maxEntries: 50,
    },
    type: "Record<string, boolean>",
    request:
      "v.pipe(mapSchema(boolean()), eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))), v.minEntries(1), v.maxEntries(50))",
    answer: "mapSchema(boolean())",
  },
  {
    what: "a map with date-times, which come as text because the codec leaves maps alone",
    given: {
      type: "object",
      additionalProperties: { anyOf: [{ type: "boolean" }, { type: "string", format: "date-time" }] },
    },
    shape: { kind: "map", values: { kind: "union", members: [{ kind: "boolean" }, { kind: "dateTime" }] } },
    type: "Record<string, boolean | Date>",
    answerType: "Record<string, boolean | string>",
    request: "mapSchema(unionSchema(boolean(), date()))",
    answer: 'mapSchema(scalar("boolean", "string"))',
  },
  {
    what: "a map that leads back to its own model, which TypeScript reads only as a member",
    given: { type: "object", additionalProperties: at("Own") },
    shape: { kind: "map", values: model("Own") },
    type: "{ [key: string]: Own }",
    request: "mapSchema(v.lazy(() => OwnSchema))",
    answer: "mapSchema(v.lazy(() => OwnSchema))",
  },
  {
    what: "an object with required and optional properties",
    given: {
      type: "object",
      properties: {
        full_name: { type: "string" },
        created_at: { anyOf: [{ type: "string" }, { type: "null" }] },
      },
      required: ["full_name"],
      additionalProperties: false,
    },
    shape: {
      kind: "object",
      properties: [
        { ...required, name: "full_name", shape: text },
        { required: false, deprecated: false, name: "created_at", shape: { kind: "nullable", inner: text } },
      ],
    },
    type: "{ fullName: string; createdAt?: string | null | undefined }",
    request: "objectSchema<TYPE>({ fullName: string(), createdAt: v.nullish(string()) })",
    answer: "objectSchema<TYPE>({ fullName: string(), createdAt: nullish(string()) })",
  },
  {
    what: "an object whose answers may lack what is null and have null for what is missing",
    given: {
      type: "object",
      properties: {
        a: { anyOf: [{ type: "string" }, { type: "null" }] },
        b: { type: "string", deprecated: true, default: "x" },
      },
      required: ["a"],
    },
    shape: {
      kind: "object",
      properties: [
        { ...required, name: "a", shape: { kind: "nullable", inner: text } },
        { required: false, deprecated: true, name: "b", default: "x", shape: text },
      ],
    },
    type: "{ a: string | null; b?: string | undefined }",
    request: "objectSchema<TYPE>({ a: v.nullable(string()), b: v.optional(string()) })",
    answer: "objectSchema<TYPE>({ a: nullish(string()), b: nullish(string()) })",
  },
  {
    what: "an object of which nothing is said",
    given: { type: "object", properties: {} },
    shape: { kind: "object", properties: [] },
    type: "Record<string, never>",
    request: "objectSchema<TYPE>({  })",
    answer: "objectSchema<TYPE>({  })",
  },
  {
    what: "a value or null",
    given: { anyOf: [{ type: "null" }, { type: "integer" }] },
    shape: { kind: "nullable", inner: whole },
    type: "number | null",
    request: "v.nullable(integer())",
    answer: "v.nullable(integer())",
  },
  {
    what: "null alone",
    given: { type: "null" },
    shape: { kind: "null" },
    type: "null",
    request: 'scalar("null")',
    answer: 'scalar("null")',
  },
  {
    what: "a map of objects, whose date-times the codec finds by their names",
    given: {
      type: "object",
      additionalProperties: {
        type: "object",
        properties: { created_at: { type: "string", format: "date-time" } },
        required: ["created_at"],
      },
    },
    shape: {
      kind: "map",
      values: {
        kind: "object",
        properties: [{ ...required, name: "created_at", shape: { kind: "dateTime" } }],
      },
    },
    type: "Record<string, { createdAt: Date }>",
    request: "mapSchema(objectSchema<{ createdAt: Date }>({ createdAt: date() }))",
    answer: "mapSchema(objectSchema<{ createdAt: Date }>({ createdAt: date() }))",
  },
  {
    what: "a map with some typed names, all of which stay as they are",
    given: {
      type: "object",
      properties: { _cost: at("Address"), full_name: { type: "string", maxLength: 9 } },
      required: ["full_name"],
      additionalProperties: { anyOf: [{ type: "integer" }, { type: "string", enum: ["a"] }] },
    },
    shape: {
      kind: "object",
      properties: [
        { required: false, deprecated: false, name: "_cost", key: "_cost", shape: model("Address") },
        { ...required, name: "full_name", key: "full_name", shape: { kind: "string", maxLength: 9 } },
      ],
      rest: { kind: "union", members: [whole, { kind: "enum", values: ["a"] }] },
    },
    type: '{ _cost?: Address | undefined; full_name: string; [key: string]: number | "a" | Address | string | undefined }',
    answerType:
      '{ _cost?: Address | undefined; full_name: string; [key: string]: number | Open<"a"> | Address | string | undefined }',
    request:
      'mapSchema(scalar("integer", "string"), { _cost: v.optional(AddressSchema), full_name: v.pipe(string(), v.maxCodePoints(9)) })',
    answer: 'mapSchema(scalar("integer", "string"), { _cost: nullish(AddressSchema), full_name: string() })',
  },
  {
    what: "a map of which nothing is said but that it may have any names",
    given: { type: "object", properties: {}, additionalProperties: true },
    shape: { kind: "object", properties: [], rest: { kind: "unknown" } },
    type: "{ [key: string]: unknown | undefined }",
    request: "mapSchema(unknown(), {  })",
    answer: "mapSchema(unknown(), {  })",
  },
  {
    what: "a union of integers and numbers",
    given: { oneOf: [{ type: "integer" }, { type: "number" }, { type: "null" }] },
    shape: {
      kind: "nullable",
      inner: { kind: "union", members: [whole, { kind: "number", integer: false }] },
    },
    type: "number | null",
    request: "v.nullable(number())",
    answer: "v.nullable(number())",
  },
  {
    what: "a union of plain types",
    given: { anyOf: [{ type: "string" }, { type: "integer" }, { type: "number" }, { type: "boolean" }] },
    shape: { kind: "union", members: [text, whole, { kind: "number", integer: false }, { kind: "boolean" }] },
    type: "string | number | boolean",
    request: 'scalar("string", "number", "boolean")',
    answer: 'scalar("string", "number", "boolean")',
  },
  {
    what: "a union with a stated discriminator",
    given: {
      oneOf: [at("Person"), at("Team")],
      discriminator: {
        propertyName: "type",
        mapping: { person: at("Person").$ref, "a-team": at("Team").$ref },
      },
    },
    shape: {
      kind: "union",
      members: [model("Person"), model("Team")],
      discriminator: { property: "type", members: { person: "Person", "a-team": "Team" } },
    },
    type: "Person | Team",
    request: 'closedVariant("type", { person: PersonSchema, "a-team": TeamSchema })',
    answer: 'variant("type", { person: PersonSchema, "a-team": TeamSchema })',
  },
  {
    what: "a union whose discriminator one member may leave out",
    given: {
      oneOf: [at("Person"), at("Address"), at("Silent")],
      discriminator: {
        propertyName: "type",
        mapping: { person: at("Person").$ref, address: at("Address").$ref, silent: at("Silent").$ref },
      },
    },
    shape: {
      kind: "union",
      members: [model("Person"), model("Address"), model("Silent")],
      discriminator: {
        property: "type",
        members: { person: "Person", address: "Address", silent: "Silent" },
      },
    },
    type: "Person | Address | Silent",
    request:
      'closedVariant("type", { person: PersonSchema, address: AddressSchema, silent: SilentSchema, "": SilentSchema })',
    answer:
      'variant("type", { person: PersonSchema, address: AddressSchema, silent: SilentSchema, "": SilentSchema })',
  },
  {
    what: "a union whose discriminator several members may leave out",
    given: {
      oneOf: [at("Silent"), at("Person"), at("Mute")],
      discriminator: {
        propertyName: "type",
        mapping: {
          silent: at("Silent").$ref,
          quiet: at("Silent").$ref,
          person: at("Person").$ref,
          mute: at("Mute").$ref,
        },
      },
    },
    shape: {
      kind: "union",
      members: [model("Silent"), model("Person"), model("Mute")],
      discriminator: {
        property: "type",
        members: { silent: "Silent", quiet: "Silent", person: "Person", mute: "Mute" },
      },
    },
    type: "Silent | Person | Mute",
    request:
      'closedVariant("type", { silent: SilentSchema, quiet: SilentSchema, person: PersonSchema, mute: MuteSchema, "": unionSchema(SilentSchema, MuteSchema) })',
    answer:
      'variant("type", { silent: SilentSchema, quiet: SilentSchema, person: PersonSchema, mute: MuteSchema, "": unionSchema(SilentSchema, MuteSchema) })',
  },
  {
    what: "a union of which one member takes whatever the others do not",
    given: { anyOf: [at("Person"), at("Team"), at("Anyone")] },
    shape: { kind: "union", members: [model("Person"), model("Team"), model("Anyone")] },
    type: "Person | Team | Anyone",
    request: 'variant("type", { person: PersonSchema, team: TeamSchema }, AnyoneSchema)',
    answer: 'variant("type", { person: PersonSchema, team: TeamSchema }, AnyoneSchema)',
  },
  {
    what: "a union of a union whose members share a literal, and of one that does without it",
    given: { anyOf: [at("Old"), at("Address")] },
    shape: { kind: "union", members: [model("Old"), model("Address")] },
    type: "Old | Address",
    request: 'variant("type", { person: OldSchema, team: OldSchema }, AddressSchema)',
    answer: 'variant("type", { person: OldSchema, team: OldSchema }, AddressSchema)',
  },
  {
    what: "a union of objects with keys of their own, the most first in answers",
    given: { anyOf: [at("Anyone"), at("Address"), at("House"), at("Nullable")] },
    shape: { kind: "union", members: [model("Anyone"), model("Address"), model("House"), model("Nullable")] },
    type: "Anyone | Address | House | Nullable",
    request: "unionSchema(AnyoneSchema, AddressSchema, HouseSchema, NullableSchema)",
    answer: 'byKeys([HouseSchema, "city", "floors"], [AnyoneSchema, "type"], [AddressSchema, "city"])',
  },
  {
    what: "a union of objects that hold different members of a union",
    given: { anyOf: [at("PersonCard"), at("TeamCard")] },
    shape: { kind: "union", members: [model("PersonCard"), model("TeamCard")] },
    type: "PersonCard | TeamCard",
    request: "unionSchema(PersonCardSchema, TeamCardSchema)",
    answer: 'variantWithin("cardHolder", "type", { person: PersonCardSchema, team: TeamCardSchema })',
  },
  ...[
    ["of which all require the same", "Address", "Address"],
    ["of which none requires any", "Empty", "Empty"],
    ["of which one may have what another requires", "Address", "Empty"],
    ["of which one may have any key", "Address", "Free"],
    ["of which none requires what cannot be null", "Nullable", "Empty"],
  ].map(([what, one = "", other = ""]) => ({
    what: `a union of objects ${what}, open in answers`,
    given: { anyOf: [at(one), at(other)] },
    shape: { kind: "union", members: [model(one), model(other)] } as const,
    type: [...new Set([one, other])].join(" | "),
    request: one === other ? `${one}Schema` : `unionSchema(${one}Schema, ${other}Schema)`,
    answer: "objectSchema({})",
  })),
  {
    what: "a reference back to its own model",
    given: { type: "array", items: at("Own") },
    shape: { kind: "array", items: model("Own") },
    type: "readonly Own[]",
    answerType: "Own[]",
    request: "listSchema(v.lazy(() => OwnSchema))",
    answer: "listSchema(v.lazy(() => OwnSchema))",
  },
  {
    what: "a reference back to its own model through another",
    given: at("Detour"),
    shape: model("Detour"),
    type: "Detour",
    request: "v.lazy(() => DetourSchema)",
    answer: "v.lazy(() => DetourSchema)",
  },
  {
    what: "a value of which nothing is said",
    given: { deprecated: true },
    shape: { kind: "unknown" },
    type: "unknown",
    request: "unknown()",
    answer: "unknown()",
  },
];

describe.each(table)("$what", ({ given, shape, type, answerType = type, request, answer }) => {
  it("is understood", () => {
    expect(parseShape(given, "")).toEqual(shape);
  });

  it("has this TypeScript type", () => {
    expect(typeOf(shape, contextFor("sent")).text).toBe(type);
    expect(typeOf(shape, contextFor("received")).text).toBe(answerType);
  });

  it("has this valibot schema", () => {
    expect(schemaOf(shape, contextFor("sent")).text).toBe(request.replace("TYPE", type));
    expect(schemaOf(shape, contextFor("received")).text).toBe(answer.replace("TYPE", answerType));
  });
});
