import { describe, expect, it } from "vitest";
import { type Answer, at, type Send, schemaIssues, setup } from "./support.js";

const PATH = "/v1/customers/";

describe("an e-mail", () => {
  it.each([
    ["x", "An email address must have an @-sign."],
    ["@b.co", "There must be something before the @-sign."],
    ["a@", "There must be something after the @-sign."],
    ["a@b", "The part after the @-sign is not valid. It should have a period."],
    ["a b@c.co", "The email address contains invalid characters before the @-sign: SPACE."],
    ["a,b@c.co", "The email address contains invalid characters before the @-sign: ','."],
    ["a@b c.co", "The part after the @-sign contains invalid characters: SPACE."],
    ["a@@b.co", "The part after the @-sign contains invalid characters: '@'."],
    ["a@b_c.co", "The part after the @-sign contains invalid characters: '_'."],
    ["a..b@c.co", "An email address cannot have two periods in a row."],
    [".a@b.co", "An email address cannot start with a period."],
    ["a.@b.co", "An email address cannot have a period immediately before the @-sign."],
    ["a@.b.co", "An email address cannot have a period immediately after the @-sign."],
    ["a@b.co.", "An email address cannot end with a period."],
    ["a@b..co", "An email address cannot have two periods in a row."],
    ["a@-b.co", "An email address cannot have a hyphen immediately after the @-sign."],
    ["a@b-.co", "An email address cannot have a period and a hyphen next to each other."],
    ['"a b"@c.co', "Quoting the part before the @-sign is not allowed here."],
    ["a@[1.2.3.4]", "A bracketed IP address after the @-sign is not allowed here."],
    ["a@b.1", "The part after the @-sign is not valid. It is not within a valid top-level domain."],
    [
      `a@${"b".repeat(64)}.co`,
      "After the @-sign, periods cannot be separated by so many characters (1 character too many).",
    ],
    [
      "a@test.test",
      "The part after the @-sign is a special-use or reserved name that cannot be used with email.",
    ],
  ])("such as %s is refused with a reason", async (email, reason) => {
    const { send } = setup();
    expect(schemaIssues(await send("POST", PATH, { email }))).toEqual([
      {
        type: "value_error",
        loc: ["body", "individual", "email"],
        msg: `value is not a valid email address: ${reason}`,
        input: email,
        ctx: { reason },
      },
    ]);
  });

  it.each([
    ["A@B.CO", "A@b.co"],
    [" a@b.co ", "a@b.co"],
    ["Jo Doe <jo@b.co>", "jo@b.co"],
    ["é@b.co", "é@b.co"],
    ["a@é.co", "a@é.co"],
    ["o'neil+x@b.co", "o'neil+x@b.co"],
  ])("such as %s is taken as %s", async (email, kept) => {
    const { send } = setup();
    expect(at((await send("POST", PATH, { email })).body, "email")).toBe(kept);
  });
});

describe("a billing address", () => {
  async function create(send: Send, billing_address: unknown): Promise<Answer> {
    return send("POST", PATH, { email: "a@b.co", billing_address });
  }

  it("must be an object with a country that Polar serves", async () => {
    const { send } = setup();
    const loc = ["body", "individual", "billing_address"];
    expect(schemaIssues(await create(send, "x"))).toMatchObject([{ type: "model_attributes_type", loc }]);
    expect(schemaIssues(await create(send, {}))).toMatchObject([
      { type: "missing", loc: [...loc, "country"] },
    ]);
    for (const country of ["CU", "xx", "", 5]) {
      expect(schemaIssues(await create(send, { country }))).toMatchObject([
        {
          type: "enum",
          loc: [...loc, "country"],
          msg: expect.stringMatching(/^Input should be 'AD', .* or 'ZW'$/),
        },
      ]);
    }
  });

  it("has states in the US and Canada that exist", async () => {
    const { send } = setup();
    expect(schemaIssues(await create(send, { country: "US", state: "ZZ" }))).toMatchObject([
      { loc: ["body", "individual", "billing_address"], msg: "Value error, Invalid US state" },
    ]);
    expect(schemaIssues(await create(send, { country: "ca", state: "CA-ZZ" }))).toMatchObject([
      { msg: "Value error, Invalid CA subdivision" },
    ]);
    const answer = await create(send, { country: "CA", state: "CA-QC" });
    expect(at(answer.body, "billing_address", "state")).toBe("CA-QC");
  });
});
