import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { MOCK_ORGANIZATION_ID, MOCK_TOKEN, MOCK_USER_TOKEN } from "../../src/mock/defaults.js";
import { as } from "./checked.js";
import { type Answer, at, type Send, setup, stoppedClock } from "./support.js";

const BACK = "https://example.com/cb";
const WEB = { authorization: "", cookie: `polar_session=${MOCK_USER_TOKEN}` };
const FORM = { authorization: "", "content-type": "application/x-www-form-urlencoded" };
const REGISTER = "/v1/oauth2/register";

/** A mock whose user registered a client, and ways to talk to it. */
async function registered(fields: object = {}) {
  const clock = stoppedClock("2026-01-01T00:00:00Z");
  const { mock, send } = setup({ now: clock.now });
  const body = { client_name: "App", redirect_uris: [BACK], scope: "openid email customers:read", ...fields };
  const created = await send("POST", REGISTER, body, WEB);
  expect(created.status, created.text).toBe(201);
  const client_id = String(at(created.body, "client_id"));
  const client_secret = String(at(created.body, "client_secret"));

  function form(path: string, values: Readonly<Record<string, string>>): Promise<Answer> {
    const sent = new URLSearchParams({ client_id, client_secret, ...values });
    return send("POST", `/v1/oauth2/${path}`, String(sent), FORM);
  }

  /** The code that the user's consent gives. */
  function code(query: Readonly<Record<string, string>> = {}): string {
    const asked = new URLSearchParams({ client_id, response_type: "code", state: "st", ...query });
    const back = new URL(mock.consent(`https://polar.sh/oauth2/authorize?${asked}`));
    expect(back.searchParams.get("state")).toBe("st");
    return back.searchParams.get("code") ?? "";
  }

  function token(values: Readonly<Record<string, string>>): Promise<Answer> {
    return form("token", { grant_type: "authorization_code", redirect_uri: BACK, ...values });
  }

  return { mock, send, clock, client_id, client_secret, form, code, token };
}

async function introspected(
  form: (path: string, values: Record<string, string>) => Promise<Answer>,
  token: unknown,
) {
  return (await form("introspect", { token: String(token) })).body;
}

describe("an OAuth client", () => {
  it("is read, changed and deleted by the user who registered it", async () => {
    const { send, client_id } = await registered();
    const path = `${REGISTER}/${client_id}`;
    const change = {
      client_id,
      client_name: "Other",
      redirect_uris: [BACK],
      logo_uri: "https://a.b/logo.png",
    };
    expect((await send("PUT", path, change, WEB)).body).toMatchObject({ client_name: "Other" });
    const read = await send("GET", path, undefined, WEB);
    expect(read.body).toMatchObject({
      logo_uri: "https://a.b/logo.png",
      scope: "openid email customers:read",
    });
    expect((await send("DELETE", path, undefined, WEB)).status).toBe(204);
    const gone = await send("GET", path, undefined, WEB);
    expect([gone.status, at(gone.body, "error")]).toEqual([401, "invalid_client"]);
  });

  it("is nobody else's, and no token's", async () => {
    const { send, client_id } = await registered();
    const path = `${REGISTER}/${client_id}`;
    const nobody = await send("GET", path, undefined, { authorization: "" });
    expect([nobody.status, at(nobody.body, "error")]).toEqual([400, "access_denied"]);
    expect((await send("GET", path, undefined, as(MOCK_USER_TOKEN))).status).toBe(403);
    expect((await send("GET", path, undefined, as(MOCK_TOKEN))).status).toBe(400);
  });

  it("asks for scopes that there are, and is reached over HTTPS", async () => {
    const { send } = await registered();
    const body = { client_name: "App", redirect_uris: [BACK] };
    const scope = await send("POST", REGISTER, { ...body, scope: "luck" }, WEB);
    expect(scope.body).toMatchObject({ error: "invalid_client_metadata" });
    const plain = await send("POST", REGISTER, { ...body, redirect_uris: ["http://a.b/cb"] }, WEB);
    expect(at(plain.body, "detail", 0, "msg")).toBe("Value error, An HTTPS URL is required.");
  });
});

describe("a user who is asked", () => {
  const query = { response_type: "code", redirect_uri: BACK, scope: "openid email" };

  function authorize(send: Send, fields: Readonly<Record<string, string>>, headers: Record<string, string>) {
    return send("GET", `/v1/oauth2/authorize?${new URLSearchParams(fields)}`, undefined, headers);
  }

  it("sees who asks for what, and goes straight back once it was allowed", async () => {
    const { mock, send, client_id, code } = await registered();
    const asked = await authorize(send, { ...query, client_id }, WEB);
    expect(asked.body).toMatchObject({
      client: { client_id, client_name: "App" },
      scopes: ["email", "openid"],
      organizations: [{ id: MOCK_ORGANIZATION_ID }],
    });
    code();
    const url = `https://api.polar.sh/v1/oauth2/authorize?${new URLSearchParams({ ...query, client_id })}`;
    const known = await mock.fetch(url, { headers: { cookie: WEB.cookie }, redirect: "manual" });
    expect(known.status).toBe(302);
    expect(known.headers.get("location")).toMatch(/^https:\/\/example\.com\/cb\?code=polar_ac_/);
  });

  it.each([
    [{ redirect_uri: "https://evil.example.com" }, 400, "invalid_request"],
    [{ client_id: "nobody" }, 400, "invalid_client"],
  ])("is kept from an address that is not the client's: %j", async (fields, status, error) => {
    const { send, client_id } = await registered();
    const answer = await authorize(send, { ...query, client_id, ...fields }, WEB);
    expect([answer.status, at(answer.body, "error")]).toEqual([status, error]);
  });
});

