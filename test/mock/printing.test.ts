import { inspect } from "node:util";
import type { MockPolar } from "polar-fn/mock";
import { describe, expect, it } from "vitest";
import { setup } from "./support.js";

const SECRET = "s3cr3t-value";

/** Everything that a program might print of the requests. */
function printed({ requests }: MockPolar): string {
  const all = [requests, requests.map(({ headers, query }) => [headers, query])];
  return [...all.map((each) => inspect(each, { depth: 9 })), JSON.stringify(all)].join("\n");
}

describe("requests print", () => {
  it.each([
    ["an OAuth token as a form", "/v1/oauth2/token", `grant_type=refresh_token&refresh_token=${SECRET}`],
    ["a client's secret as a form", "/v1/oauth2/token", `client_id=x&client%5Fsecret=${SECRET}`],
    ["a code as a form", "/v1/oauth2/token", `code=${SECRET}&code_verifier=${SECRET}`],
    ["a form that says that it is JSON", "/v1/oauth2/introspect", `token=${SECRET}`],
  ])("without %s", async (_, path, body) => {
    const { mock, send } = setup();
    await send("POST", path, body, { "content-type": "application/x-www-form-urlencoded" });
    await send("POST", path, body);
    expect(printed(mock)).not.toContain(SECRET);
    expect(mock.requests[0]?.body).toBe(body);
  });

  it.each([
    ["an OAuth client's token", { client: { registration_access_token: SECRET }, name: "kept" }],
    ["a license key", { key: SECRET, name: "kept" }],
    ["a token of Polar's, wherever it stands", { description: "polar_oat_abc", name: "kept" }],
    ["a secret of a webhook", { url: "https://a.example/?x=whsec_abc", name: "kept" }],
  ])("without %s in JSON", async (_, body) => {
    const { mock, send } = setup();
    await send("POST", "/v1/customers/", body);
    expect(printed(mock)).not.toMatch(/s3cr3t|oat_abc|whsec_abc/);
    expect(printed(mock)).toContain("kept");
  });

  it.each([
    `/v1/checkouts/client/${SECRET}`,
    `/v1/customer-seats/claim/${SECRET}/stream`,
    `/v1/customer-portal/customers/me?customer_session_token=${SECRET}&page=2`,
    `/v1/oauth2/authorize?client_id=x&code=${SECRET}`,
    `/v1/customers/?query=polar_cst_${SECRET}`,
  ])("without the secret in %s", async (path) => {
    const { mock, send } = setup();
    await send("GET", path);
    expect(printed(mock)).not.toContain(SECRET);
    expect(mock.requests[0]?.url).toContain(SECRET);
  });

  it("without what headers give access with", async () => {
    const { mock, send } = setup();
    const headers = { authorization: `Basic ${SECRET}`, "x-api-key": SECRET, accept: "text/html" };
    await send("GET", "/v1/customers/", undefined, headers);
    expect(printed(mock)).not.toContain(SECRET);
    expect(printed(mock)).toContain("text/html");
  });

  it("without secrets that are only half there, or lie too deep to be read", async () => {
    const { mock, send } = setup();
    await send("POST", "/v1/customers/", `{"token": "${SECRET}`);
    await send("POST", "/v1/customers/", `${"[".repeat(100_000)}{"token":"${SECRET}"}${"]".repeat(100_000)}`);
    expect(printed(mock)).not.toContain(SECRET);
  });
});
