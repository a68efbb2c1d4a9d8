import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { MOCK_TOKEN, type MockPolar } from "polar-fn/mock";
import { type MockPolarServer, serveMockPolar } from "polar-fn/mock/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { requireBuilt } from "../../bench/requireBuilt.js";
import { DEMO_USER, demoMock } from "../../examples/proxy/demoMock.js";
import { type Shop, startShop } from "../../examples/proxy/startShop.js";
import { launch, WITHOUT_CHROMIUM } from "./launch.js";
import { openTap, type Tap } from "./tap.js";

const SHOTS = join(import.meta.dirname, "..", "..", ".scratch", "screenshots");
const TIMEOUT = 60_000;

let browser: Browser;
let mock: MockPolar;
let polar: MockPolarServer;
let shop: Shop;
let tap: Tap;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  // The page's script is bundled as a user would bundle it.
  requireBuilt();
  mkdirSync(SHOTS, { recursive: true });
  browser = await launch();
}, TIMEOUT);

afterAll(() => browser?.close());

beforeEach(async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  complaints.length = 0;
  mock = await demoMock();
  polar = await serveMockPolar(mock);
  shop = await startShop({ polarURL: polar.url, accessToken: MOCK_TOKEN });
  tap = await openTap(Number(new URL(shop.url).port));
  page = await browser.newPage({ viewport: { width: 900, height: 760 } });
  page.on("pageerror", (error) => complaints.push(`${error}`));
}, TIMEOUT);

afterEach(async () => {
  await page.close();
  tap.close();
  await shop.close();
  await polar.close();
  vi.restoreAllMocks();
  expect(complaints).toEqual([]);
});

function home(): string {
  return `http://127.0.0.1:${tap.port}/`;
}

async function signIn(): Promise<void> {
  await page.goto(home());
  await page.getByRole("button", { name: "Sign in as Jane Doe" }).click();
  await page.getByRole("heading", { name: "Orders" }).waitFor();
}

function shot(name: string): Promise<Buffer> {
  return page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
}

describe.skipIf(WITHOUT_CHROMIUM)(
  `the example's page in Chromium${WITHOUT_CHROMIUM}`,
  { timeout: TIMEOUT },
  () => {
    it("asks who is nobody to sign in, and then shows what the customer has and bought", async () => {
      await page.goto(home());
      await page.getByRole("heading", { name: "Sign in" }).waitFor();
      expect(mock.requests).toEqual([]);
      await shot("sign-in");
      await signIn();
      expect(await page.locator("#state").textContent()).toMatch(
        /\$29\.00 a month[\s\S]*3,160 calls left[\s\S]*Priority support/,
      );
      const rows = await page
        .locator("#orders tr")
        .evaluateAll((found) =>
          found.map((row) => [...row.children].slice(1).map((cell) => cell.textContent)),
        );
      expect(rows).toEqual([
        ["Pro plan", "paid", "$29.00"],
        ["Workshop: billing without tears", "paid", "$149.00"],
        ["Icon set", "paid", "$19.00"],
      ]);
      await shot("data");
      await page.emulateMedia({ colorScheme: "dark" });
      await shot("data-dark");
      await page.setViewportSize({ width: 360, height: 740 });
      await shot("data-narrow");
    });

    it("asks Polar for the signed-in customer's own things, whatever the browser names", async () => {
      await signIn();
      expect(mock.requests.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
        "GET /v1/customer-portal/orders/",
        `GET /v1/customers/external/${DEMO_USER}/state`,
        "POST /v1/customer-sessions/",
      ]);
    });

    it("shows that it loads", async () => {
      await signIn();
      mock.fault({ delayMs: 60_000, when: ({ path }) => path.endsWith("/state") });
      await page.getByRole("button", { name: "Reload" }).click();
      await expect.poll(() => page.locator("#loading").isVisible()).toBe(true);
      expect(await page.locator("#status").textContent()).toBe("Loading your account");
      expect(await page.locator("#account").isVisible()).toBe(false);
      await shot("loading");
    });

    it("shows an error when reloaded while Polar is down, and the data again once it is up", async () => {
      await signIn();
      mock.fault({ status: 503, times: Number.POSITIVE_INFINITY });
      await page.reload();
      const alert = page.getByRole("alert");
      await alert.waitFor();
      expect(await alert.textContent()).toContain("Something went wrong on our side.");
      await shot("error");
      mock.clearFaults();
      await page.getByRole("button", { name: "Try again" }).click();
      await page.getByRole("heading", { name: "Orders" }).waitFor();
      expect(await alert.isVisible()).toBe(false);
    });

    it("shows an error when reloaded while the shop's server is down", async () => {
      await signIn();
      await shop.close();
      await page.getByRole("button", { name: "Reload" }).click();
      const alert = page.getByRole("alert");
      await alert.waitFor();
      expect(await alert.textContent()).toContain("The shop cannot be reached.");
    });

    it("shows an error, and not why, when Polar refuses the server's token", async () => {
      await signIn();
      mock.fault({ status: 401, body: { error: "invalid_token", error_description: MOCK_TOKEN }, times: 9 });
      await page.reload();
      await page.getByRole("alert").waitFor();
      expect(tap.received().includes(MOCK_TOKEN)).toBe(false);
    });

    it("never gives the browser a token: not one byte of what it received has it", async () => {
      await signIn();
      await page.reload();
      await page.getByRole("heading", { name: "Orders" }).waitFor();
      const secrets = [
        MOCK_TOKEN,
        ...mock.requests.map(
          ({ headers }) => headers.get("authorization")?.replace("Bearer ", "") ?? MOCK_TOKEN,
        ),
      ];
      // The shop's token, and that of the customer's session.
      expect(new Set(secrets).size).toBe(2);
      const stored = await page.evaluate(async () => [
        document.cookie,
        JSON.stringify(localStorage),
        JSON.stringify(sessionStorage),
        JSON.stringify(await indexedDB.databases()),
        JSON.stringify(await caches.keys()),
        document.documentElement.outerHTML,
      ]);
      const places = {
        received: tap.received(),
        sent: tap.sent(),
        stored: Buffer.from(stored.join("\n")),
        cookies: Buffer.from(JSON.stringify(await page.context().storageState({ indexedDB: true }))),
      };
      expect(places.received.includes("Pro plan")).toBe(true);
      expect(places.received.includes("content-encoding")).toBe(false);
      for (const [place, bytes] of Object.entries(places))
        for (const secret of [...new Set(secrets)].flatMap((token) => [
          token,
          Buffer.from(token).toString("base64"),
        ]))
          expect(bytes.includes(secret), `${place}: ${secret.slice(0, 12)}`).toBe(false);
      // Whatever token of Polar's it may be.
      expect(places.received.includes("polar_")).toBe(false);
    });
  },
);
