import { rm } from "node:fs/promises";
import { basename, join } from "node:path";
import type { FastifyInstance } from "fastify";
import { customersGetStateExternal } from "polar-fn/funcs/customersGetStateExternal";
import { PolarCore } from "polar-fn/lite/core";
import { checkoutsCreate } from "polar-fn/lite/funcs/checkoutsCreate";
import { customerSessionsCreate } from "polar-fn/lite/funcs/customerSessionsCreate";

import { createMockPolar, MOCK_TOKEN, type MockPolar } from "polar-fn/mock";
import { createPolarProxy } from "polar-fn/proxy";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { expectValue } from "../contract/results.js";
import { complaintsAbout } from "./complaintsAbout.js";
import { RECIPES_HERE, recipeFiles, writeRecipe } from "./recipeFiles.js";

/*
 * The recipes that need no package but the repository's own. The others run where their frameworks
 * are installed: test/platforms/recipes.platform.ts.
 */

// Inside the repository, so that imports resolve as they do for its own files.
const FOLDER = join(import.meta.dirname, `.examples-recipes-${process.pid}`);

/** The folder of a recipe: `fastify` for `docs/recipes/fastify.md`. */
function folderOf(page: string): string {
  return join(FOLDER, basename(page, ".md"));
}

function load<T>(name: string, file: string): Promise<T> {
  return import(join(FOLDER, name, file)) as Promise<T>;
}

let mock: MockPolar;

beforeAll(async () => {
  for (const page of RECIPES_HERE) await writeRecipe(recipeFiles(page), folderOf(page));
});

afterAll(() => rm(FOLDER, { recursive: true, force: true }));

beforeEach(() => {
  vi.resetModules();
  mock = createMockPolar();
  const { id } = mock.seed.customer({ external_id: "pro", email: "pro@example.com" });
  mock.seed.subscription({ customer_id: id });
  mock.seed.customer({ external_id: "free", email: "free@example.com" });
  vi.stubGlobal("fetch", mock.fetch);
  vi.stubEnv("POLAR_ACCESS_TOKEN", MOCK_TOKEN);
  vi.spyOn(Math, "random").mockReturnValue(0);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it("compile without a complaint", { timeout: 120_000 }, () => {
  const files = RECIPES_HERE.flatMap((page) =>
    recipeFiles(page).map(({ place, name }) => ({ place, file: join(folderOf(page), name) })),
  );
  expect(files.length).toBeGreaterThanOrEqual(RECIPES_HERE.length);
  expect(complaintsAbout(files)).toEqual([]);
});

describe("the recipe for Fastify", () => {
  async function app(): Promise<FastifyInstance> {
    // Where its logger writes.
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
    return (await load<{ readonly app: FastifyInstance }>("fastify", "server.ts")).app;
  }

  it("tells a user's plan", async () => {
    const server = await app();
    expect((await server.inject("/users/pro/plan")).json()).toEqual({ plan: "pro" });
    expect((await server.inject("/users/free/plan")).json()).toEqual({ plan: "free" });
    expect((await server.inject("/users/nobody/plan")).json()).toEqual({ plan: "free" });
  });

  it("answers 502 while Polar is down", async () => {
    const server = await app();
    mock.fault({ status: 503, times: 3 });
    const response = await server.inject("/users/pro/plan");
    expect([response.statusCode, response.json()]).toEqual([502, { plan: "unknown" }]);
  });

  it("creates a customer, and tells which field is wrong", async () => {
    const server = await app();
    const url = "/customers";
    const created = await server.inject({ method: "POST", url, payload: { email: "new@example.com" } });
    expect(created.statusCode).toBe(201);
    const twice = await server.inject({ method: "POST", url, payload: { email: "new@example.com" } });
    expect([twice.statusCode, twice.json()]).toEqual([
      422,
      { wrong: [{ path: ["email"], message: "A customer with this email address already exists." }] },
    ]);
  });
});

describe("the recipe for AWS Lambda", () => {
  interface Answer {
    readonly statusCode: number;
    readonly body: string;
  }

  interface Module {
    handler(event: object, context: object): Promise<Answer>;
  }

  async function invoke(userId: string | undefined, remaining = 10_000): Promise<Answer> {
    const { handler } = await load<Module>("aws-lambda", "handler.ts");
    const event = userId === undefined ? {} : { pathParameters: { userId } };
    return handler(event, { getRemainingTimeInMillis: () => remaining });
  }

  it("tells a user's plan", async () => {
    expect(await invoke("pro")).toMatchObject({ statusCode: 200, body: '{"plan":"pro"}' });
    expect(await invoke("nobody")).toMatchObject({ statusCode: 200, body: '{"plan":"free"}' });
    expect(await invoke(undefined)).toMatchObject({ statusCode: 400 });
  });

  it("answers before its time is over", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    vi.stubGlobal("fetch", () => new Promise(() => {}));
    expect(await invoke("pro", 510)).toMatchObject({ statusCode: 502, body: '{"plan":"unknown"}' });
    expect(said).toHaveBeenCalledWith(
      expect.stringContaining("GET /v1/customers/external/{externalId}/state: stopped after"),
    );
  });
});

describe("the recipe for React Native", () => {
  interface Module {
    polarOf(session: string): unknown;
    planOf(polar: unknown): Promise<string>;
  }

  it("asks your server for the plan of who is signed in", async () => {
    const proxy = createPolarProxy({
      core: new PolarCore({ accessToken: MOCK_TOKEN, fetch: mock.fetch }),
      basePath: "/api/polar",
      allow: [customersGetStateExternal],
      authorize: ({ request }) =>
        request.headers.get("authorization") === "Bearer of pro" ? { externalId: "pro" } : false,
    });
    vi.stubGlobal("fetch", (url: string, init: RequestInit) => proxy(new Request(url, init)));
    const { polarOf, planOf } = await load<Module>("react-native", "polar.ts");
    expect(await planOf(polarOf("of pro"))).toBe("pro");
    expect(await planOf(polarOf("of nobody"))).toBe("unknown");
  });

  it("sums up orders with the customer's own token", async () => {
    const { spent } = await load<{ spent(token: string): Promise<number | undefined> }>(
      "react-native",
      "portal.ts",
    );
    const polar = new PolarCore({ accessToken: MOCK_TOKEN });
    const products = [mock.seed.product({ prices: [{ price_amount: 4900 }] }).id];
    const checkout = expectValue(await checkoutsCreate(polar, { products, externalCustomerId: "free" }));
    mock.confirmCheckout(checkout.id);
    const session = expectValue(await customerSessionsCreate(polar, { externalCustomerId: "free" }));
    expect(await spent(session.token)).toBe(4900);
    expect(await spent("polar_cst_of_somebody_else")).toBeUndefined();
  });
});
