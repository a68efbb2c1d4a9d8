import { mkdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { createMockPolar, MOCK_TOKEN, type MockPolar } from "polar-fn/mock";
import { type MockPolarServer, serveMockPolar } from "polar-fn/mock/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launch, WITHOUT_CHROMIUM } from "./launch.js";

const SHOTS = join(import.meta.dirname, "..", "..", ".scratch", "screenshots");
const TIMEOUT = 60_000;
const HOSTILE = `<img src=x onerror="document.title='taken'">"'&`;

let browser: Browser;
let mock: MockPolar;
let server: MockPolarServer;
let page: Page;
const complaints: string[] = [];

/** Stands for the program under test, to which a checkout leads back. */
const shop: Server = createServer((_, outgoing) => outgoing.end("<h1>Welcome back</h1>"));

beforeAll(async () => {
  if (WITHOUT_CHROMIUM) return;
  mkdirSync(SHOTS, { recursive: true });
  await new Promise<void>((resolve) => shop.listen(0, "127.0.0.1", resolve));
  browser = await launch();
}, TIMEOUT);

afterAll(async () => {
  await browser?.close();
  shop.close();
  shop.closeAllConnections();
});

beforeEach(async () => {
  if (WITHOUT_CHROMIUM) return;
  complaints.length = 0;
  mock = createMockPolar();
  server = await serveMockPolar(mock);
  page = await browser.newPage({ viewport: { width: 900, height: 760 } });
  page.on("pageerror", (error) => complaints.push(`${error}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("402")) complaints.push(message.text());
  });
}, TIMEOUT);

afterEach(async () => {
  if (WITHOUT_CHROMIUM) return;
  await page.close();
  await server.close();
  expect(complaints).toEqual([]);
});

/** Opens a checkout as a program would, and gives where a customer is sent. */
async function checkoutURL(product: string, success_url?: string): Promise<string> {
  const response = await fetch(`${server.url}/v1/checkouts/`, {
    method: "POST",
    headers: { authorization: `Bearer ${MOCK_TOKEN}`, "content-type": "application/json" },
    body: JSON.stringify({ products: [product], ...(success_url === undefined ? {} : { success_url }) }),
  });
  const { url } = (await response.json()) as { readonly url: string };
  return url;
}

async function table(name: string): Promise<string> {
  return (await page.getByRole("table", { name }).getByRole("cell").allTextContents()).join(" ");
}

describe.skipIf(WITHOUT_CHROMIUM)(
  `the mock's pages in Chromium${WITHOUT_CHROMIUM}`,
  { timeout: TIMEOUT },
  () => {
    it("show an order as it happens, without a reload", async () => {
      const product = mock.seed.product({ name: "Pro", prices: [{ price_amount: 1900 }] });
      await page.goto(server.url);
      await page.getByText("live", { exact: true }).waitFor();
      expect(await table("Products")).toContain("Pro month");
      await page.evaluate("globalThis.sameDocument = true");
      const url = await checkoutURL(product.id);
      mock.confirmCheckout(
        mock.snapshot().tables["checkouts"]?.map((row) => (row as { id: string }).id)[0] ?? "",
        {
          email: "jane@example.com",
        },
      );
      await page.getByRole("table", { name: "Orders" }).waitFor();
      expect(await table("Orders")).toContain("jane@example.com Pro $19.00 paid");
      expect(await table("Subscriptions")).toContain("jane@example.com Pro $19.00 / month active");
      expect(await table("Requests")).toContain("POST /v1/checkouts/ 201");
      expect(await page.evaluate("globalThis.sameDocument")).toBe(true);
      expect(url).toContain(`${server.url}/checkout/`);
      await page.screenshot({ path: join(SHOTS, "mock.png"), fullPage: true });
      await page.emulateMedia({ colorScheme: "dark" });
      await page.screenshot({ path: join(SHOTS, "mock-dark.png"), fullPage: true });
      expect(await page.evaluate("getComputedStyle(document.documentElement).colorScheme")).toBe(
        "light dark",
      );
    });

    it("show what anybody wrote as the text that it is", async () => {
      mock.seed.customer({ name: HOSTILE, external_id: HOSTILE });
      mock.seed.product({ name: HOSTILE });
      await page.goto(server.url);
      expect(await page.getByText(HOSTILE).count()).toBe(3);
      await page.goto(await checkoutURL(mock.seed.product({ name: HOSTILE }).id));
      await page.getByLabel("Name").fill(HOSTILE);
      await page.getByLabel("E-mail").fill("a@example.com");
      await page.getByLabel("A card that is declined").check();
      await page.getByRole("button", { name: "Pay" }).click();
      await page.getByRole("alert").waitFor();
      expect(await page.getByLabel("Name").inputValue()).toBe(HOSTILE);
      expect(await page.title()).toBe(HOSTILE);
    });

    it("let a person pay, who then is where the program wanted", async () => {
      const product = mock.seed.product({ name: "Book", recurring_interval: null });
      const { port } = shop.address() as AddressInfo;
      await page.goto(await checkoutURL(product.id, `http://127.0.0.1:${port}/thanks?id={CHECKOUT_ID}`));
      await page.getByLabel("Name").fill("Jane Doe");
      await page.getByLabel("E-mail").fill("jane@example.com");
      await page.screenshot({ path: join(SHOTS, "checkout.png") });
      await page.getByRole("button", { name: "Pay" }).click();
      await page.getByRole("heading", { name: "Welcome back" }).waitFor();
      expect(page.url()).toMatch(/\/thanks\?id=[\w-]{36}$/);
      await page.goto(server.url);
      expect(await table("Orders")).toContain("jane@example.com Book $10.00 paid");
      expect(await table("Customers")).toContain("jane@example.com Jane Doe");
    });

    it("say that a card was declined, and let the person try again", async () => {
      await page.goto(await checkoutURL(mock.seed.product().id));
      await page.getByLabel("E-mail").fill("joe@example.com");
      await page.getByLabel("A card that is declined").check();
      await page.getByRole("button", { name: "Pay" }).click();
      expect(await page.getByRole("alert").textContent()).toBe("Your card was declined.");
      expect(mock.snapshot().tables["orders"]).toEqual([]);
      await page.getByLabel("A card that works").check();
      await page.getByRole("button", { name: "Pay" }).click();
      await page.getByRole("heading", { name: "Thank you!" }).waitFor();
      await page.goto(page.url().replace("/confirmation", ""));
      expect(await page.getByRole("status").textContent()).toBe("This checkout is succeeded.");
    });

    it("lead from a checkout link to its checkout", async () => {
      const product = mock.seed.product({ name: "Pro" });
      const response = await fetch(`${server.url}/v1/checkout-links/`, {
        method: "POST",
        headers: { authorization: `Bearer ${MOCK_TOKEN}`, "content-type": "application/json" },
        body: JSON.stringify({ payment_processor: "stripe", products: [product.id] }),
      });
      const { url } = (await response.json()) as { readonly url: string };
      await page.goto(url);
      await page.getByRole("heading", { name: "Pro" }).waitFor();
      expect(page.url()).toContain(`${server.url}/checkout/`);
    });

    it("come back to life when the mock does", async () => {
      const { port } = server;
      await page.goto(server.url);
      await page.getByText("live", { exact: true }).waitFor();
      complaints.length = 0;
      await server.close();
      await page.getByText("not connected").waitFor();
      server = await serveMockPolar(mock, { port });
      mock.seed.customer({ email: "back@example.com" });
      await page.getByText("back@example.com").waitFor();
      // What Chromium wrote of the connection that was gone.
      complaints.length = 0;
    });
  },
);
