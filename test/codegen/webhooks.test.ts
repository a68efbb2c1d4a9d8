import { describe, expect, it } from "vitest";
import { RefusedDocument } from "../../codegen/refuse.js";
import { changed, type Json, json, small } from "./documents.js";
import { generated } from "./generated.js";

const dateTime = { type: "string", format: "date-time" };
const text = { type: "string" };

function at(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

/** A payload, its `data` of the properties given. */
function payload(type: string, data: Json, more: Json = {}): Json {
  return {
    type: "object",
    properties: {
      type: { type: "string", const: type },
      timestamp: dateTime,
      data: { type: "object", properties: data, required: Object.keys(data) },
      ...more,
    },
    required: ["type", "timestamp", "data", ...Object.keys(more)],
  };
}

function posted(name: string): Json {
  return {
    post: { requestBody: { required: true, ...json(at(name)) } },
  };
}

/** The small document with events. */
function withEvents(events: Readonly<Record<string, Json>>): Json {
  const components = small["components"] as { readonly schemas: Json };
  const names = new Map(Object.keys(events).map((type, index) => [type, `Payload${index}`]));
  return {
    ...small,
    webhooks: Object.fromEntries([...names].map(([type, name]) => [type, posted(name)])),
    components: {
      schemas: {
        ...components.schemas,
        ...Object.fromEntries(Object.entries(events).map(([type, schema]) => [names.get(type), schema])),
      },
    },
  };
}

function textOf(document: unknown, path: string): string {
  return (generated(document).get(path) ?? "").replace(/\s+/g, " ");
}

describe("the code for webhooks", () => {
  it("is absent where there are none", () => {
    expect([...generated(small).keys()].filter((path) => path.startsWith("src/"))).toEqual([]);
  });

  it("names each payload by its type, and has its model with what only it reaches", () => {
    const document = withEvents({ "order.paid": payload("order.paid", { total: { type: "integer" } }) });
    expect(textOf(document, "src/webhooks/WebhookPayload.ts")).toContain(
      'export interface WebhookPayloads { "order.paid": Payload0; }',
    );
    expect(textOf(document, "models/Payload0.ts")).toContain("data: { total: number };");
  });

  it("has one pattern for all types, in which subjects share what happens to them", () => {
    const types = ["a.made", "a.gone", "b.made", "b.gone", "a_b.made", "c.won"];
    const document = withEvents(Object.fromEntries(types.map((type) => [type, payload(type, {})])));
    const [, pattern = ""] = /= \/(.*)\/;/.exec(textOf(document, "src/webhooks/payloadTypes.ts")) ?? [];
    expect(pattern).toBe(String.raw`^((a|b)\.(gone|made)|a_b\.made|c\.won)$`);
    for (const type of types) expect(type).toMatch(new RegExp(pattern));
    for (const type of ["a_b.gone", "c.made", "a.madex", "xa.made", "a"])
      expect(type).not.toMatch(new RegExp(pattern));
  });

  it("has the same rules for names in all payloads", () => {
    const document = withEvents({
      "a.made": payload("a.made", { ends_at: text }),
      "b.made": payload("b.made", { ends_at: text, limits: { type: "object" } }),
    });
    expect(textOf(document, "src/webhooks/payloadFields.ts")).toContain(
      'payloadFields: Fields = { ends_at: "convert", limits: "keep" };',
    );
  });

  it("tells by a property that only some holders have what a name means", () => {
    const failure = {
      type: "object",
      properties: { message: text, timestamp: text },
      required: ["message", "timestamp"],
    };
    const document = withEvents({ "a.made": payload("a.made", { error: failure }) });
    expect(textOf(document, "src/webhooks/payloadFields.ts")).toContain(
      'payloadFields: Fields = { timestamp: { beside: "message", conversion: "convert" } };',
    );
  });

  it("stops where such a property may be missing, or is spelled in two ways", () => {
    for (const failure of [
      { type: "object", properties: { message: text, timestamp: text }, required: ["timestamp"] },
      {
        type: "object",
        properties: { error_text: text, timestamp: text },
        required: ["error_text", "timestamp"],
      },
    ])
      expect(() => generated(withEvents({ "a.made": payload("a.made", { error: failure }) }))).toThrow(
        /^\/webhooks: "timestamp" means different things to the codec/,
      );
  });
});

const document = withEvents({ "a.made": payload("a.made", {}) });
const EVENT = "/webhooks/a.made";
const BODY = `${EVENT}/post/requestBody`;
const SCHEMA = `${BODY}/content/application~1json/schema`;

const refusals: readonly (readonly [string, unknown, string, string])[] = [
  ["no object", { ...small, webhooks: [] }, "/webhooks", "expected an object"],
  ["another method", changed(document, `${EVENT}/get`, {}), EVENT, 'unknown member "get"'],
  [
    "a type of another form",
    { ...document, webhooks: { made: posted("Payload0") } },
    "/webhooks/made",
    "expected a type such as order.paid",
  ],
  [
    "a body that may be missing",
    changed(document, `${BODY}/required`, false),
    BODY,
    "expected JSON that is required",
  ],
  [
    "a body that is no JSON",
    changed(document, `${BODY}/content`, { "text/csv": { schema: text } }),
    BODY,
    "expected JSON that is required",
  ],
  [
    "a payload of another type",
    { ...document, webhooks: { "b.made": posted("Payload0") } },
    SCHEMA.replace("a.made", "b.made"),
    '"Payload0" does not say that its "type" is "b.made"',
  ],
  [
    "a payload without data",
    changed(document, "/components/schemas/Payload0/required", ["type"]),
    SCHEMA,
    '"Payload0" has no "data"',
  ],
  [
    "a payload that is not there",
    changed(document, SCHEMA, at("Nobody")),
    SCHEMA,
    'there is no schema "Nobody"',
  ],
];

it.each(refusals)("refuses %s", (_, refused, place, problem) => {
  expect(() => generated(refused)).toThrow(new RefusedDocument(`${place}: ${problem}`));
});
