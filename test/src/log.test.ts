import { PolarCore as FullCore } from "polar-fn/core";
import { PolarCore as LiteCore } from "polar-fn/lite/core";
import { customersGet } from "polar-fn/lite/funcs/customersGet";
import { customersList } from "polar-fn/lite/funcs/customersList";
import { logged } from "polar-fn/log";
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock";
import { describe, expect, test } from "vitest";

const retries = { strategy: "backoff", backoff: { initialInterval: 0 } } as const;

describe.each([
  ["lite", LiteCore],
  ["full", FullCore],
])("logged, with the %s core", (_, Core) => {
  function setUp() {
    const mock = createMockPolar();
    const lines: string[] = [];
    const fetch = logged(mock.fetch, { info: (line) => lines.push(line) });
    return { mock, lines, core: new Core({ accessToken: MOCK_TOKEN, fetch }) as LiteCore };
  }

  test("writes method, URL, status and duration of every attempt", async () => {
    const { mock, lines, core } = setUp();
    mock.fault({ status: 503 });
    const res = await customersList(core, { limit: 5 }, { retries });
    expect(res.ok).toBe(true);
    expect(lines).toEqual([
      expect.stringMatching(/^GET https:\/\/api\.polar\.sh\/v1\/customers\/\?limit=5 503 \d+ ms$/),
      expect.stringMatching(/^GET https:\/\/api\.polar\.sh\/v1\/customers\/\?limit=5 200 \d+ ms$/),
    ]);
  });

  test("says of an attempt without an answer that it failed", async () => {
    const { mock, lines, core } = setUp();
    mock.fault({ cut: "before" });
    const res = await customersGet(core, { id: "a" }, { retries: { strategy: "none" } });
    expect(!res.ok && res.error.name).toBe("ConnectionError");
    expect(lines).toEqual([expect.stringMatching(/ failed \d+ ms$/)]);
  });

  test("never writes the token, nor one of Polar's secrets in a URL", async () => {
    const { lines, core } = setUp();
    await customersGet(core, { id: "polar_cst_sEcReT" });
    await customersList(core, { query: "x" }, { serverURL: "https://api.polar.sh/p" });
    const raw = logged(async () => new Response(), { info: (line) => lines.push(line) });
    await raw("https://api.polar.sh/v1/x?customer_session_token=sEcReT&page=1", {});
    expect(lines).toHaveLength(3);
    expect(lines.join("\n")).not.toContain(MOCK_TOKEN);
    expect(lines.join("\n")).not.toContain("sEcReT");
    expect(lines[2]).toMatch(/^GET .*page=1/);
  });

  test("makes the call fail by name where the logger throws", async () => {
    const cause = new Error("disk full");
    const mock = createMockPolar();
    const fetch = logged(mock.fetch, {
      info: () => {
        throw cause;
      },
    });
    const res = await customersList(new Core({ accessToken: MOCK_TOKEN, fetch }) as LiteCore, {});
    expect(res).toMatchObject({ ok: false, error: { name: "UnexpectedClientError", cause } });
    expect(mock.requests).toHaveLength(1);
  });
});
