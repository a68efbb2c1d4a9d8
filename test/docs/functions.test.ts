import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PolarCore } from "polar-fn/lite/core";
import { checkoutsCreate } from "polar-fn/lite/funcs/checkoutsCreate";
import { customersGetStateExternal } from "polar-fn/lite/funcs/customersGetStateExternal";
import { createMockPolar, MOCK_TOKEN, type MockPolar } from "polar-fn/mock";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { expectValue } from "../contract/results.js";
import { blocksOf } from "./blocksOf.js";

/*
 * Functions that the pages show and do not call themselves. That they compile is for
 * examples.test.ts.
 */

const FOLDER = join(import.meta.dirname, `.examples-functions-${process.pid}`);

type Exported = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** A function that a block of a page exports, called. */
async function call(page: string, name: string, ...args: readonly unknown[]): Promise<unknown> {
  const block = blocksOf(page).find(({ code }) => code.includes(`function ${name}(`));
  if (block === undefined) throw new Error(`${page} shows no function ${name}`);
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${name}.ts`);
  writeFileSync(file, block.code);
  const { [name]: callee } = (await import(file)) as Exported;
  return callee?.(...args);
}

let mock: MockPolar;
let polar: PolarCore;
let customerId: string;

beforeEach(() => {
  mock = createMockPolar();
  customerId = mock.seed.customer({ external_id: "usr_1337", email: "jane@example.com" }).id;
  polar = new PolarCore({ accessToken: MOCK_TOKEN, fetch: mock.fetch });
  vi.resetModules();
  vi.stubGlobal("fetch", mock.fetch);
  vi.stubEnv("POLAR_ACCESS_TOKEN", MOCK_TOKEN);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** A customer's order. */
async function buy(): Promise<void> {
  const products = [mock.seed.product().id];
  const checkout = expectValue(await checkoutsCreate(polar, { products, customerId }));
  mock.confirmCheckout(checkout.id);
}

describe("the functions of the documentation", () => {
  it("count a customer's orders in the portal", async () => {
    expect(await call("docs/calls.md", "ordersOf", customerId)).toBe(0);
    await buy();
    expect(await call("docs/calls.md", "ordersOf", customerId)).toBe(1);
  });

  it("end a subscription, and tell one that was ended before from one that is not there", async () => {
    const { id } = mock.seed.subscription({ customer_id: customerId });
    expect(await call("docs/errors.md", "end", id)).toBe("ended");
    expect(await call("docs/errors.md", "end", id)).toBe("ended before");
    expect(await call("docs/errors.md", "end", customerId)).toBe("no such subscription");
  });

  it("do not say that a subscription was ended where nobody knows", async () => {
    const { id } = mock.seed.subscription({ customer_id: customerId });
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("the connection broke")));
    expect(await call("docs/errors.md", "end", id)).toBe("perhaps ended: look again");
  });

  it("tell a form which field is wrong", async () => {
    const form = { email: "jane@example.com", name: "Jane" };
    expect(await call("docs/errors.md", "register", form)).toEqual({
      wrong: [["email", "A customer with this email address already exists."]],
    });
    const other = { email: "new@example.com", name: "New" };
    expect(await call("docs/errors.md", "register", other)).toEqual({ id: expect.any(String) });
  });

  it("write an export into a file", async () => {
    await buy();
    mkdirSync(FOLDER, { recursive: true });
    const file = join(FOLDER, "orders.csv");
    await call("docs/streaming.md", "saveOrders", file);
    expect(readFileSync(file, "utf8").trim().split("\n")).toHaveLength(2);
  });

  it("say who is paying", async () => {
    const external = { externalId: "usr_1337" };
    const free = expectValue(await customersGetStateExternal(polar, external));
    expect(await call("docs/validation.md", "isPaying", free)).toBe(false);
    mock.seed.subscription({ customer_id: customerId });
    const paying = expectValue(await customersGetStateExternal(polar, external));
    expect(await call("docs/validation.md", "isPaying", paying)).toBe(true);
  });

  it("hand plain data to client components", async () => {
    const page = "docs/react-server-components.md";
    expect(await call(page, "someCustomers")).toMatchObject([{ email: "jane@example.com" }]);
    expect(await call(page, "manyCustomers")).toMatchObject([{ email: "jane@example.com" }]);
  });
});
