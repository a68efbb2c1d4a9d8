import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { PolarCore as FullCore, PolarError } from "polar-fn/core";
import { PolarCore as LiteCore } from "polar-fn/lite/core";
import { checkoutsClientConfirm } from "polar-fn/lite/funcs/checkoutsClientConfirm";
import { checkoutsClientGet } from "polar-fn/lite/funcs/checkoutsClientGet";
import { customerSeatsGetClaimInfo } from "polar-fn/lite/funcs/customerSeatsGetClaimInfo";
import { customersGet } from "polar-fn/lite/funcs/customersGet";
import { customersList } from "polar-fn/lite/funcs/customersList";
import { logged } from "polar-fn/log";
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock";
import { describe, expect, onTestFinished, test } from "vitest";

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
    expect(!res.ok && res.error.message).toBe("GET /v1/customers/: the logger threw");
    expect(mock.requests).toHaveLength(1);
  });

  test("leaves an error as it is that a fetch of one's own made", async () => {
    const error = new PolarError("UnexpectedClientError", "my own words");
    const fetch = logged(() => Promise.reject(error), { info: () => {} });
    const res = await customersList(new Core({ fetch }) as LiteCore, {});
    expect(!res.ok && res.error).toBe(error);
  });

  test("minds no logger that rejects, whatever it gives", async () => {
    const rejected: unknown[] = [];

    function listen(reason: unknown): void {
      rejected.push(reason);
    }

    process.on("unhandledRejection", listen);
    onTestFinished(() => void process.off("unhandledRejection", listen));
    const { mock } = setUp();
    for (const info of [
      () => Promise.reject(new Error("disk full")),
      async () => {
        throw undefined;
      },
      () => ({
        // biome-ignore lint/suspicious/noThenProperty: a logger may give anything
        get then() {
          throw new Error("no promise");
        },
      }),
    ]) {
      const fetch = logged(mock.fetch, { info });
      expect((await customersList(new Core({ accessToken: MOCK_TOKEN, fetch }) as LiteCore, {})).ok).toBe(
        true,
      );
    }
    await new Promise((resolve) => setImmediate(resolve));
    expect(rejected).toEqual([]);
  });

  test("writes no client secret of a checkout and no invitation, whatever characters they have", async () => {
    const secret = fc.string({ unit: "grapheme", minLength: 4 }).filter((text) => !text.includes("/"));
    await fc.assert(
      fc.asyncProperty(secret, async (text) => {
        const { lines, core } = setUp();
        const own = { retries: { strategy: "none" } } as const;
        await checkoutsClientGet(core, { clientSecret: `sEcReT${text}` }, own);
        await checkoutsClientConfirm(core, { clientSecret: `sEcReT${text}`, checkoutConfirmStripe: {} }, own);
        await customerSeatsGetClaimInfo(core, { invitationToken: `sEcReT${text}` }, own);
        expect(lines.map((line) => line.replace(/ \d+ \d+ ms$/, ""))).toEqual([
          "GET https://api.polar.sh/v1/checkouts/client/…",
          "POST https://api.polar.sh/v1/checkouts/client/…/confirm",
          "GET https://api.polar.sh/v1/customer-seats/claim/…",
        ]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the API's parameters that are secrets by their names", () => {
  const SECRET = "sEcReT-1_2.3~4";
  const SECRETS = operations().flatMap(({ call, query }) => {
    const [method = "", path = ""] = call.split(" ");
    const inQuery = query.filter(isSecret).map((name) => `${path}?page=1&${name}=${SECRET}&limit=2`);
    const inPath = [...path.matchAll(/{(\w+)}/g)].some(([, name = ""]) => isSecret(name)) ? [path] : [];
    return [...inPath, ...inQuery].map((each) => [method, each.replaceAll(/{\w+}/g, SECRET)] as const);
  });

  test("are some", () => {
    expect(SECRETS.length).toBeGreaterThanOrEqual(5);
  });

  test.each(SECRETS)("are not written: %s %s", async (method, path) => {
    const lines: string[] = [];
    const fetch = logged(async () => new Response(), { info: (line) => lines.push(line) });
    await fetch(`https://api.polar.sh${path}`, { method });
    expect(lines[0]).toMatch(/^[A-Z]+ https:\/\/api\.polar\.sh\/v1\/.*… ?/);
    expect(lines[0]).not.toContain("sEcReT");
  });
});

function isSecret(name: string): boolean {
  return /(^|_)(secret|token|password)$/.test(name);
}

/** The API's operations, by the facts. */
function operations(): readonly { readonly call: string; readonly query: readonly string[] }[] {
  const file = join(import.meta.dirname, "..", "..", "api", "operations.json");
  const facts = JSON.parse(readFileSync(file, "utf8")) as {
    readonly operations: Readonly<Record<string, { readonly call: string; readonly query?: object }>>;
  };
  return Object.values(facts.operations).map(({ call, query = {} }) => ({
    call,
    query: Object.keys(query).map((name) => name.replace(/\?$/, "")),
  }));
}
