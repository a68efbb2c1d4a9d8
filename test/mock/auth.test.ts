import { describe, expect, it } from "vitest";
import { MOCK_ORGANIZATION_ID, MOCK_TOKEN, MOCK_USER_TOKEN } from "../../src/mock/defaults.js";
import { items, OTHER_ORGANIZATION, setup } from "./support.js";

const REALM = 'Bearer realm="polar"';

describe("a token", () => {
  it("is asked for in the server's plain words when there is none", async () => {
    const { send } = setup();
    for (const authorization of ["", "Bearer ", "Basic abc", "Token x"]) {
      const answer = await send("GET", "/v1/customers/", undefined, { authorization });
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual({ error: "Unauthorized", detail: "Unauthorized" });
      expect(answer.headers.get("www-authenticate")).toBe(REALM);
    }
  });

  it("that is unknown or expired is refused in the words of RFC 6750", async () => {
    const { send } = setup({ tokens: { old: { expired: true } } });
    for (const token of ["old", "unknown", "__proto__", "constructor"]) {
      const answer = await send("GET", "/v1/customers/", undefined, {
        authorization: `Bearer ${token}`,
      });
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual({
        error: "invalid_token",
        error_description:
          "The access token provided is expired, revoked, malformed, or invalid for other reasons.",
      });
      expect(answer.headers.get("www-authenticate")).toMatch(
        /^Bearer realm="polar", error="invalid_token", /,
      );
      expect(answer.headers.get("polar-version")).toBe("2026-10");
    }
  });

  it("without one of the operation's scopes is refused with the scopes that would do", async () => {
    const { send } = setup({
      tokens: { reader: { scopes: ["customers:read"] }, none: { scopes: [] } },
    });
    const reader = { authorization: "Bearer reader" };
    expect((await send("GET", "/v1/customers/", undefined, reader)).status).toBe(200);
    const write = await send("POST", "/v1/customers/", { email: "a@b.co" }, reader);
    expect(write.status).toBe(403);
    expect(write.body).toEqual({
      error: "insufficient_scope",
      error_description: "The request requires higher privileges than provided by the access token.",
    });
    expect(write.headers.get("www-authenticate")).toContain('scope="customers:write"');
    const none = { authorization: "Bearer none" };
    expect((await send("GET", "/v1/customers/", undefined, none)).status).toBe(403);
  });

  it("needs members scopes, not customers scopes, for members", async () => {
    const { mock, send } = setup({
      tokens: {
        customers: { scopes: ["customers:write"] },
        members: { scopes: ["members:write"] },
      },
    });
    const { id } = mock.seed.customer();
    const path = `/v1/customers/${id}/members`;

    function as(token: string): { authorization: string } {
      return { authorization: `bearer ${token}` };
    }

    expect((await send("GET", path, undefined, as("customers"))).status).toBe(403);
    expect((await send("GET", path, undefined, as("members"))).status).toBe(200);
    const methods = `/v1/customers/${id}/payment-methods`;
    expect((await send("GET", methods, undefined, as("members"))).status).toBe(403);
  });

  it("of an organization must not name the organization of what it creates", async () => {
    const { send } = setup();
    const input = { email: "a@b.co", organization_id: MOCK_ORGANIZATION_ID };
    const answer = await send("POST", "/v1/customers/", input);
    expect(answer.status).toBe(422);
    expect(answer.body).toEqual({
      error: "PolarRequestValidationError",
      detail: [
        {
          type: "organization_token",
          loc: ["body", "organization_id"],
          msg: "Setting organization_id is disallowed when using an organization token.",
          input: MOCK_ORGANIZATION_ID,
        },
      ],
    });
    const user = { authorization: `Bearer ${MOCK_USER_TOKEN}` };
    expect((await send("POST", "/v1/customers/", input, user)).status).toBe(201);
  });

  it("of a user sees all of its organizations, or the one in Polar-Organization", async () => {
    const both = [MOCK_ORGANIZATION_ID, OTHER_ORGANIZATION];
    const { mock, send } = setup({ tokens: { user: { organizationIds: both }, [MOCK_TOKEN]: {} } });
    mock.seed.customer({ email: "one@example.com" });
    mock.seed.customer({ email: "two@example.com", organization_id: OTHER_ORGANIZATION });
    const user = { authorization: "Bearer user" };
    expect(items(await send("GET", "/v1/customers/", undefined, user))).toHaveLength(2);
    expect(items(await send("GET", "/v1/customers/"))).toHaveLength(1);
    const narrowed = { ...user, "polar-organization": OTHER_ORGANIZATION };
    expect(items(await send("GET", "/v1/customers/", undefined, narrowed))).toMatchObject([
      { email: "two@example.com" },
    ]);
    const created = await send("POST", "/v1/customers/", { email: "three@example.com" }, narrowed);
    expect(created.body).toMatchObject({ organization_id: OTHER_ORGANIZATION });
  });

  it("of a user with several organizations must say which one a new customer goes to", async () => {
    const both = [MOCK_ORGANIZATION_ID, OTHER_ORGANIZATION];
    const { send } = setup({ tokens: { user: { organizationIds: both } } });
    const user = { authorization: "Bearer user" };
    const silent = await send("POST", "/v1/customers/", { email: "a@b.co" }, user);
    expect(silent.body).toMatchObject({
      error: "PolarRequestValidationError",
      detail: [{ type: "missing", loc: ["body", "organization_id"], msg: "organization_id is required." }],
    });
    const foreign = { email: "a@b.co", organization_id: "11111111-1111-4111-8111-111111111111" };
    const refused = await send("POST", "/v1/customers/", foreign, user);
    expect(refused.body).toMatchObject({
      detail: [{ type: "value_error", msg: "Organization not found." }],
    });
  });

  it("cannot act on an organization that it does not reach", async () => {
    const { send } = setup();
    for (const id of [OTHER_ORGANIZATION, "nonsense"]) {
      const answer = await send("GET", "/v1/customers/", undefined, { "polar-organization": id });
      expect(answer.status).toBe(403);
      expect(answer.body).toMatchObject({ error: "NotPermitted" });
    }
  });
});
