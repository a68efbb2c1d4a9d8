import { createServer, type Server } from "node:net";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Combination, type Core, combinations, type Functions } from "../contract/combinations.js";
import { customerList, customerStateTeam } from "../drift/samples.js";
import { json, text, UUID, unpolluted } from "./setup.js";

/** What a call may fail with when the server is to blame: nothing that blames the caller's code. */
const ERRORS: readonly string[] = [
  "HTTPValidationError",
  "ResourceNotFound",
  "NotPermitted",
  "AmbiguousExternalCustomerID",
  "SDKError",
  "ConnectionError",
  "ResponseValidationError",
];

type Outcome = { readonly ok: boolean; readonly error?: unknown };

/** One call of each kind: JSON, page, text, nothing; with and without a body. */
const calls: readonly ((functions: Functions, polar: Core) => PromiseLike<Outcome>)[] = [
  (functions, polar) => functions.customersGetState(polar, { id: UUID }),
  (functions, polar) => functions.customersList(polar),
  (functions, polar) => functions.customersExport(polar),
  (functions, polar) => functions.customersDelete(polar, { id: UUID }),
  (functions, polar) => functions.customersCreate(polar, { email: "a@example.com" }),
  (functions, polar) =>
    functions.customersMembersUpdateExternal(polar, {
      externalId: "a",
      memberExternalId: "b",
      memberUpdate: {},
    }),
];

/** Makes every call, and asserts that each comes to a Result, with an error that is expected. */
async function settle({ functions }: Combination, polar: Core, errors = ERRORS): Promise<void> {
  for (const call of calls) {
    const result = await call(functions, polar);
    if (result.ok) continue;
    expect(result.error).toBeInstanceOf(Error);
    expect(errors).toContain((result.error as Error).name);
    expect(typeof (result.error as Error).message).toBe("string");
  }
  unpolluted();
}

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  text.map((value) => new TextEncoder().encode(value)),
  json.map((value) => new TextEncoder().encode(JSON.stringify(value))),
  fc
    .tuple(
      fc.constantFrom(
        customerStateTeam(),
        customerList(),
        { error: "ResourceNotFound", detail: [] },
        { detail: [null] },
      ),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([value, part]) => {
      const whole = new TextEncoder().encode(JSON.stringify(value));
      return whole.slice(0, Math.ceil(whole.length * part));
    }),
);

const headers = fc.dictionary(
  fc.constantFrom(
    "content-type",
    "retry-after",
    "location",
    "www-authenticate",
    "polar-version",
    "x-odd",
    "content-length",
  ),
  fc.oneof(
    fc.constantFrom(
      "application/json",
      "text/csv",
      "text/html; charset=utf-16",
      "",
      "0",
      "-1",
      "1e999",
      "tomorrow",
      "Thu, 01 Jan 1970 00:00:00 GMT",
    ),
    fc.string({ unit: fc.constantFrom(..."ab /;=\"',.0123é") }).map((value) => value.trim()),
  ),
  { noNullPrototype: true },
);

const status = fc.oneof(
  fc.integer({ min: 200, max: 599 }),
  fc.constantFrom(200, 201, 202, 203, 206, 404, 422, 429, 500),
);
const NO_BODY: readonly number[] = [204, 205, 304];

const response = fc
  .tuple(status, headers, bytes)
  .map(
    ([code, head, body]) =>
      new Response(NO_BODY.includes(code) ? null : body, { status: code, headers: head }),
  );

/** A body that breaks after some bytes, with an error of any kind. */
const broken = fc.tuple(status, bytes, fc.anything()).map(([code, body, reason]) => {
  if (NO_BODY.includes(code)) return new Response(null, { status: code });
  let pulled = false;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (pulled) controller.error(reason);
      else controller.enqueue(body.length > 0 ? body : new Uint8Array(1));
      pulled = true;
    },
  });
  return new Response(stream, { status: code });
});

