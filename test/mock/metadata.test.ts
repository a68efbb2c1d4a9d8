import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, setup } from "./support.js";

const PATH = "/v1/customers/";

function union(key: string, why: "type" | "parsing", input: unknown): unknown[] {
  function loc(kind: string): string[] {
    return ["body", "individual", "metadata", key, kind];
  }

  function ending(text: string): string {
    return why === "parsing" ? `, ${text}` : "";
  }

  return [
    {
      type: `int_${why}`,
      loc: loc("int"),
      msg: `Input should be a valid integer${ending("unable to parse string as an integer")}`,
      input,
    },
    {
      type: `float_${why}`,
      loc: loc("float"),
      msg: `Input should be a valid number${ending("unable to parse string as a number")}`,
      input,
    },
    {
      type: `bool_${why}`,
      loc: loc("bool"),
      msg: `Input should be a valid boolean${ending("unable to interpret input")}`,
      input,
    },
  ];
}

describe("metadata", () => {
  it("keeps names that mean something to JavaScript, and pollutes nothing", async () => {
    const { send } = setup();
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "fooBar", "foo_bar"];
    const metadata = `{${names.map((name) => `"${name}":"kept"`).join(",")}}`;
    const answer = await send("POST", PATH, `{"email":"a@b.co","metadata":${metadata}}`);
    expect(answer.text).toContain(`"metadata":${metadata}`);
    const again = await send("GET", PATH + String(at(answer.body, "id")));
    expect(again.text).toBe(answer.text);
    expect(Object.prototype).not.toHaveProperty("kept");
    expect(at({}, "fooBar")).toBeUndefined();
  });

  it("finds such names by filter", async () => {
    const { send } = setup();
    await send("POST", PATH, '{"email":"a@b.co","metadata":{"__proto__":"x"}}');
    const found = await send("GET", `${PATH}?metadata[__proto__]=x`);
    expect(at(found.body, "pagination", "total_count")).toBe(1);
    const none = await send("GET", `${PATH}?metadata[constructor]=x`);
    expect(at(none.body, "pagination", "total_count")).toBe(0);
  });

  it("comes back as it went for any keys and values within the limits", async () => {
    const key = fc.string({ unit: "grapheme", minLength: 1, maxLength: 10 }).filter(isSound);
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 50 }).filter(isSound);
    const value = fc.oneof(
      text,
      fc.integer(),
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(key, value), { maxLength: 20 }), async (pairs) => {
        const { send } = setup();
        const metadata: unknown = JSON.parse(JSON.stringify(Object.fromEntries(pairs)));
        const answer = await send("POST", PATH, { email: "a@b.co", metadata });
        expect(answer.status).toBe(201);
        expect(at(answer.body, "metadata")).toEqual(metadata);
      }),
      { numRuns: 50 },
    );
  });

  it.each([[null], [[]], ["x"], [3]])("must be an object, not %j", async (metadata) => {
    const { send } = setup();
    expect((await send("POST", PATH, { email: "a@b.co", metadata })).body).toEqual({
      error: "RequestValidationError",
      detail: [
        {
          type: "dict_type",
          loc: ["body", "individual", "metadata"],
          msg: "Input should be a valid dictionary",
          input: metadata,
        },
      ],
    });
  });

  it("has keys of 1 to 40 characters", async () => {
    const { send } = setup();

    async function issue(key: string): Promise<unknown> {
      return at((await send("POST", PATH, { email: "a@b.co", metadata: { [key]: 1 } })).body, "detail");
    }

    function loc(key: string): string[] {
      return ["body", "individual", "metadata", key, "[key]"];
    }

    expect(await issue("")).toEqual([
      {
        type: "string_too_short",
        loc: loc(""),
        msg: "String should have at least 1 character",
        input: "",
        ctx: { min_length: 1 },
      },
    ]);
    const long = "k".repeat(41);
    expect(await issue(long)).toEqual([
      {
        type: "string_too_long",
        loc: loc(long),
        msg: "String should have at most 40 characters",
        input: long,
        ctx: { max_length: 40 },
      },
    ]);
    expect(await issue("k".repeat(40))).toBeUndefined();
  });

  it("has texts of 1 to 500 characters, numbers and booleans, and nothing else", async () => {
    const { send } = setup();

    async function issues(value: unknown): Promise<unknown> {
      return at((await send("POST", PATH, { email: "a@b.co", metadata: { a: value } })).body, "detail");
    }

    const loc = ["body", "individual", "metadata", "a", "constrained-str"];
    for (const value of [null, {}, [1]]) {
      const notText = {
        type: "string_type",
        loc,
        msg: "Input should be a valid string",
        input: value,
      };
      expect(await issues(value)).toEqual([notText, ...union("a", "type", value)]);
    }
    const short = {
      type: "string_too_short",
      loc,
      msg: "String should have at least 1 character",
      input: "",
      ctx: { min_length: 1 },
    };
    expect(await issues("")).toEqual([short, ...union("a", "parsing", "")]);
    expect(await issues("x".repeat(501))).toMatchObject([{ type: "string_too_long", loc }, {}, {}, {}]);
    expect(await issues("x".repeat(500))).toBeUndefined();
  });

  it("has at most 50 keys", async () => {
    const { send } = setup();

    function keys(count: number): unknown {
      return Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, index]));
    }

    const fine = await send("POST", PATH, { email: "a@b.co", metadata: keys(50) });
    expect(fine.status).toBe(201);
    expect((await send("POST", PATH, { email: "c@d.co", metadata: keys(51) })).body).toMatchObject({
      detail: [
        {
          type: "too_long",
          loc: ["body", "individual", "metadata"],
          msg: "Dictionary should have at most 50 items after validation, not 51",
          ctx: { field_type: "Dictionary", max_length: 50, actual_length: 51 },
        },
      ],
    });
  });
});

/** What a JSON text in UTF-8 can carry and the database can keep. */
function isSound(value: string): boolean {
  return !value.includes("\0") && !/\p{Cs}/u.test(value);
}