describe("an OAuth token", () => {
  it("comes for a code, once, and speaks for its user as far as its scopes go", async () => {
    const { send, code, token } = await registered();
    const name = code();
    const answer = await token({ code: name });
    expect(answer.body).toMatchObject({ token_type: "Bearer", expires_in: 864_000 });
    const bearer = as(at(answer.body, "access_token"));
    expect((await send("GET", "/v1/customers/", undefined, bearer)).status).toBe(200);
    expect((await send("GET", "/v1/products/", undefined, bearer)).status).toBe(403);
    const whose = await send("GET", "/v1/oauth2/userinfo", undefined, bearer);
    expect(whose.body).toEqual({ sub: expect.any(String), email: "user@example.com", email_verified: false });
    expect((await token({ code: name })).body).toMatchObject({ error: "invalid_grant" });
  });

  it("may speak for an organization", async () => {
    const { send, code, token } = await registered({ scope: "openid profile" });
    const asked = { sub_type: "organization", sub: MOCK_ORGANIZATION_ID };
    const answer = await token({ code: code(asked) });
    const whose = await send("GET", "/v1/oauth2/userinfo", undefined, as(at(answer.body, "access_token")));
    expect(whose.body).toEqual({ sub: MOCK_ORGANIZATION_ID, name: "Mock" });
  });

  it("is renewed with its refresh token, and no good from then on", async () => {
    const { form, code, token } = await registered();
    const first = (await token({ code: code() })).body;
    const refresh = { grant_type: "refresh_token", refresh_token: String(at(first, "refresh_token")) };
    const second = (await form("token", refresh)).body;
    expect(second).toMatchObject({ expires_in: 3600, scope: "openid email customers:read" });
    expect(await introspected(form, at(first, "access_token"))).toEqual({ active: false });
    expect(await introspected(form, at(second, "access_token"))).toMatchObject({ active: true });
    expect((await form("token", refresh)).body).toEqual({ error: "invalid_grant" });
  });

  it("ends when it is revoked, or when its time is over", async () => {
    const { send, clock, form, code, token } = await registered();
    const revoked = (await token({ code: code() })).body;
    expect((await form("revoke", { token: String(at(revoked, "access_token")) })).body).toEqual({});
    expect(await introspected(form, at(revoked, "access_token"))).toEqual({ active: false });
    const kept = (await token({ code: code() })).body;
    clock.advance(11 * 24 * 60 * 60 * 1000);
    const late = await send("GET", "/v1/customers/", undefined, as(at(kept, "access_token")));
    expect([late.status, at(late.body, "error")]).toEqual([401, "invalid_token"]);
  });

  it("is given to a client that says who it is, in the form or in its authorization", async () => {
    const { send, client_id, client_secret, code, token } = await registered();
    const wrong = await token({ code: code(), client_secret: "wrong" });
    expect([wrong.status, at(wrong.body, "error")]).toEqual([401, "invalid_client"]);
    const basic = `Basic ${btoa(`${client_id}:${client_secret}`)}`;
    const form = new URLSearchParams({ grant_type: "authorization_code", redirect_uri: BACK, code: code() });
    const answer = await send("POST", "/v1/oauth2/token", String(form), { ...FORM, authorization: basic });
    expect(answer.status, answer.text).toBe(200);
  });

  it("needs the secret of a public client's question (PKCE)", async () => {
    const { send, client_id, code } = await registered({ token_endpoint_auth_method: "none" });
    const verifier = "a".repeat(43);
    const code_challenge = createHash("sha256").update(verifier).digest("base64url");
    const question = { code_challenge, code_challenge_method: "S256" };
    const form = { grant_type: "authorization_code", redirect_uri: BACK, client_id };

    function ask(fields: Readonly<Record<string, string>>): Promise<Answer> {
      const body = new URLSearchParams({ ...form, code: code(question), ...fields });
      return send("POST", "/v1/oauth2/token", String(body), FORM);
    }

    expect((await ask({})).body).toMatchObject({ error: "invalid_request" });
    expect((await ask({ code_verifier: "b".repeat(43) })).body).toMatchObject({ error: "invalid_grant" });
    expect((await ask({ code_verifier: verifier })).status).toBe(200);
  });

  it.each([
    [{ grant_type: "password" }, "unsupported_grant_type"],
    [{ redirect_uri: "https://example.com/other" }, "invalid_grant"],
    [{ client_id: "nobody" }, "invalid_client"],
  ])("is refused for %j", async (fields, error) => {
    const { code, token } = await registered();
    expect((await token({ code: code(), ...fields })).body).toMatchObject({ error });
  });
});
