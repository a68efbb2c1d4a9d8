import { describe, expect, it } from "vitest";
import { schemaIssues, setup, UNKNOWN_ID } from "./support.js";

const PATH = "/v1/customers/";

describe("a body", () => {
  it("that is missing or null is a 422 of type missing", async () => {
    const { send } = setup();
    const missing = [{ type: "missing", loc: ["body"], msg: "Field required", input: null }];
    expect(schemaIssues(await send("POST", PATH))).toEqual(missing);
    expect(schemaIssues(await send("POST", PATH, ""))).toEqual(missing);
    expect(schemaIssues(await send("POST", PATH, "null"))).toEqual(missing);
    expect(schemaIssues(await send("PATCH", `${PATH}${UNKNOWN_ID}`, ""))).toEqual(missing);
  });

  it.each([
    ["{", 1, "Expecting property name enclosed in double quotes"],
    ['{"a":}', 5, "Expecting value"],
    ['{"email": "a@b.co",}', 19, "Expecting property name enclosed in double quotes"],
    ["{'a':1}", 1, "Expecting property name enclosed in double quotes"],
    ["nope", 0, "Expecting value"],
    ['{"email":"a@b.co"} x', 19, "Extra data"],
    ['{"a" 1}', 5, "Expecting ':' delimiter"],
    ['{"a":1 "b":2}', 7, "Expecting ',' delimiter"],
    ['["a" "b"]', 5, "Expecting ',' delimiter"],
    ['{"a":"b', 5, "Unterminated string starting at"],
    ['{"a":"\n"}', 6, "Invalid control character at"],
    ['{"a":"\\x"}', 6, "Invalid \\escape"],
    ['"\\', 0, "Unterminated string starting at"],
    ['{"a":"\\u12"}', 7, "Invalid \\uXXXX escape"],
  ])("that is no JSON (%s) is a 422 that says where and why", async (body, position, error) => {
    const { send } = setup();
    expect(schemaIssues(await send("POST", PATH, body))).toEqual([
      {
        type: "json_invalid",
        loc: ["body", position],
        msg: "JSON decode error",
        input: {},
        ctx: { error },
      },
    ]);
  });

  it("that is no JSON is noticed before a missing token, but not before a wrong one", async () => {
    const { send } = setup();
    expect((await send("POST", PATH, "{", { authorization: "" })).status).toBe(422);
    expect((await send("POST", PATH, "{", { authorization: "Bearer wrong" })).status).toBe(401);
  });

  it("is read as JSON only when its content type says so", async () => {
    const { send } = setup();
    const body = '{"email":"a@b.co"}';
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/jsonp"]) {
      expect(schemaIssues(await send("POST", PATH, body, { "content-type": type }))).toEqual([
        {
          type: "model_attributes_type",
          loc: ["body", "individual"],
          msg: "Input should be a valid dictionary or object to extract fields from",
          input: body,
        },
      ]);
    }
    const patch = { "content-type": "application/merge-patch+json; charset=utf-8" };
    expect((await send("POST", PATH, body, patch)).status).toBe(201);
  });

  it("that is not an object is refused", async () => {
    const { send } = setup();
    for (const input of [[], 3, "x", true]) {
      expect(schemaIssues(await send("POST", PATH, JSON.stringify(input)))).toMatchObject([
        { type: "model_attributes_type", loc: ["body", "individual"], input },
      ]);
    }
  });

  it("of another type of customer names the types there are", async () => {
    const { send } = setup();
    for (const [type, tag] of [
      ["foo", "foo"],
      [null, "None"],
      [1, "1"],
      [true, "True"],
      [["it's"], `["it's"]`],
    ] as const) {
      expect(schemaIssues(await send("POST", PATH, { type }))).toEqual([
        {
          type: "union_tag_invalid",
          loc: ["body"],
          msg: `Input tag '${tag}' found using _customer_create_type() does not match any of the expected tags: 'individual', 'team'`,
          input: { type },
          ctx: {
            discriminator: "_customer_create_type()",
            tag,
            expected_tags: "'individual', 'team'",
          },
        },
      ]);
    }
  });

  it("reports all of its faults at once, in the order of the schema", async () => {
    const { send } = setup();
    const answer = await send("POST", PATH, {
      email: 5,
      name: "x".repeat(257),
      locale: "english!",
      external_id: 5,
      tax_id: true,
      organization_id: "x",
      owner: { name: "q" },
      billing_address: { country: "XX" },
      metadata: [],
    });

    function at(field: string, ...more: string[]): string[] {
      return ["body", "individual", field, ...more];
    }

    expect(schemaIssues(answer)).toMatchObject([
      {
        type: "dict_type",
        loc: at("metadata"),
        msg: "Input should be a valid dictionary",
        input: [],
      },
      {
        type: "string_type",
        loc: at("external_id"),
        msg: "Input should be a valid string",
        input: 5,
      },
      {
        type: "string_too_long",
        loc: at("name"),
        msg: "String should have at most 256 characters",
        ctx: { max_length: 256 },
      },
      { type: "enum", loc: at("billing_address", "country"), input: "XX" },
      { type: "string_type", loc: at("tax_id"), input: true },
      {
        type: "value_error",
        loc: at("locale"),
        msg: "Value error, Invalid IETF BCP 47 language tag",
      },
      { type: "uuid_parsing", loc: at("organization_id"), input: "x" },
      { type: "missing", loc: at("owner", "email"), msg: "Field required", input: { name: "q" } },
      { type: "string_type", loc: at("email"), input: 5 },
    ]);
  });

  it("counts characters, not UTF-16 units", async () => {
    const { send } = setup();

    function foxes(count: number): string {
      return "🦊".repeat(count);
    }

    const answer = await send("POST", PATH, { email: "a@b.co", name: foxes(256) });
    expect(answer.status).toBe(201);
    schemaIssues(await send("POST", PATH, { email: "c@d.co", name: foxes(257) }));
  });

  it("must not hold NUL characters", async () => {
    const { send } = setup();
    const answer = await send("POST", PATH, {
      email: "a@b.co",
      name: "a\0b",
      metadata: { a: "\0" },
    });
    expect(schemaIssues(answer)).toMatchObject([
      {
        loc: ["body", "individual", "metadata"],
        msg: "Value error, This value contains invalid characters",
      },
      { loc: ["body", "individual", "name"], ctx: { error: {} } },
    ]);
  });

  it("does not take a property of Object for one that was sent", async () => {
    const { send } = setup();
    const answer = await send("POST", PATH, '{"__proto__":{"email":"a@b.co"}}');
    expect(schemaIssues(answer)).toMatchObject([{ type: "missing", loc: ["body", "individual", "email"] }]);
  });
});
