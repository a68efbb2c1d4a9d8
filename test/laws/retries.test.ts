import { createServer, type Server, type ServerResponse } from "node:http";
import * as fc from "fast-check";
import type { RequestOptions, RetryConfig } from "polar-fn/core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Core, combinations, type Functions } from "../contract/combinations.js";
import { customerTeam } from "../drift/samples.js";
import "./setup.js";

/** What the server does with a request: answers with a status, or cuts the connection. */
type Deed = number | "cut before the answer" | "cut in the body";

type Call = (
  functions: Functions,
  polar: Core,
  options: RequestOptions,
) => PromiseLike<{ readonly ok: boolean }>;

const id = "992fae2a-2a17-4b7a-8d9e-e287cf90131b";
const path = { externalId: "acme", memberExternalId: "ida" };
const memberCreateFromCustomer = { email: "ida@acme.com" };

const mutations: Readonly<Record<string, Call>> = {
  customersCreate: (f, polar, options) => f.customersCreate(polar, { email: "a@example.com" }, options),
  customersUpdate: (f, polar, options) => f.customersUpdate(polar, { id, customerUpdate: {} }, options),
  customersUpdateExternal: (f, polar, options) =>
    f.customersUpdateExternal(polar, { externalId: "acme", customerUpdate: {} }, options),
  customersDelete: (f, polar, options) => f.customersDelete(polar, { id }, options),
  customersDeleteExternal: (f, polar, options) =>
    f.customersDeleteExternal(polar, { externalId: "acme" }, options),
  customersMembersCreate: (f, polar, options) =>
    f.customersMembersCreate(polar, { id, memberCreateFromCustomer }, options),
  customersMembersCreateExternal: (f, polar, options) =>
    f.customersMembersCreateExternal(polar, { externalId: "acme", memberCreateFromCustomer }, options),
  customersMembersUpdate: (f, polar, options) =>
    f.customersMembersUpdate(polar, { id, memberId: id, memberUpdate: {} }, options),
  customersMembersUpdateExternal: (f, polar, options) =>
    f.customersMembersUpdateExternal(polar, { ...path, memberUpdate: {} }, options),
  customersMembersDelete: (f, polar, options) =>
    f.customersMembersDelete(polar, { id, memberId: id }, options),
  customersMembersDeleteExternal: (f, polar, options) =>
    f.customersMembersDeleteExternal(polar, path, options),
};

const reads: Readonly<Record<string, Call>> = {
  customersGet: (f, polar, options) => f.customersGet(polar, { id }, options),
  customersList: (f, polar, options) => f.customersList(polar, {}, options),
  customersExport: (f, polar, options) => f.customersExport(polar, {}, options),
  customersGetState: (f, polar, options) => f.customersGetState(polar, { id }, options),
};

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Deed>(429, 500, 502, 503, 504, 408) },
  { weight: 1, arbitrary: fc.constantFrom<Deed>(200, 400, 401, 403, 404, 409, 422, 425, 501) },
  { weight: 1, arbitrary: fc.constantFrom<Deed>("cut before the answer", "cut in the body") },
);
const deeds = fc.array(deed, { minLength: 1, maxLength: 6 });

const at0 = { initialInterval: 0, maxInterval: 60_000, exponent: 1, maxElapsedTime: 60_000 };
const policy: fc.Arbitrary<RetryConfig | undefined> = fc.constantFrom<RetryConfig | undefined>(
  undefined,
  { strategy: "none" },
  { strategy: "backoff", backoff: at0 },
  { strategy: "backoff", backoff: at0, retryConnectionErrors: true },
  { strategy: "backoff", backoff: at0, retryConnectionErrors: false },
);
const retryCodes = fc.constantFrom<readonly (string | number)[] | undefined>(
  undefined,
  ["5XX"],
  [500, 409, 404],
  ["4XX", "5XX", "ConnectionError"],
);

let server: Server;
let url: string;
let script: readonly Deed[] = [];
let arrived = 0;

function act(outgoing: ServerResponse, what: Deed): void {
  if (what === "cut before the answer") {
    outgoing.destroy();
  } else if (what === "cut in the body") {
    outgoing.writeHead(200, { "content-type": "application/json", "content-length": 5000 });
    outgoing.write("{", () => outgoing.destroy());
  } else {
    outgoing.writeHead(what, { "content-type": "application/json" });
    outgoing.end(
      JSON.stringify(what === 200 ? { ...customerTeam(), items: [] } : { error: "Odd", detail: "odd" }),
    );
  }
}

beforeAll(async () => {
  server = createServer((incoming, outgoing) => {
    incoming.resume().on("end", () => {
      arrived += 1;
      act(outgoing, script[arrived - 1] ?? 200);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  url = `http://127.0.0.1:${address.port}`;
});

afterAll(
  () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
);

// So that waits which are drawn at random are none.
beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/**
 * How many requests there ought to be: each deed that may be tried again is, as long as the policy
 * allows.
 */
function expected(
  done: readonly Deed[],
  again: (what: Deed) => boolean,
  config: RetryConfig | undefined,
): number {
  const most = config === undefined ? 3 : config.strategy === "none" ? 1 : Number.POSITIVE_INFINITY;
  const leading = done.findIndex((what) => !again(what));
  return Math.min(most, (leading === -1 ? done.length : leading) + 1);
}

for (const { name, core, functions } of combinations) {
  describe(`whatever the server does, and however retries are set, with ${name}`, () => {
    it("a mutation is repeated after a rate limit and after nothing else", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...Object.keys(mutations)),
          deeds,
          policy,
          retryCodes,
          async (which, done, config, codes) => {
            script = done;
            arrived = 0;
            const options = {
              ...(config === undefined ? {} : { retries: config }),
              ...(codes === undefined ? {} : { retryCodes: codes }),
            };
            await mutations[which]?.(functions, core({ serverURL: url }), options);
            expect(arrived).toBe(expected(done, (what) => what === 429, config));
          },
        ),
        { numRuns: 120 },
      );
    });

    it("an answer without a status, such as a redirect that a browser hides, is not repeated", async () => {
      for (const call of [...Object.values(reads), ...Object.values(mutations)]) {
        let asked = 0;

        async function fetch(): Promise<Response> {
          asked += 1;
          return asked === 1 ? Response.error() : Response.json(customerTeam());
        }

        expect((await call(functions, core({ fetch }), {})).ok).toBe(false);
        expect(asked).toBe(1);
      }
    });

    it("a read is repeated after a broken connection and the statuses that pass, or those that one names, and after nothing else", async () => {
      const passing = [408, 429, 500, 502, 503, 504];
      const codes = fc.constantFrom<readonly (string | number)[] | undefined>(
        undefined,
        ["5XX"],
        [404, "409"],
        [],
      );
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...Object.keys(reads)),
          deeds,
          policy,
          codes,
          async (which, done, config, named) => {
            script = done;
            arrived = 0;
            const options = named === undefined ? {} : { retryCodes: named };
            await reads[which]?.(functions, core({ serverURL: url, retryConfig: config }), options);
            const broken = config?.strategy !== "backoff" || config.retryConnectionErrors !== false;

            function again(what: Deed): boolean {
              if (typeof what === "string") return broken;
              if (named === undefined) return passing.includes(what);
              return named.some((code) => `${code}` === `${what}` || (code === "5XX" && what >= 500));
            }

            expect(arrived).toBe(expected(done, again, config));
          },
        ),
        { numRuns: 120 },
      );
    });
  });
}
