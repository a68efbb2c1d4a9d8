/*
 * What a browser makes of an answer of Polar's that the proxy has passed on: text, and never a
 * page.
 */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { ordersList } from "polar-fn/funcs/ordersList";
import { PolarCore } from "polar-fn/lite/core";
import { createPolarProxy } from "polar-fn/proxy";
import { nodeProxy } from "polar-fn/proxy/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launch, WITHOUT_CHROMIUM } from "./launch.js";

const SCRIPT = "<!doctype html><title>text</title><script>document.title = 'ran'</script>";

/** The types of the next answer; several are several headers. */
let types: readonly string[] = [];
let server: Server;
let browser: Browser;
let page: Page;
let home: string;

beforeAll(async () => {
  if (WITHOUT_CHROMIUM) return;
  const core = new PolarCore({
    fetch: async () => {
      const headers = new Headers();
      for (const type of types) headers.append("content-type", type);
      return new Response(SCRIPT, { headers });
    },
  });
  const proxy = createPolarProxy({
    core,
    basePath: "/api/polar",
    allow: [ordersList],
    authorize: () => "everything",
  });
  server = createServer(nodeProxy(proxy));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launch();
  page = await browser.newPage();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

it
  .skipIf(WITHOUT_CHROMIUM)
  .each([
    ["text/html"],
    ["application/json;, text/html"],
    ["application/json; x=y, text/html"],
    ["application/json", "text/html"],
    ["text/html", "application/json"],
    ['application/json; x=", text/html'],
    ["application/xhtml+xml"],
    ["image/svg+xml"],
    ["multipart/x-mixed-replace; boundary=x"],
    ["application/json"],
    ["text/plain"],
    [""],
    [],
  ])(
  `runs no script of an answer whose type is %j${WITHOUT_CHROMIUM}`,
  { timeout: 30_000 },
  async (...given) => {
    types = given;
    const response = await page.goto(`${home}/api/polar/v1/orders/`);
    expect(response?.status()).toBe(200);
    expect(await response?.text()).toBe(SCRIPT);
    expect(await page.title()).toBe("");
  },
);
