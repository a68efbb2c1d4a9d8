import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { customersCreate } from "polar-fn/funcs/customersCreate";
import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal";
import { PolarCore } from "polar-fn/lite/core";
import { createMockPolar, MOCK_TOKEN } from "polar-fn/mock";
import { createPolarProxy } from "polar-fn/proxy";
import { nodeProxy } from "polar-fn/proxy/node";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { packageSource } from "../support/packageSource.js";
import { launch, WITHOUT_CHROMIUM } from "./launch.js";

const ROOT = join(import.meta.dirname, "..", "..");

/** What a page and a worker do: the same, with a server that is named by its path. */
function callsOn(core: "lite" | "browser"): string {
  return `
import { PolarCore } from "polar-fn/${core}/core";
import { customersCreate } from "polar-fn/lite/funcs/customersCreate";
import { customersGetStateExternal } from "polar-fn/lite/funcs/customersGetStateExternal";
export const calls = async (options) => {
  const polar = new PolarCore({ serverURL: "/api/polar", ...options });
  const state = await customersGetStateExternal(polar, { externalId: "anybody" });
  const nobody = await customersGetStateExternal(polar, { externalId: "nobody" });
  const created = await customersCreate(polar, { email: "b@example.com" });
  return [
    state.ok && state.value.createdAt instanceof Date && state.value.name,
    nobody.ok || nobody.error.name,
    created.ok && created.value.email,
  ];
};
`;
}

const CORES = ["lite", "browser"] as const;

function pageOf(core: (typeof CORES)[number]): string {
  return `
${callsOn(core)}
globalThis.calls = calls;
/** Calls for what never comes, and says how that ends. */
globalThis.waits = async (serverURL, ways) => {
  const polar = new PolarCore({ serverURL });
  const options = ways === "aborted" ? { signal: AbortSignal.timeout(200) } : { timeoutMs: 200 };
  const { ok, error } = await customersGetStateExternal(polar, { externalId: "a" }, options);
  return ok || [error.name, error.cause?.name];
};`;
}

function workerOf(core: (typeof CORES)[number]): string {
  return `${callsOn(core)} calls().then(postMessage, (error) => postMessage(String(error)));`;
}

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    format: "esm",
    write: false,
    plugins: [packageSource],
  });
  return outputFiles.map(({ text }) => text).join("");
}

const mock = createMockPolar();
mock.seed.customer({ external_id: "me", name: "Me", email: "me@example.com" });

const proxy = createPolarProxy({
  core: new PolarCore({ accessToken: MOCK_TOKEN, fetch: mock.fetch }),
  basePath: "/api/polar",
  allow: [customersGetStateExternal, customersCreate],
  authorize: ({ params }) => (params["externalId"] === "nobody" ? {} : { externalId: "me" }),
});

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
}

let browser: Browser;
let server: Server;
let page: Page;
let home: string;
const seen: Seen[] = [];

beforeAll(async () => {
  const scripts = new Map<string, string>();
  for (const core of CORES) {
    scripts.set(`/${core}/page.js`, await bundled(pageOf(core)));
    scripts.set(`/${core}/worker.js`, await bundled(workerOf(core)));
  }
  const listen = nodeProxy(proxy);
  server = createServer((request, response) => {
    const { method, url = "", headers } = request;
    if (url.startsWith("/api/polar")) {
      seen.push({ method, url, headers: { ...headers } });
      return listen(request, response);
    }
    if (url.startsWith("/no-headers")) return;
    if (url.startsWith("/no-end")) return response.writeHead(200).write('{"id":');
    const script = scripts.get(url);
    response.setHeader("content-type", script === undefined ? "text/html" : "text/javascript");
    // `/lite/shop/` and `/browser/shop/` are pages.
    return response.end(
      script ?? `<!doctype html><script type="module" src="/${url.split("/")[1]}/page.js"></script>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  home = `http://127.0.0.1:${address.port}`;
  browser = await launch();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

beforeEach(async () => {
  seen.length = 0;
  mock.clear();
  page = await browser.newPage();
});

// Deeper in the site, so that a path that is relative to the page would miss.
function open(core: string) {
  return page.goto(`${home}/${core}/shop/`);
}

async function inPage(core: string): Promise<unknown> {
  await open(core);
  return page.evaluate("calls()");
}

async function inWorker(core: string): Promise<unknown> {
  await open(core);
  return page.evaluate(`new Promise((resolve) => {
    const worker = new Worker("/${core}/worker.js", { type: "module" });
    worker.onmessage = ({ data }) => resolve(data);
  })`);
}

describe.skipIf(WITHOUT_CHROMIUM).each([
  ["a page", "lite", inPage, ["polar-version"]],
  ["a worker", "lite", inWorker, ["polar-version"]],
  ["a page", "browser", inPage, []],
  ["a worker", "browser", inWorker, []],
] as const)(`in %s of Chromium, with the %s core${WITHOUT_CHROMIUM}`, (_, core, run, headersOfOurs) => {
  it("a server is named by its path, and no preflight, token or name of ours is sent", {
    timeout: 30_000,
  }, async () => {
    // The second run's customer is there already.
    const [name, missing] = (await run(core)) as readonly unknown[];
    expect([name, missing]).toEqual(["Me", "ResourceNotFound"]);
    expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "GET /api/polar/v1/customers/external/anybody/state",
      "GET /api/polar/v1/customers/external/nobody/state",
      "POST /api/polar/v1/customers/",
    ]);
    const agent = await page.evaluate("navigator.userAgent");
    for (const { headers } of seen) {
      expect(headers["user-agent"]).toBe(agent);
      // What the browser adds by itself, and what the core does.
      const own = Object.keys(headers).filter(
        (header) =>
          !/^(host|connection|user-agent|accept|accept-encoding|accept-language|referer|origin|cache-control|pragma|content-length|sec-.*)$/.test(
            header,
          ),
      );
      expect(own.filter((header) => header !== "content-type")).toEqual(headersOfOurs);
      expect(headers["sec-fetch-site"]).toBe("same-origin");
    }
    expect(mock.requests.map(({ path }) => path)).toEqual([
      "/v1/customers/external/me/state",
      "/v1/customers/external/nobody/state",
      "/v1/customers/",
    ]);
  });
});

it.skipIf(WITHOUT_CHROMIUM)(
  `the lite core sends no header beyond the browser's own once the version is left out${WITHOUT_CHROMIUM}`,
  { timeout: 30_000 },
  async () => {
    await open("lite");
    await page.evaluate('calls({ apiVersion: "" })');
    for (const { headers } of seen) expect(Object.keys(headers)).not.toContain("polar-version");
    expect(seen).toHaveLength(3);
  },
);

describe.skipIf(WITHOUT_CHROMIUM).each(CORES)(`a call on the %s core${WITHOUT_CHROMIUM}`, (core) => {
  it.each(["/no-headers", "/no-end"])(
    "that waits for %s ends in time, and when it is aborted",
    async (path) => {
      await open(core);
      const [late] = (await page.evaluate(`waits("${path}", "late")`)) as readonly unknown[];
      expect(late).toBe("RequestTimeoutError");
      // The reason that the platform gives a signal that it aborts itself.
      expect(await page.evaluate(`waits("${path}", "aborted")`)).toEqual([
        "RequestAbortedError",
        "TimeoutError",
      ]);
    },
  );
});
