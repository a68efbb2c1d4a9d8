import { once } from "node:events";
/* What Polar's answers may do to the page and to the server: nothing. */
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { PolarCore as FullCore } from "polar-fn/core";
import { customersExport } from "polar-fn/funcs/customersExport";
import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal";
import { discountsCreate } from "polar-fn/funcs/discountsCreate";
import { ordersList } from "polar-fn/funcs/ordersList";
import { PolarCore } from "polar-fn/lite/core";
import { MOCK_TOKEN } from "polar-fn/mock";
import { describe, expect, it, onTestFinished } from "vitest";
import { json, setUp } from "./support.js";

const ORDERS = "/v1/orders/";
const EXPORT = "/v1/customers/export";

/** Serves for as long as the test runs, and gives the URL. */
async function listening(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A proxy before a server of the test's, for both cores. */
const CORES = [
  ["a lite core", PolarCore],
  ["a full core", FullCore],
] as const;

const quick = { accessToken: MOCK_TOKEN, retryConfig: { strategy: "none" } } as const;

describe("the type of an answer", () => {
  const CLOSED = ["application/json", "text/csv; charset=utf-8", "text/plain; charset=utf-8"];

  async function typeOf(...types: readonly string[]): Promise<string | null> {
    const headers = new Headers();
    for (const type of types) headers.append("content-type", type);
    const { send } = setUp({
      allow: [ordersList],
      core: new PolarCore({ ...quick, fetch: async () => new Response("<script>1</script>", { headers }) }),
    });
    const response = await send(ORDERS);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    return response.headers.get("content-type");
  }

  it.each([
    ["application/json", "application/json"],
    ["Application/JSON ; charset=utf-8", "application/json"],
    ["application/problem+json", "application/json"],
    ["text/csv; charset=utf-8", "text/csv; charset=utf-8"],
    ["application/json;, text/html", "text/plain; charset=utf-8"],
    ["application/json; x=y, text/html", "text/plain; charset=utf-8"],
    ["text/html", "text/plain; charset=utf-8"],
    ["image/svg+xml", "text/plain; charset=utf-8"],
    ["application/xhtml+xml", "text/plain; charset=utf-8"],
    ["text/html+json", "text/plain; charset=utf-8"],
    ["application/json\t", "application/json"],
    ["", "text/plain; charset=utf-8"],
  ])("%j becomes %j", async (given, passed) => {
    expect(await typeOf(given)).toBe(passed);
  });

  it("is plain text where there are two, or none", async () => {
    expect(await typeOf("application/json", "text/html")).toBe("text/plain; charset=utf-8");
    expect(await typeOf("text/html", "application/json")).toBe("text/plain; charset=utf-8");
    expect(await typeOf()).toBe("text/plain; charset=utf-8");
  });

  it("is one of three, whatever Polar says", async () => {
    const piece = fc.oneof(
      fc.constantFrom("application/json", "text/html", "text/csv", "image/svg+xml", "charset=utf-7"),
      fc.constantFrom(";", ",", " ", "=", '"', "\t", "x", "+json", "multipart/x-mixed-replace", "/"),
      fc.string({ unit: "grapheme-ascii" }),
    );
    const header = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
    await fc.assert(
      fc.asyncProperty(fc.array(header, { maxLength: 3 }), async (types) => {
        expect(CLOSED).toContain(await typeOf(...types));
      }),
      { numRuns: 500 },
    );
  });
});

describe.each(CORES)("a redirect, with %s", (_, Core) => {
  it.each([301, 302, 303, 307, 308])(
    "with status %i is a 502, and nobody goes where it leads",
    async (status) => {
      const visitors: unknown[] = [];
      const elsewhere = await listening((request, response) => {
        visitors.push(request.headers.authorization);
        response.setHeader("content-type", "application/json").end('{"items":[],"pagination":{}}');
      });
      const polar = await listening((request, response) => {
        request.resume();
        response.writeHead(status, { location: `${elsewhere}/v1/orders/` }).end();
      });
      const core = new Core({ ...quick, serverURL: polar });
      const { send, failures } = setUp({ allow: [ordersList, discountsCreate], core });
      const discount = { name: "Ten", type: "percentage", basis_points: 1000, duration: "once" };
      for (const response of [await send(ORDERS), await send("/v1/discounts/", json("POST", discount))])
        expect([response.status, await response.json()]).toMatchObject([502, { error: "UpstreamError" }]);
      expect(visitors).toEqual([]);
      expect(failures).toMatchObject([{ status: 502 }, { status: 502 }]);
    },
  );

  it("that a `fetch` of somebody's has followed is a 502 all the same", async () => {
    const polar = await listening((request, response) => {
      if (request.url === "/v1/orders/") response.writeHead(302, { location: "/elsewhere" }).end();
      else response.setHeader("content-type", "application/json").end('{"secret":1}');
    });
    const core = new Core({
      ...quick,
      serverURL: polar,
      fetch: (url, init) => fetch(url, { ...init, redirect: "follow" }),
    });
    const { send, failures } = setUp({ allow: [ordersList], core });
    const response = await send(ORDERS);
    expect([response.status, await response.text()]).toEqual([502, expect.not.stringContaining("secret")]);
    expect(failures.map(({ cause }) => `${cause}`)).toEqual([expect.stringMatching(/redirect/)]);
  });
});

describe.each(CORES)("an answer that is too large, with %s", (_, Core) => {
  async function served(body: Buffer | string, headers: Record<string, string> = {}, status = 200) {
    return await listening((_request, response) => {
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
    });
  }

  it("is a 502, and the log knows of what", async () => {
    const serverURL = await served(`[${" ".repeat(10_000_000)}]`);
    const { send, failures } = setUp({ allow: [ordersList], core: new Core({ ...quick, serverURL }) });
    const response = await send(ORDERS);
    expect([response.status, await response.json()]).toEqual([
      502,
      { error: "UpstreamError", detail: "Polar could not be asked." },
    ]);
    expect(failures).toMatchObject([{ status: 502, cause: { name: "ResponseValidationError" } }]);
    expect(`${failures[0]?.cause}`).toContain(
      "GET /v1/orders/: body: expected at most 10000000 bytes, received more",
    );
  });

  it("is one also where it came small, as zip bombs do", async () => {
    const bomb = gzipSync(Buffer.alloc(64_000_000, " "));
    expect(bomb.length).toBeLessThan(100_000);
    const serverURL = await served(bomb, { "content-encoding": "gzip" });
    const { send, failures } = setUp({ allow: [ordersList], core: new Core({ ...quick, serverURL }) });
    expect((await send(ORDERS)).status).toBe(502);
    expect(failures).toHaveLength(1);
  });

  it("has a limit of your own, to the byte, for errors as well", async () => {
    for (const [status, length, expected] of [
      [200, 20, 200],
      [200, 21, 502],
      [404, 20, 404],
      [404, 21, 502],
    ] as const) {
      const serverURL = await served("x".repeat(length), {}, status);
      const core = new Core({ ...quick, serverURL });
      const { send } = setUp({ allow: [ordersList], core, answerLimit: 20 });
      expect([status, length, (await send(ORDERS)).status]).toEqual([status, length, expected]);
    }
  });

  it("is asked for once", async () => {
    let asked = 0;
    const serverURL = await listening((_request, response) => {
      asked += 1;
      response.end("x".repeat(100));
    });
    const core = new Core({ accessToken: MOCK_TOKEN, serverURL });
    const { send } = setUp({ allow: [ordersList], core, answerLimit: 20 });
    expect((await send(ORDERS)).status).toBe(502);
    expect(asked).toBe(1);
  });
});

describe.each(CORES)("an export, with %s", (_, Core) => {
  const CSV = { "content-type": "text/csv; charset=utf-8" };

  async function exporting(listener: RequestListener, more: object = {}) {
    const core = new Core({ ...quick, serverURL: await listening(listener), ...more });
    return setUp({ allow: [customersExport], core, answerLimit: 1000 });
  }

  function text(bytes: Uint8Array | undefined): string {
    return new TextDecoder().decode(bytes);
  }

  it("arrives piece by piece, as Polar sends it", async () => {
    let goOn: (() => void) | undefined;
    const { send, failures } = await exporting((_request, response) => {
      response.writeHead(200, CSV).write("id\r\n");
      goOn = () => response.end("1\r\n");
    });
    const response = await send(EXPORT);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, CSV["content-type"]]);
    const reader = response.body?.getReader();
    expect(text((await reader?.read())?.value)).toBe("id\r\n");
    goOn?.();
    expect(text((await reader?.read())?.value)).toBe("1\r\n");
    expect((await reader?.read())?.done).toBe(true);
    expect(failures).toEqual([]);
  });

  it("has no time limit where the core's is longer than a timer can wait", async () => {
    const { send, failures } = await exporting(
      (_request, response) => {
        response.writeHead(200, CSV).write("id\r\n");
        setTimeout(() => response.end("1\r\n"), 50);
      },
      { timeoutMs: 2 ** 32 },
    );
    expect(await (await send(EXPORT)).text()).toBe("id\r\n1\r\n");
    expect(failures).toEqual([]);
  });

  it("may be of any size, because it is never in memory as a whole", async () => {
    const line = "x".repeat(65_535);
    const { send } = await exporting(async (_request, response) => {
      response.writeHead(200, CSV);
      for (let index = 0; index < 400; index += 1)
        if (!response.write(`${line}\n`)) await new Promise((resolve) => response.once("drain", resolve));
      response.end();
    });
    let size = 0;
    for await (const piece of (await send(EXPORT)).body ?? []) size += piece.length;
    expect(size).toBe(400 * 65_536);
  });

  it("that breaks off is cut, and told", async () => {
    const { send, failures } = await exporting((_request, response) => {
      response.writeHead(200, { ...CSV, "content-length": "100" }).write("id\r\n");
      setTimeout(() => response.destroy(), 20);
    });
    const response = await send(EXPORT);
    await expect(response.text()).rejects.toThrow();
    expect(failures).toMatchObject([{ status: 200, endpoint: customersExport }]);
    expect(`${failures[0]?.cause}`).toContain("GET /v1/customers/export: the export broke off");
  });

  it("that stands still for the core's time limit is cut, and told", async () => {
    const { send, failures } = await exporting(
      (_request, response) => response.writeHead(200, CSV).write("a"),
      {
        timeoutMs: 50,
      },
    );
    await expect((await send(EXPORT)).text()).rejects.toThrow();
    expect(failures).toMatchObject([{ cause: { cause: { message: expect.stringContaining("50 ms") } } }]);
  });

  it("that the browser does not wait for closes the connection to Polar", async () => {
    const closed = new Promise<void>((resolve) => {
      void exporting((_request, response) => {
        response.on("close", resolve);
        response.writeHead(200, CSV).write("a");
      }).then(async ({ send }) => {
        const response = await send(EXPORT);
        await response.body?.cancel();
      });
    });
    await closed;
  });

  it("whose browser goes away closes the connection to Polar, and nobody is told", async () => {
    const connection = new AbortController();
    const isClosed = once(connection.signal, "abort");
    const { proxy, failures } = await exporting((_request, response) => {
      response.on("close", () => connection.abort());
      response.writeHead(200, CSV).write("a");
    });
    const controller = new AbortController();
    const url = `https://shop.example/api/polar${EXPORT}`;
    const response = await proxy(new Request(url, { signal: controller.signal }));
    const rest = response.text().catch(() => "cut");
    controller.abort();
    await isClosed;
    await rest;
    expect(failures).toEqual([]);
  });

  it("that fails is Polar's error, as of any function", async () => {
    const { send } = await exporting((_request, response) => {
      response.writeHead(404, { "content-type": "application/json" });
      response.end('{"error":"ResourceNotFound","detail":"Not found"}');
    });
    const response = await send(EXPORT);
    expect([response.status, await response.json()]).toMatchObject([404, { error: "ResourceNotFound" }]);
  });
});

it("reads an answer of no use to the browser once, and closes it", async () => {
  const { send, failures } = setUp({
    allow: [customersGetStateExternal],
    core: new PolarCore({
      ...quick,
      fetch: async () => {
        const response = new Response("{}");
        await response.text();
        return response;
      },
    }),
  });
  expect((await send("/v1/customers/external/u/state")).status).toBe(502);
  expect(failures).toMatchObject([{ cause: { name: "ConnectionError" } }]);
});
