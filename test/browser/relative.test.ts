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
import { launch, WITHOUT_CHROMIUM } from "./launch.js";

const ROOT = join(import.meta.dirname, "..", "..");

/** What a page and a worker do: the same, with a server that is named by its path. */
const CALLS = `
import { PolarCore } from "polar-fn/lite/core";
import { customersCreate } from "polar-fn/lite/funcs/customersCreate";
import { customersGetStateExternal } from "polar-fn/lite/funcs/customersGetStateExternal";
export const calls = async () => {
  const polar = new PolarCore({ serverURL: "/api/polar" });
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

const PAGE = `${CALLS} window.calls = calls;`;
const WORKER = `${CALLS} calls().then(postMessage, (error) => postMessage(String(error)));`;

const bundled = async (contents: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    format: "esm",
    write: false,
    tsconfig: join(ROOT, "tsconfig.json"),
  });
  return outputFiles.map(({ text }) => text).join("");
};

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
  const scripts = new Map([
    ["/page.js", await bundled(PAGE)],
    ["/scripts/worker.js", await bundled(WORKER)],
  ]);
  const listen = nodeProxy(proxy);
  server = createServer((request, response) => {
    const { method, url = "", headers } = request;
    if (url.startsWith("/api/polar")) {
      seen.push({ method, url, headers: { ...headers } });
      return listen(request, response);
    }
    const script = scripts.get(url);
    response.setHeader("content-type", script === undefined ? "text/html" : "text/javascript");
    return response.end(script ?? '<!doctype html><script type="module" src="/page.js"></script>');
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
  // Deeper in the site, so that a path that is relative to the page would miss.
  await page.goto(`${home}/account/orders/`);
});

const inPage = (): Promise<unknown> => page.evaluate("calls()");

const inWorker = (): Promise<unknown> =>
  page.evaluate(`new Promise((resolve) => {
    const worker = new Worker("/scripts/worker.js", { type: "module" });
    worker.onmessage = ({ data }) => resolve(data);
  })`);

describe.skipIf(WITHOUT_CHROMIUM).each([
  ["a page", inPage],
  ["a worker", inWorker],
])(`in %s of Chromium${WITHOUT_CHROMIUM}`, (_, run) => {
  it("a server is named by its path, and no preflight, token or name of ours is sent", {
    timeout: 30_000,
  }, async () => {
    // The second run's customer is there already.
    const [name, missing] = (await run()) as readonly unknown[];
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
      expect(own.filter((header) => header !== "content-type")).toEqual(["polar-version"]);
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
  `sends no header beyond the browser's own once the version is left out${WITHOUT_CHROMIUM}`,
  { timeout: 30_000 },
  async () => {
    const script = CALLS.replace('serverURL: "/api/polar"', 'serverURL: "/api/polar", apiVersion: ""');
    const code = await bundled(`${script} globalThis.bare = calls;`);
    await page.addScriptTag({ content: code, type: "module" });
    await page.evaluate("bare()");
    for (const { headers } of seen) expect(Object.keys(headers)).not.toContain("polar-version");
    expect(seen).toHaveLength(3);
  },
);
