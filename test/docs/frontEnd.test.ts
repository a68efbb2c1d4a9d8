import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { dirname, join, relative } from "node:path";
import { build } from "esbuild";
import type { Hono } from "hono";
import { createMockPolar, MOCK_TOKEN, type MockPolar } from "polar-fn/mock";
import type { PolarProxy } from "polar-fn/proxy";
import ts from "typescript";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { launch, WITHOUT_CHROMIUM } from "../browser/launch.js";
import { packageSource } from "../support/packageSource.js";

/*
 * The guide's files, written out as the guide names them, compiled and run: the servers are asked
 * over what each of them speaks.
 */

const ROOT = join(import.meta.dirname, "..", "..");
// Inside the repository, so that imports resolve as they do for its own files.
const FOLDER = join(ROOT, "test", "docs", `.examples-guide-${process.pid}`);

/** What the guide leaves to its reader. */
const AUTH = `export const userOf = async (request: Request): Promise<{ readonly id: string } | undefined> =>
  request.headers.get("cookie") === "session=me" ? { id: "me" } : undefined;
`;

const guide = readFileSync(join(ROOT, "docs", "front-end.md"), "utf8");
const files = [...guide.matchAll(/^```ts\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, name = "", code = ""]) => ({
    name,
    path: join(FOLDER, name),
    code,
  }),
);

function load(name: string): Promise<object> {
  return import(join(FOLDER, name));
}

let mock: MockPolar;

beforeAll(() => {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, "auth.ts"), AUTH);
  for (const { path, code } of files) {
    mkdirSync(dirname(path), { recursive: true });
    // Next.js projects know "@/" as their root.
    const up = relative(dirname(path), FOLDER);
    writeFileSync(
      path,
      code.replaceAll(/"@\/(.*?)"/g, (_, target: string) => `"${up}/${target}.js"`),
    );
  }
});

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

beforeEach(() => {
  vi.resetModules();
  mock = createMockPolar();
  mock.seed.customer({ external_id: "me", email: "me@example.com" });
  vi.stubGlobal("fetch", mock.fetch);
  // The guide's log.
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.stubEnv("POLAR_ACCESS_TOKEN", MOCK_TOKEN);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const STATE = "https://shop.example/api/polar/v1/customers/external/you/state";
const ORDERS = "https://shop.example/api/polar/v1/orders/?external_customer_id=you";
const SIGNED_IN = { headers: { cookie: "session=me" } };

/** What every server of the guide does. */
async function expectProxy(ask: PolarProxy): Promise<void> {
  expect((await ask(new Request(STATE))).status).toBe(403);
  expect(mock.requests).toEqual([]);
  expect((await ask(new Request(STATE, SIGNED_IN))).status).toBe(200);
  expect((await ask(new Request(ORDERS, SIGNED_IN))).status).toBe(200);
  expect(mock.requests.map(({ path, url }) => path + new URL(url).search)).toEqual([
    "/v1/customers/external/me/state",
    "/v1/orders/?external_customer_id=me",
  ]);
}

describe("the guide", () => {
  it("has these files, and no code beside them", () => {
    expect(files.map(({ name }) => name)).toEqual([
      "page.ts",
      "polar.ts",
      "app/api/polar/[...path]/route.ts",
      "next.config.ts",
      "hono.ts",
      "node.ts",
      "portal.ts",
    ]);
    expect(guide.match(/^```\w+/gm)).toHaveLength(files.length);
  });

  it("compiles without a complaint", { timeout: 60_000 }, () => {
    const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
    const program = ts.createProgram(
      files.map(({ path }) => path),
      options,
    );
    const complaints = ts
      .getPreEmitDiagnostics(program)
      .map(
        ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
      );
    expect(complaints).toEqual([]);
  });

  it("serves with Next.js: a handler for each method", async () => {
    const route = (await load("app/api/polar/[...path]/route.ts")) as Record<string, PolarProxy>;
    expect(Object.keys(route).sort()).toEqual(["DELETE", "GET", "PATCH", "POST", "PUT"]);
    await expectProxy((request) => route["GET"]?.(request) ?? Promise.reject(new Error("no GET")));
    expect(await load("next.config.ts")).toMatchObject({ default: { skipTrailingSlashRedirect: true } });
  });

  it("serves with Hono", async () => {
    const { app } = (await load("hono.ts")) as { readonly app: Hono };
    await expectProxy(async (request) => app.fetch(request));
    expect((await app.request("/elsewhere")).status).toBe(404);
  });

  it("gives the portal's functions the customer's token", async () => {
    const { portal } = (await load("portal.ts")) as { readonly portal: PolarProxy };
    const url = "https://shop.example/api/polar/v1/customer-portal/orders/";
    expect((await portal(new Request(url))).status).toBe(403);
    expect((await portal(new Request(url, SIGNED_IN))).status).toBe(200);
    expect(mock.requests.map(({ path }) => path)).toEqual([
      "/v1/customer-sessions/",
      "/v1/customer-portal/orders/",
    ]);
    expect(mock.requests[1]?.headers.get("authorization")).not.toContain(MOCK_TOKEN);
  });

  it.skipIf(WITHOUT_CHROMIUM)(
    `serves with Node, and its page works in Chromium${WITHOUT_CHROMIUM}`,
    { timeout: 60_000 },
    async () => {
      const { server } = (await load("node.ts")) as { readonly server: Server };
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const address = server.address();
      if (address === null || typeof address === "string") throw new Error("The server has no port.");
      const origin = `http://127.0.0.1:${address.port}`;
      const { outputFiles } = await build({
        stdin: { contents: `export * from "./page.js"`, resolveDir: FOLDER },
        bundle: true,
        format: "iife",
        globalName: "page",
        write: false,
        plugins: [packageSource],
      });
      const browser = await launch();
      try {
        const page = await browser.newPage();
        await page.goto(`${origin}/`);
        await page.evaluate(`${outputFiles[0]?.text}; globalThis.plan = page.plan;`);
        expect(await page.evaluate("plan()")).toBe("signed out");
        await page.context().addCookies([{ name: "session", value: "me", url: origin }]);
        expect(await page.evaluate("plan()")).toBe("free");
        mock.reset();
        expect(await page.evaluate("plan()")).toBe("free");
        mock.fault({ status: 500, times: 3 });
        expect(await page.evaluate("plan()")).toBe("unknown");
      } finally {
        await browser.close();
        server.close();
        server.closeAllConnections();
      }
    },
  );
});
