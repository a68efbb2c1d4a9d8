import { describe, expect, it } from "vitest";
import { MOCK_TOKEN } from "../../src/mock/defaults.js";
import { at, schemaIssues, setup, UNKNOWN_ID, UUID_1 } from "./support.js";

const PATH = "/v1/customers/";

describe("an ID in a path", () => {
  it.each([
    ["x", "invalid character: found `x` at 1"],
    ["é", "invalid character: found `é` at 1"],
    ["992fae2a-2a17-4b7a-8d9e", "invalid group count: expected 5, found 4"],
    ["992fae2a2a174b7a8d9ee287cf90131", "invalid length: expected length 32 for simple format, found 31"],
    ["992fae2-a2a17-4b7a-8d9e-e287cf90131b", "invalid group length in group 0: expected 8, found 7"],
  ])("that is no UUID (%s) is a 422 of type uuid_parsing, not a 404", async (id, error) => {
    const { send } = setup();
    for (const path of ["", "/state", "/members", "/payment-methods"]) {
      expect(schemaIssues(await send("GET", `${PATH}${encodeURIComponent(id)}${path}`))).toEqual([
        {
          type: "uuid_parsing",
          loc: ["path", "id"],
          msg: `Input should be a valid UUID, ${error}`,
          input: id,
          ctx: { error },
        },
      ]);
    }
  });

  it("that is no UUID of version 4 is a 422 of type uuid_version", async () => {
    const { send } = setup();
    expect(schemaIssues(await send("GET", `${PATH}${UUID_1}`))).toEqual([
      {
        type: "uuid_version",
        loc: ["path", "id"],
        msg: "UUID version 4 expected",
        input: UUID_1,
        ctx: { expected_version: 4 },
      },
    ]);
  });

  it("may be a UUID in any spelling", async () => {
    const { mock, send } = setup();
    const { id } = mock.seed.customer();
    for (const spelling of [id.toUpperCase(), id.replaceAll("-", ""), `urn:uuid:${id}`, `{${id}}`]) {
      expect((await send("GET", PATH + encodeURIComponent(spelling))).status).toBe(200);
    }
  });

  it("is reported together with the faults of the body", async () => {
    const { send } = setup();
    expect(schemaIssues(await send("PATCH", `${PATH}x`, { email: "x" }))).toMatchObject([
      { type: "uuid_parsing", loc: ["path", "id"] },
      { type: "value_error", loc: ["body", "email"] },
    ]);
  });

  it("that nobody has is a 404", async () => {
    const { send } = setup();
    for (const path of [
      UNKNOWN_ID,
      `${UNKNOWN_ID}/state`,
      "external/nobody",
      `${UNKNOWN_ID}/payment-methods`,
    ]) {
      const answer = await send("GET", PATH + path);
      expect(answer.status).toBe(404);
      expect(answer.body).toEqual({ error: "ResourceNotFound", detail: "Not found" });
    }
  });

  it("of another organization's customer is a 404", async () => {
    const { mock, send } = setup({ tokens: { [MOCK_TOKEN]: {} } });
    const { id } = mock.seed.customer({ organization_id: UNKNOWN_ID });
    expect((await send("GET", PATH + id)).status).toBe(404);
  });
});

describe("a query", () => {
  const TOO_SMALL = "Input should be greater than 0";
  const NO_INTEGER = "Input should be a valid integer, unable to parse string as an integer";
  const NO_BOOLEAN = "Input should be a valid boolean, unable to interpret input";

  it.each([
    ["page=0", { type: "greater_than", loc: ["query", "page"], msg: TOO_SMALL, input: "0", ctx: { gt: 0 } }],
    [
      "limit=-1",
      {
        type: "greater_than",
        loc: ["query", "limit"],
        msg: TOO_SMALL,
        input: "-1",
        ctx: { gt: 0 },
      },
    ],
    ["limit=abc", { type: "int_parsing", loc: ["query", "limit"], msg: NO_INTEGER, input: "abc" }],
    ["limit=1.5", { type: "int_parsing", loc: ["query", "limit"], msg: NO_INTEGER, input: "1.5" }],
    ["limit=", { type: "int_parsing", loc: ["query", "limit"], msg: NO_INTEGER, input: "" }],
    ["active=maybe", { type: "bool_parsing", loc: ["query", "active"], msg: NO_BOOLEAN, input: "maybe" }],
    [
      "sorting=name&sorting=age",
      {
        type: "enum",
        loc: ["query", "sorting", 1],
        msg: "Input should be 'created_at', '-created_at', 'email', '-email', 'name' or '-name'",
        input: "age",
        ctx: { expected: "'created_at', '-created_at', 'email', '-email', 'name' or '-name'" },
      },
    ],
  ])("with %s is a 422", async (query, issue) => {
    const { send } = setup();
    expect(schemaIssues(await send("GET", `${PATH}?${query}`))).toEqual([issue]);
  });

  it("reports the faults of all its parameters together", async () => {
    const { send } = setup();
    const answer = await send("GET", `${PATH}?limit=x&page=0&active=2&organization_id=x&sorting=x`);
    const faults = schemaIssues(answer);
    expect(Array.isArray(faults) && faults.map((fault) => at(fault, "loc", 1))).toEqual([
      "page",
      "limit",
      "sorting",
      "organization_id",
      "organization_id",
      "active",
    ]);
  });

  it("may spell integers and booleans as pydantic reads them", async () => {
    const { send } = setup();
    for (const query of [
      "limit=1.0",
      "page=%2B3",
      "page=1_000",
      "active=YES",
      "active=off",
      "page=1&page=2",
    ]) {
      expect((await send("GET", `${PATH}?${query}`)).status).toBe(200);
    }
  });
});
