import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOCK_TOKEN } from "../../src/mock/defaults.js";
import { at, setup, UNKNOWN_ID } from "./support.js";

describe("a path", () => {
  it("of a collection without its slash is a 307 to the path with it, query kept", async () => {
    const { mock } = setup();
    const response = await mock.fetch("https://api.polar.sh/v1/customers?email=a%20b&page=2", {
      redirect: "manual",
    });
    expect(response.status).toBe(307);
    expect(response.headers.get("location")).toBe("https://api.polar.sh/v1/customers/?email=a%20b&page=2");
    expect(await response.text()).toBe("");
  });

  it("of an item with a slash is a 307 to the path without it", async () => {
    const { mock } = setup();
    const url = `https://api.polar.sh/v1/customers/${UNKNOWN_ID}/`;
    const response = await mock.fetch(url, { redirect: "manual" });
    expect(response.status).toBe(307);
    expect(response.headers.get("location")).toBe(url.slice(0, -1));
  });

  it("that exists for other methods is a 405 that names them", async () => {
    const { send } = setup();
    const answer = await send("PUT", "/v1/customers/", {});
    expect(answer.status).toBe(405);
    expect(answer.body).toEqual({ detail: "Method Not Allowed" });
    expect(answer.headers.get("allow")).toBe("GET, POST");
  });

  it("outside the API is a 404", async () => {
    const { send } = setup();
    const answer = await send("GET", "/v2/customers/");
    expect(answer.status).toBe(404);
    expect(answer.body).toEqual({ detail: "Not Found" });
  });

  it("carries any external ID without a slash as one percent-encoded segment", async () => {
    const { mock, send } = setup();
    const names = ["a?b", "a#b", "100%", "%2F", "a b", "ünï→🦊", "state", "members", "a+b", "&=;,"];
    for (const external_id of names) {
      mock.seed.customer({ external_id });
      const path = `/v1/customers/external/${encodeURIComponent(external_id)}`;
      expect(at((await send("GET", path)).body, "external_id")).toBe(external_id);
      expect(at((await send("GET", `${path}/state`)).body, "external_id")).toBe(external_id);
      expect((await send("GET", `${path}/members`)).status).toBe(200);
    }
  });

  it("decodes a path before it routes, so that an external ID with a slash is another path", async () => {
    const { mock, send } = setup();
    for (const external_id of ["a/b", "x/state", "x"]) mock.seed.customer({ external_id });
    const answer = await send("GET", "/v1/customers/external/a%2Fb");
    expect(answer.body).not.toHaveProperty("external_id");
    const state = await send("GET", "/v1/customers/external/x%2Fstate");
    expect(state.body).toMatchObject({ external_id: "x", active_subscriptions: [] });
  });

  it("gives any Unicode external ID without a slash back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .string({ unit: "grapheme", minLength: 1 })
          .filter((id) => id.trim() === id && !/^\.{1,2}$|\//.test(id)),
        async (external_id) => {
          const { mock, send } = setup();
          const { id } = mock.seed.customer({ external_id });
          const path = `/v1/customers/external/${encodeURIComponent(external_id)}`;
          expect(at((await send("GET", path)).body, "id")).toBe(id);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("with an escape that is not UTF-8 stands for itself", async () => {
    const { mock, send } = setup();
    mock.seed.customer({ external_id: "%E0%A4%A" });
    expect((await send("GET", "/v1/customers/external/%E0%A4%A")).status).toBe(200);
  });
});

describe("Polar-Version", () => {
  it("is echoed on every answer, errors included", async () => {
    const { send } = setup();
    for (const path of ["/v1/customers/", "/v1/customers/x", "/nowhere", "/v1/products/"]) {
      expect((await send("GET", path)).headers.get("polar-version")).toBe("2026-10");
    }
    const named = await send("GET", "/v1/customers/", undefined, { "polar-version": "2026-10" });
    expect(named.status).toBe(200);
  });

  it("of an unknown version is a 404, whatever the token", async () => {
    const { send } = setup();
    for (const version of ["2025-01", "latest", "2026-1"]) {
      const headers = { "polar-version": version, authorization: "Bearer wrong" };
      const answer = await send("GET", "/v1/customers/", undefined, headers);
      expect(answer.status).toBe(404);
      expect(answer.body).toEqual({ detail: "Not Found" });
      expect(answer.headers.get("polar-version")).toBeNull();
      expect(answer.headers.get("x-mock")).toBe(`speaks 2026-10, asked for ${version}`);
    }
  });

  it("is the one that the mock was made for", async () => {
    const { send } = setup({ apiVersion: "2027-01", tokens: { [MOCK_TOKEN]: {} } });
    expect((await send("GET", "/v1/customers/")).headers.get("polar-version")).toBe("2027-01");
    const old = await send("GET", "/v1/customers/", undefined, { "polar-version": "2026-10" });
    expect(old.status).toBe(404);
  });
});