for (const combination of combinations) {
  const { name, core } = combination;
  const none = { retryConfig: { strategy: "none" } } as const;

  describe(`no call rejects, with ${name}`, () => {
    it("whatever status, headers and bytes the server answers with", { timeout: 30_000 }, async () => {
      let next: Response = new Response();
      const polar = core({ ...none, fetch: async () => next.clone() });
      await fc.assert(
        fc.asyncProperty(response, async (each) => {
          next = each;
          await settle(combination, polar);
        }),
        { numRuns: 250 },
      );
    });

    it("whatever breaks a body half-way", async () => {
      for (const mode of ["report", "error", "off"] as const) {
        await fc.assert(
          fc.asyncProperty(fc.array(broken, { minLength: 6, maxLength: 6 }), async (each) => {
            const left = [...each];
            await settle(
              combination,
              core({ ...none, responseValidation: mode, fetch: async () => left.pop() ?? new Response() }),
            );
          }),
          { numRuns: 30 },
        );
      }
    });

    it("whatever fetch rejects with, throws or gives", async () => {
      await fc.assert(
        fc.asyncProperty(fc.anything(), fc.constantFrom("rejects", "throws", "gives"), async (odd, how) => {
          function fetch(): Promise<Response> {
            if (how === "throws") throw odd;
            return how === "rejects" ? Promise.reject(odd) : Promise.resolve(odd as Response);
          }

          // What `fetch` gives is the caller's to answer for, if it is the caller's own.
          await settle(combination, core({ ...none, fetch }), [...ERRORS, "UnexpectedClientError"]);
        }),
        { numRuns: 100 },
      );
    });

    it("whatever fetch rejects with, even an error that throws when one reads its message", async () => {
      const trap = Object.defineProperty(new Error(), "message", {
        get: () => {
          throw new Error("caught in the trap");
        },
      });
      await settle(combination, core({ ...none, fetch: () => Promise.reject(trap) }));
    });

    it("whatever a list says of its pages, and walks on", async () => {
      await fc.assert(
        fc.asyncProperty(json, json, async (pagination, extra) => {
          const answer = { items: [customerStateTeam()], pagination, extra };
          const polar = core({ ...none, fetch: async () => Response.json(answer) });
          const first = await combination.functions.customersList(polar);
          if (!first.ok) throw first.error;
          let pages = 0;
          for await (const page of first.value) {
            expect(typeof page.ok).toBe("boolean");
            pages += 1;
            if (pages === 3) break;
          }
        }),
        { numRuns: 100 },
      );
    });
  });
}

describe("no call rejects when the server does not even speak HTTP", () => {
  let server: Server;
  let answer: Uint8Array = new Uint8Array();

  beforeAll(async () => {
    server = createServer((socket) => {
      socket.on("error", () => socket.destroy());
      socket.once("data", () => socket.end(answer));
    });
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
  });

  afterAll(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
      }),
  );

  const line = fc.constantFrom(
    "",
    "HTTP/1.1 200 OK\r\n\r\n",
    "HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\n{",
    "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\r\n",
    "HTTP/1.1 999 Odd\r\n\r\n",
    "HTTP/1.1 307 Over there\r\nlocation: ::::\r\n\r\n",
    "HTTP/1.1 204 No\r\n\r\n",
    "HTTP/9.9 200\r\n",
  );

  function coreFor({ core }: Combination, timeoutMs?: number): Core {
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("The server has no port.");
    return core({
      serverURL: `http://127.0.0.1:${address.port}`,
      retryConfig: { strategy: "none" },
      timeoutMs,
    });
  }

  const each = combinations.map((combination) => [combination.name, combination] as const);

  it.each(each)("with %s", { timeout: 30_000 }, async (_, combination) => {
    const polar = coreFor(combination);
    await fc.assert(
      fc.asyncProperty(line, bytes, async (head, body) => {
        answer = Buffer.concat([Buffer.from(head), body]);
        await settle(combination, polar);
      }),
      { numRuns: 40 },
    );
  });

  it.each(each)(
    "nor hangs longer than timeoutMs over bytes that are no gzip, which Node's fetch never stops reading, with %s",
    async (_, combination) => {
      answer = Buffer.from("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\nHTTP/1.1 200 OK\r\n\r\n");
      const result = await combination.functions.customersGet(coreFor(combination, 50), { id: UUID });
      expect(result).toMatchObject({
        ok: false,
        error: { name: expect.stringMatching(/^(RequestTimeout|Connection)Error$/) },
      });
    },
  );
});
